const clean = { source: 'It has 147 pages.', target: '147 səhifədir.', sourceLanguage: 'en', targetLanguage: 'az' };
const wrong = { ...clean, target: '174 səhifədir.' };

/** Lines of a corpus: right pairs and wrong ones, broken lines, empty ones, one by one of very different length. */
export function corpusLines(count: number, name: string): string[] {
  return Array.from({ length: count }, (_, index) => {
    if (index % 211 === 57) return '{"source":';
    if (index % 97 === 13) return '';
    const { source, ...rest } = index % 10 === 3 ? wrong : clean;
    return JSON.stringify({ id: `${name}-${index}`, source: 'Page. '.repeat(index % 40) + source, ...rest });
  });
}
