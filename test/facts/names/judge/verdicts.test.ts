import { describe, expect, it } from 'vitest';
import { compareNames } from '../../../../src/facts/names/index.js';

type Languages = `${'en' | 'az' | 'ru'}-${'en' | 'az' | 'ru'}`;

function compare(languages: Languages, source: string, target: string) {
  const [sourceLanguage, targetLanguage] = languages.split('-') as [string, string];
  return compareNames({ source, target, sourceLanguage, targetLanguage });
}

const texts = (languages: Languages, source: string, target: string) =>
  compare(languages, source, target).map((one) => [one.type, one.source?.text ?? null, one.target?.text ?? null]);

/** One sentence in three languages with a person's name in it. */
const SENTENCE = {
  en: (name: string) => `On Thursday ${name} spoke in Vienna about the new bridge over the Danube and left for Prague.`,
  az: (name: string) => `Cümə axşamı ${name} Vyanada Dunay üzərindəki yeni körpüdən danışıb və Praqaya gedib.`,
  ru: (name: string) => `В четверг ${name} говорил в Вене о новом мосте через Дунай и уехал в Прагу.`,
} as const;
const NAMES = {
  faithful: { en: 'Anton Keller', az: 'Anton Keller', ru: 'Антон Келлер' },
  given: { en: 'Victor Keller', az: 'Viktor Keller', ru: 'Виктор Келлер' },
  surname: { en: 'Anton Vogel', az: 'Anton Vogel', ru: 'Антон Фогель' },
  both: { en: 'Rustam Sharipov', az: 'Rüstəm Şaripov', ru: 'Рустам Шарипов' },
} as const;
const DIRECTIONS: readonly Languages[] = ['en-az', 'en-ru', 'az-en', 'az-ru', 'ru-en', 'ru-az'];

describe.each(DIRECTIONS)('a person in %s', (languages) => {
  const [from, to] = languages.split('-') as ['en', 'az'];
  const source = SENTENCE[from](NAMES.faithful[from]);

  it('is left in peace where it is the same', () => {
    expect(texts(languages, source, SENTENCE[to](NAMES.faithful[to]))).toEqual([]);
  });

  it.each(['given', 'surname', 'both'] as const)('is different where another stands there: %s', (which) => {
    // Both whole names, though only one word of them may be wrong.
    expect(texts(languages, source, SENTENCE[to](NAMES[which][to]))).toEqual([
      ['different', NAMES.faithful[from], NAMES[which][to]],
    ]);
  });
});

describe('two names that no dictionary has', () => {
  const certainties = (languages: Languages, source: string, target: string) =>
    compare(languages, source, target).map(({ type, certainty }) => [type, certainty]);

  it.each<readonly [Languages, source: string, target: string]>([
    ['ru-en', 'Дорога ведёт в Туапсе.', 'The road leads to Tikhoretsk.'],
    ['ru-en', 'Поезд прибывает на станцию Азов в полдень.', 'The train arrives at Abinsk station at noon.'],
  ])('stand for each other more surely than either score says: %s, %s / %s', (languages, source, target) => {
    expect(certainties(languages, source, target)).toEqual([['different', 'probable']]);
  });

  it('but not where both scores are low', () => {
    const source = 'Дорога ведёт в Росводресурсы.';
    expect(certainties('ru-en', source, 'The road leads to Rospatent.')).toEqual([['different', 'weak']]);
  });
});

describe('what kind of mistake it is', () => {
  it.each<readonly [kind: string, languages: Languages, source: string, target: string, found: unknown[]]>([
    [
      'missing: nothing stands there',
      'en-ru',
      'On Thursday he met George Smith in Vienna and told reporters about the talks with Hungary and Slovakia.',
      'В четверг он провел встречу в Вене и рассказал журналистам о переговорах с Венгрией и Словакией.',
      ['missing', 'George Smith', null],
    ],
    [
      'extra: nothing stood there',
      'en-ru',
      'On Thursday he held a meeting in Vienna and told reporters about the talks with Hungary and Slovakia.',
      'В четверг он встретился в Вене с Джорджем Смитом и рассказал журналистам о переговорах с Венгрией и Словакией.',
      ['extra', null, 'Джорджем Смитом'],
    ],
    [
      'different: another of its kind stands there',
      'en-ru',
      'On Tuesday the talks between Hungary and Slovakia were held in Germany, said the ministry in Vienna.',
      'Во вторник переговоры Венгрии и Словакии прошли в Испании, сообщило министерство в Вене.',
      ['different', 'Germany', 'Испании'],
    ],
    [
      'misspelt: a letter of a copy is wrong',
      'en-az',
      SENTENCE.en('Anton Keller'),
      SENTENCE.az('Anton Kelber'),
      ['misspelt', 'Anton Keller', 'Kelber'],
    ],
    [
      'misspelt: letters of an acronym have changed places',
      'en-az',
      'The resolution on the ports of the Black Sea was adopted by the OSCE in Vienna on Tuesday.',
      'Qara dənizin limanları haqqında qətnamə çərşənbə axşamı Vyanada AƏTT tərəfindən qəbul edilib.',
      ['misspelt', 'OSCE', 'AƏTT'],
    ],
  ])('%s', (_, languages, source, target, found) => {
    expect(texts(languages, source, target)).toEqual([found]);
  });

  it('is one finding for two names that stand in each other’s place, not one for each', () => {
    const found = compare(
      'en-ru',
      'On Tuesday the talks between Hungary and Slovakia were held in Germany, said the ministry in Vienna.',
      'Во вторник переговоры Венгрии и Словакии прошли в Испании, сообщило министерство в Вене.',
    );
    expect(found).toHaveLength(1);
  });
});

describe('spans and expected forms', () => {
  it('are UTF-16 offsets of the texts', () => {
    const source = `🙂 ${SENTENCE.en('Anton Keller')}`;
    const target = `🙂 ${SENTENCE.ru('Рустам Шарипов')}`;
    const [found] = compare('en-ru', source, target);
    expect(source.slice(found!.source!.start, found!.source!.end)).toBe('Anton Keller');
    expect(target.slice(found!.target!.start, found!.target!.end)).toBe('Рустам Шарипов');
    expect(found!.source!.start).toBe(source.indexOf('Anton'));
  });

  it('tell how the target language writes a known name', () => {
    const [found] = compare(
      'en-az',
      'On Tuesday the talks between Poland and Slovakia were held in Hungary, said the ministry in Vienna.',
      'Çərşənbə axşamı Polşa ilə Slovakiya arasında danışıqlar Fransada keçirilib, bunu Vyanada nazirlik bildirib.',
    );
    expect([found!.source?.text, found!.target?.text, found!.expected]).toEqual([
      'Hungary',
      'Fransada',
      ['Macarıstan'],
    ]);
  });

  it('of an acronym are acronyms, of a full name full names', () => {
    const [found] = compare(
      'en-az',
      'The resolution on the ports of the Black Sea was adopted by the OSCE in Vienna on Tuesday.',
      'Qara dənizin limanları haqqında qətnamə çərşənbə axşamı Vyanada AƏTT tərəfindən qəbul edilib.',
    );
    expect(found!.expected).toEqual(['ATƏT']);
  });
});
