import type { NamePair } from '../../../../src/facts/names/index.js';

/** A tenth of a sentence each, in three languages. */
const CLAUSES: readonly Readonly<Record<string, string>>[] = [
  {
    en: 'Anna Weber met Peter Novak in Vienna',
    ru: 'Анна Вебер встретилась с Петром Новаком в Вене',
    az: 'Anna Veber Vyanada Peter Novakla görüşüb',
  },
  {
    en: 'the talks will go on in Germany',
    ru: 'переговоры продолжатся в Германии',
    az: 'danışıqlar Almaniyada davam edəcək',
  },
  {
    en: 'the Supreme Court refused to hear Kowalski',
    ru: 'Верховный суд отказался выслушать Ковальского',
    az: 'Ali Məhkəmə Kovalskini dinləməkdən imtina edib',
  },
  {
    en: 'the storm reached Burnaston at night',
    ru: 'ночью шторм дошел до Бернастона',
    az: 'fırtına gecə Bernastona çatıb',
  },
  {
    en: 'the UN and the OSCE sent observers',
    ru: 'ООН и ОБСЕ направили наблюдателей',
    az: 'BMT və ATƏT müşahidəçilər göndərib',
  },
  { en: 'nobody was hurt', ru: 'никто не пострадал', az: 'heç kim xəsarət almayıb' },
];
const DIRECTIONS = ['en-az', 'en-ru', 'az-en', 'az-ru', 'ru-en', 'ru-az'] as const;

/** Every two clauses, translated as they are, and with another in the place of the second. */
export function* combined(): Generator<NamePair> {
  for (const direction of DIRECTIONS) {
    const [sourceLanguage, targetLanguage] = direction.split('-') as [string, string];
    for (let one = 0; one < CLAUSES.length; one++)
      for (const step of [1, 2]) {
        const two = (one + step) % CLAUSES.length;
        const other = (two + 1) % CLAUSES.length;
        const say = (language: string, a: number, b: number): string =>
          [a, b].map((index) => CLAUSES[index]![language]!.replace(/^./u, (first) => first.toUpperCase())).join('. ');
        const source = `${say(sourceLanguage, one, two)}.`;
        yield { source, target: `${say(targetLanguage, one, two)}.`, sourceLanguage, targetLanguage };
        yield { source, target: `${say(targetLanguage, one, other)}.`, sourceLanguage, targetLanguage };
      }
  }
}
