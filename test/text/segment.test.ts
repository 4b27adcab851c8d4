import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/languages/index.js';
import { LANGUAGE_TAGS } from '../../src/languages/known-language.js';
import { GENERIC_SEGMENTATION, type SegmentationRules, segmentText } from '../../src/text/segmentation.js';
import { fc } from '../support/properties.js';

function rulesOf(tag: string): SegmentationRules {
  const language = languageOf(tag);
  if (language === undefined) throw new Error(tag);
  return language.segmentation;
}

/** Texts with `|` where a sentence ends; no `|`: one sentence. */
const TABLE: Record<string, readonly string[]> = {
  en: [
    'The night fell. | The troops came.',
    'Mr. Aliyev met Dr. St. John of St. Louis.',
    'It began at 5 a.m. on Monday. | It ended at 9 p.m. | The city was silent.',
    'J. K. Rowling and J.R.R. Tolkien wrote. | Both sold.',
    'The U.N. Secretary-General spoke. | He left the U.S. | In Baku, he rested.',
    'The U.S. President came.',
    'He paid 2.5 million. | 26,000 troops came.',
    '"It is over." | He left. | "Is it?!" she asked.',
    'It was (he said) over.) | Then it began.',
    'Wait... what? | No… | Nothing.',
    'See No. 5, p. 12 and Fig. 3. | See also Jan. 20.',
    'Heading without a full stop',
    '1. First item. | 2. Second item.',
    'iPhones sell. | iPhone makers rejoice.',
    'Prices rose. | $5 million was lost. | £3 was found.',
    'He agreed. | — She did not.',
    'Cf. Chapter 2. | Eq. 5 and eq. 7 say so. | Viz. Smith.',
    'Mme. Curie and Mlle. Dupont came. | Prof. Smith stayed.',
    'The walls date from ca. 1500. | Ca. 1600 they fell. | Her son (d. 1560) ruled, b. 1501, fl. 1540.',
    'I met Max. | John left. | Max. speed is 90. | He got a C. | 26 students failed.',
    'Acme Inc. shares fell, i.e. they lost 3%.',
    'Apples, pears, etc. | They were sold.',
    'Run \uFFFC. | \uFFFC starts. | Done.\uFFFC | Next.',
  ],
  az: [
    '20 yanvar 1990-cı il. | Bakıda 147 nəfər öldürüldü.',
    'Bu barədə nazirlik bildirib. | 2016-cı ildə isə vəziyyət dəyişdi.',
    'Prof. Əliyev, akad. Məmmədov və s. iştirak edirdi. | Sonra getdilər.',
    'E.ə. III əsrdə şəhər salınıb. | B.e. I əsrində dağılıb. | “E.ə. V əsr” kitabı çıxıb.',
    'Küç. Nizaminin adınadır. | Akad. Bəşirov, Dos. Quliyeva və Gen. Babayev gəldi. | İng. dilindən tərcümədir.',
    'Alma, armud və s. | Onlar satıldı.',
    'H. Ə. Əliyev 19-20 yanvar hadisələrini pislədi. | O, Moskvada idi.',
    'Qiymət 2.5 mln. manatdır. | 26 000 əsgər gəldi.',
    '“Qurtardı.” | O getdi. | «Doğrudanmı?!» – deyə soruşdu.',
    'B.e.ə. 484-cü ildə doğulub. | Səh. 12-yə bax.',
    'XX əsrin 20. ili.',
    'Bəs indi?.. | Heç nə.',
  ],
  ru: [
    'Это было 20 января 1990 г. | В Баку вошли войска.',
    'В 1990 г. в Баку вошли войска. | Погибли 147 человек.',
    'Г. А. Алиев осудил это. | Он был в Москве.',
    'Г.А. Алиев, А. С. Пушкин и др. писатели.',
    'Проф. Петров пришёл. | Акад. Сидоров и Доц. Ким тоже. | Ген. Орлов ушёл.',
    'Ул. Низами длинная. | Ст. 12 закона ясна. | Им. Низами назван театр. | «Им. Насими» — другой.',
    'Выход у ст. м. «Низами» закрыт. | Ст. м. «Сахил» открыта.',
    'Рост 180 см. | Он высок.',
    'Было 26 тыс. солдат, т. е. много. | См. прим. 5 на с. 12.',
    'На ул. Низами, д. 5 живёт г-н Иванов. | Он врач.',
    '«Всё кончено». | Он ушёл. | «Правда?!» — спросил он.',
    '— Привет! | — Здравствуй.',
    'В г. Баку прошли 19–20 января события. | 26 000 солдат вошли.',
    'Скорость 19 км/ч. | Ураган идёт.',
    'Яблоки, груши и т. д. | Они проданы.',
    'Что?.. | Ничего…',
  ],
};

describe.each(Object.entries(TABLE))('sentences of %s', (tag, texts) => {
  it.each(texts)('%s', (marked) => {
    const sentences = marked.split(' | ');
    const text = sentences.join(' ');
    expect(segmentText(text, rulesOf(tag)).map((span) => text.slice(span.start, span.end))).toEqual(sentences);
  });
});

describe('segmentText', () => {
  it('puts every character that is no white space into exactly one span, in order', () => {
    const piece = fc.constantFrom(
      '. ',
      '? ',
      'A',
      'г. ',
      '«',
      '"',
      ' ',
      '\n',
      '\u00A0',
      '\uFFFC',
      '…',
      '5',
      'U.S. ',
      '\uD83D',
      '\u0000',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    const rules = fc.constantFrom(rulesOf('en'), rulesOf('az'), rulesOf('ru'), GENERIC_SEGMENTATION, []);
    fc.assert(
      fc.property(text, rules, (value, chosen) => {
        let end = 0;
        for (const span of segmentText(value, chosen)) {
          expect(value.slice(end, span.start).trim()).toBe('');
          expect(span.end).toBeGreaterThan(span.start);
          const sentence = value.slice(span.start, span.end);
          expect(sentence).toBe(sentence.trim());
          end = span.end;
        }
        expect(value.slice(end).trim()).toBe('');
      }),
    );
  });

  it.each(['. ', 'A. ', '" ', '." ', '«« ', 'a.m. ', '.'.repeat(9), '"'.repeat(9), ' '.repeat(9), '1. '])(
    'is linear on %j',
    (unit) => {
      const text = unit.repeat(200_000 / unit.length);
      for (const tag of LANGUAGE_TAGS) expect(segmentText(text, rulesOf(tag)).length).toBeLessThanOrEqual(text.length);
    },
  );

  it('breaks in languages without a plug-in too', () => {
    expect(segmentText('Un. Deux trois. Quatre', GENERIC_SEGMENTATION)).toHaveLength(3);
    expect(segmentText('这是。 那是。', GENERIC_SEGMENTATION)).toHaveLength(2);
  });
});
