import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { markdown } from '../../src/documents/markdown.js';
import { alignUnits } from '../../src/facts/align-units.js';
import { plainText, type SourceUnit } from '../../src/model/index.js';
import { fc } from '../support/properties.js';
import { root } from '../support/repository.js';

const unitsOf = (path: string, language: string): readonly SourceUnit[] =>
  markdown.parse(readFileSync(join(root, path), 'utf8'), { file: path, language }).units;

const english = unitsOf('source/statement.md', 'en');
const TRANSLATIONS = ['az', 'ru'].map((language) => ({
  language,
  units: unitsOf(`locales/${language}/statement.md`, language),
}));

/** Beads as `source numbers=target numbers`. */
const shown = (source: readonly SourceUnit[], target: readonly SourceUnit[], language: string): string[] =>
  alignUnits({ units: source, language: 'en' }, { units: target, language }).map(
    (part) =>
      `${part.source.map((unit) => source.indexOf(unit)).join('+')}=${part.target.map((unit) => target.indexOf(unit)).join('+')}`,
  );

describe.each(TRANSLATIONS)('the sample statement and its translation into $language', ({ language, units }) => {
  it('stand sentence for sentence', () => {
    expect(shown(english, units, language)).toEqual(english.map((_, index) => `${index}=${index}`));
  });

  it('lead to no wrong pair where the translation lacks a sentence', () => {
    for (const [index, { context }] of units.entries()) {
      if (context !== 'paragraph' && context !== 'list-item' && context !== 'quote') continue;
      const less = units.toSpliced(index, 1);
      for (const part of alignUnits({ units: english, language: 'en' }, { units: less, language })) {
        const wanted = part.target.map((unit) => english[units.indexOf(unit)]);
        // A short sentence may also be taken into the one beside it.
        expect(part.source).toEqual(expect.arrayContaining(wanted));
        if (part.target.length === 0) expect(part.source).toEqual([english[index]]);
      }
    }
  });

  it('and where it makes one sentence of two', () => {
    for (let index = 0; index + 1 < units.length; index++) {
      const [first, second] = [units[index]!, units[index + 1]!];
      if (first.context !== 'paragraph' || second.context !== 'paragraph' || first.place.line !== second.place.line)
        continue;
      const joined = { ...first, source: [`${plainText(first.source)} ${plainText(second.source)}`] };
      const merged = units.toSpliced(index, 2, joined);
      const found = alignUnits({ units: english, language: 'en' }, { units: merged, language });
      expect(found.find(({ target }) => target.includes(joined))?.source).toEqual([english[index], english[index + 1]]);
    }
  });
});

const unit = (text: string, key?: string): SourceUnit => ({
  id: text,
  source: [text],
  place: { file: 'a', line: 1, column: 1 },
  context: 'message',
  ...(key !== undefined && { key }),
});

describe('alignUnits', () => {
  it('joins messages by their keys, whatever their order', () => {
    const parts = alignUnits(
      { units: [unit('Open', 'a'), unit('Close', 'b'), unit('Save', 'c')], language: 'en' },
      { units: [unit('Bağla', 'b'), unit('Aç', 'a'), unit('Sil', 'd')], language: 'az' },
    );
    const texts = parts.map(({ source, target }) => [source[0]?.id, target[0]?.id]);
    expect(texts).toEqual([
      ['Open', 'Aç'],
      ['Close', 'Bağla'],
      ['Save', undefined],
      [undefined, 'Sil'],
    ]);
  });

  /** Paragraphs of sentences; a heading begins with `# `. */
  const paragraphs = (...blocks: readonly (readonly string[])[]): SourceUnit[] =>
    blocks.flatMap((sentences, block) =>
      sentences.map((text) => ({
        ...unit(text.replace(/^# /, '')),
        context: text.startsWith('# ') ? 'heading' : 'paragraph',
        block,
      })),
    );
  const pairs = (source: readonly SourceUnit[], target: readonly SourceUnit[]): string[] =>
    alignUnits({ units: source, language: 'en' }, { units: target, language: 'az' }).map(
      (part) =>
        `${part.source.map(({ id }) => id).join(' | ') || '–'} = ${part.target.map(({ id }) => id).join(' | ') || '–'}`,
    );

  it.each<[string, SourceUnit[], SourceUnit[], string[]]>([
    [
      'joins nothing across the end of a paragraph, however well the lengths would fit',
      paragraphs(
        ['The bridge was closed.'],
        ['Yes.', 'It is open for walkers again since the first of the month, and for cars later.'],
      ),
      paragraphs(
        ['Körpü bağlanmışdı.', 'Bəli.'],
        ['Ayın birindən piyadalar üçün, sonra isə avtomobillər üçün yenidən açıqdır.'],
      ),
      [
        'The bridge was closed. = Körpü bağlanmışdı. | Bəli.',
        'Yes. | It is open for walkers again since the first of the month, and for cars later. = Ayın birindən piyadalar üçün, sonra isə avtomobillər üçün yenidən açıqdır.',
      ],
    ],
    [
      'takes equal numbers of sentences one to one, whatever their lengths',
      paragraphs(['A short one.', 'A sentence that takes its time before it comes to its end at last.', 'Done.']),
      paragraphs(['Qısa olmayan, əksinə, sona çatana qədər xeyli uzanan bir cümlə.', 'Qısa cümlə.', 'Bitdi.']),
      [
        'A short one. = Qısa olmayan, əksinə, sona çatana qədər xeyli uzanan bir cümlə.',
        'A sentence that takes its time before it comes to its end at last. = Qısa cümlə.',
        'Done. = Bitdi.',
      ],
    ],
    [
      'unless figures and names speak against it',
      paragraphs([
        'The library opened in Ganja in 1958.',
        'It holds 48,000 books.',
        'A reading room for children followed.',
      ]),
      paragraphs(['Binanın tarixi maraqlıdır.', 'Kitabxana 1958-ci ildə Gəncədə açılıb.', 'Orada 48 000 kitab var.']),
      [
        '– = Binanın tarixi maraqlıdır.',
        'The library opened in Ganja in 1958. = Kitabxana 1958-ci ildə Gəncədə açılıb.',
        'It holds 48,000 books. = Orada 48 000 kitab var.',
        'A reading room for children followed. = –',
      ],
    ],
    [
      'finds a paragraph that the translation has elsewhere by what its words mean, where it has neither figure nor name',
      paragraphs(
        ['The old school was closed because children had moved to the city with their families.'],
        ['The water of the river is cold, and people of the village do not drink it.'],
        ['Many books were written about the war, but few of them tell the truth.'],
        ['The government said that women will get the same money for the same work.'],
      ),
      paragraphs(
        ['Köhnə məktəb bağlandı, çünki uşaqlar ailələri ilə birlikdə şəhərə köçmüşdülər.'],
        ['Müharibə haqqında çoxlu kitab yazılıb, lakin onların az hissəsi həqiqəti deyir.'],
        ['Hökumət bildirdi ki, qadınlar eyni iş üçün eyni pul alacaqlar.'],
        ['Çayın suyu soyuqdur və kənd camaatı onu içmir.'],
      ),
      [
        'The old school was closed because children had moved to the city with their families. = Köhnə məktəb bağlandı, çünki uşaqlar ailələri ilə birlikdə şəhərə köçmüşdülər.',
        'The water of the river is cold, and people of the village do not drink it. = Çayın suyu soyuqdur və kənd camaatı onu içmir.',
        'Many books were written about the war, but few of them tell the truth. = Müharibə haqqında çoxlu kitab yazılıb, lakin onların az hissəsi həqiqəti deyir.',
        'The government said that women will get the same money for the same work. = Hökumət bildirdi ki, qadınlar eyni iş üçün eyni pul alacaqlar.',
      ],
    ],
    [
      'pairs headings with headings, so that a paragraph that was left out stands alone',
      paragraphs(['# Roads'], ['Work began in May.'], ['It took a year.'], ['# Water'], ['The pipes are new.']),
      paragraphs(['# Yollar'], ['İş mayda başladı.'], ['# Su'], ['Borular yenidir.']),
      [
        'Roads = Yollar',
        'Work began in May. = İş mayda başladı.',
        'It took a year. = –',
        'Water = Su',
        'The pipes are new. = Borular yenidir.',
      ],
    ],
    [
      'finds a paragraph that the translation has elsewhere by what it says',
      paragraphs(
        ['Farid Karimov wrote 14 books.'],
        ['The museum is in Lankaran.', 'Entry costs 5 manats.'],
        ['It is closed on Mondays and on 31 December.'],
      ),
      paragraphs(
        ['Muzey Lənkərandadır.', 'Giriş 5 manatdır.'],
        ['Bazar ertəsi və 31 dekabrda bağlıdır.'],
        ['Fərid Kərimov 14 kitab yazıb.'],
      ),
      [
        'Farid Karimov wrote 14 books. = Fərid Kərimov 14 kitab yazıb.',
        'The museum is in Lankaran. = Muzey Lənkərandadır.',
        'Entry costs 5 manats. = Giriş 5 manatdır.',
        'It is closed on Mondays and on 31 December. = Bazar ertəsi və 31 dekabrda bağlıdır.',
      ],
    ],
  ])('%s', (_, source, target, wanted) => expect(pairs(source, target)).toEqual(wanted));

  it('joins no sentences of two paragraphs, also where the translation has one paragraph of them', () => {
    const source = paragraphs(
      ['The bridge in Ganja was closed on 5 May 2019 for 48 days.'],
      ['The tunnel in Sheki was opened on 7 June 2020 after 300 weeks.'],
    );
    const target = paragraphs([
      'Gəncədəki körpü 5 may 2019-cu ildə 48 günlüyə bağlanıb, Şəkidəki tunel isə 7 iyun 2020-ci ildə 300 həftədən sonra açılıb.',
    ]);
    const parts = alignUnits({ units: source, language: 'en' }, { units: target, language: 'az' });
    expect(parts.map((part) => part.source.length)).toEqual([1, 1]);
  });

  it('names every unit once, in order, whatever is given', () => {
    const texts = fc.array(fc.string({ maxLength: 40 }), { maxLength: 12 });
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const source = a.map((text) => unit(text));
        const target = b.map((text) => unit(text));
        const parts = alignUnits({ units: source, language: 'en' }, { units: target, language: 'ru' });
        expect(parts.flatMap((part) => part.source)).toEqual(source);
        expect(parts.flatMap((part) => part.target)).toEqual(target);
      }),
    );
  });
});
