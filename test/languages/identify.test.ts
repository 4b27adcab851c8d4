import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { otherLanguage, otherLanguageOf } from '../../src/languages/identify.js';
import { LANGUAGES } from '../../src/languages/index.js';
import { fc } from '../support/properties.js';
import { testData } from '../xliff/outside-data.js';

const TEXTS = {
  en: 'The library opened in 2019, and more than 400 people come to read there every day of the week.',
  az: 'Kitabxana 2019-cu ildə açılıb və hər gün oraya 400-dən çox adam gəlir, çünki orada sakitlikdir.',
  ru: 'Библиотека открылась в 2019 году, и каждый день туда приходят читать более 400 человек со всего города.',
};
const TAGS = Object.keys(TEXTS) as (keyof typeof TEXTS)[];

describe('the language of a text that is said to be in another one', () => {
  it.each(TAGS.flatMap((tag) => TAGS.map((claimed) => [tag, claimed] as const)))(
    '%s, said to be %s',
    (tag, claimed) => {
      const found = tag === claimed ? undefined : tag;
      expect(otherLanguageOf(TEXTS[tag], claimed)).toBe(found);
      expect(otherLanguage([TEXTS[tag]], claimed)).toBe(found);
      expect(otherLanguage(TEXTS[tag].split(' '), claimed)).toBe(found);
    },
  );

  it.each([
    ['a short text', 'Не курить', 'az'],
    ['names', 'Microsoft Windows Server, Visual Studio Code, GitHub Actions, Node.js, TypeScript', 'ru'],
    ['a title in quotes', '«Gone with the Wind» был снят в 1939 году и стал одним из самых известных фильмов.', 'ru'],
    ['figures', '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20', 'ru'],
    [
      'Azerbaijani typed without its letters',
      'Bu gun Bakida yeni kitabxana acilib ve bir cox insan oraya gelib.',
      'az',
    ],
    ['a tag that names a script', TEXTS.ru, 'az-Cyrl'],
    ['a language without a plug-in', TEXTS.ru, 'uk'],
    ['no language', TEXTS.ru, 'und'],
    [
      'a language that is not known here',
      'Bibliothek und Museum sind am Montag geschlossen, an allen anderen Tagen offen.',
      'en',
    ],
    [
      'letters that Russian does not have',
      'Бібліотека відкрилася, і щодня туди приходять читати понад чотириста людей з усього міста.',
      'az',
    ],
    [
      'code',
      'npm install --save-dev typescript && npx tsc --noEmit; git commit -am wip; docker run -it node:20 bash',
      'az',
    ],
  ])('is not told of %s', (_, text, claimed) => {
    expect(otherLanguageOf(text, claimed)).toBeUndefined();
    expect(otherLanguage([text], claimed)).toBeUndefined();
  });

  it.each([
    ['und-Geor', 'ბიბლიოთეკა 2019 წელს გაიხსნა და იქ ყოველდღე 400-ზე მეტი ადამიანი მოდის.'],
    ['und-Hani', '图书馆于2019年开放，每天有四百多人来这里看书，因为那里很安静，也很方便。'],
    ['und-Jpan', '図書館は2019年に開館し、静かなので毎日400人以上の人々が本を読みに来ます。'],
    ['und-Kore', '도서관은 2019년에 문을 열었고 매일 400명이 넘는 사람들이 책을 읽으러 온다.'],
    ['und-Arab', 'افتتحت المكتبة في عام 2019 ويأتي إليها كل يوم أكثر من 400 شخص للقراءة.'],
    ['und-Armn', 'Գրադարանը բացվել է 2019 թվականին, և ամեն օր այնտեղ կարդալու է գալիս ավելի քան 400 մարդ։'],
    ['und-Grek', 'Η βιβλιοθήκη άνοιξε το 2019 και περισσότεροι από 400 άνθρωποι έρχονται εκεί κάθε μέρα.'],
    ['und-Hebr', 'הספרייה נפתחה בשנת 2019, ומדי יום באים אליה יותר מארבע מאות איש לקרוא.'],
    ['und-Deva', 'पुस्तकालय 2019 में खुला और हर दिन चार सौ से अधिक लोग वहाँ पढ़ने आते हैं।'],
    ['und-Thai', 'ห้องสมุดเปิดในปี 2019 และมีคนมากกว่า 400 คนมาอ่านหนังสือที่นั่นทุกวัน'],
  ])('%s is told of a script that no language here has', (found, text) => {
    for (const claimed of TAGS) {
      expect(otherLanguageOf(text, claimed)).toBe(found);
      expect(otherLanguage(text.split(' '), claimed)).toBe(found);
      expect(otherLanguage(['„', `${TEXTS[claimed]} ${text}`.slice(0, 150)], claimed)).toBeUndefined();
      expect(otherLanguage([text.replace(/\s/g, '').slice(0, 18)], claimed)).toBeUndefined();
      const letters = text.match(/[\p{L}\p{M}]/gu)?.length ?? 0;
      const names = 'Constantinople '.repeat(Math.ceil((letters * 0.6) / 14));
      expect(otherLanguage([`${text} ${names}`], claimed)).toBeUndefined();
    }
  });

  it('is told of a tag with a region', () => {
    expect(otherLanguage([TEXTS.ru], 'az-AZ')).toBe('ru');
    expect(otherLanguage([TEXTS.en], 'en-US')).toBeUndefined();
  });

  it('is what most of a document is in, not a part of it', () => {
    const document = (own: number, other: number) => [...Array(own).fill(TEXTS.az), ...Array(other).fill(TEXTS.ru)];
    expect(otherLanguage(document(20, 2), 'az')).toBeUndefined();
    expect(otherLanguage(document(10, 10), 'az')).toBeUndefined();
    expect(otherLanguage(document(1, 20), 'az')).toBe('ru');
  });

  it('is told of nothing that has no words, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(' ', '1', '-', '{', '😀', '\u0000', '\ud800', '中', '’') }),
        (text) => {
          for (const { tag } of LANGUAGES) expect(otherLanguageOf(text, tag)).toBeUndefined();
        },
      ),
    );
  });

  it('has an alphabet in every language', () => {
    for (const { tag, alphabet } of LANGUAGES) {
      expect([tag, alphabet]).toEqual([tag, alphabet.normalize('NFC').toLocaleLowerCase(tag)]);
      expect(new Set(alphabet).size).toBe([...alphabet].length);
    }
  });
});

interface Line {
  sourceLanguage: string;
  targetLanguage: string;
  source: string;
  target: string;
  doc?: string;
}

const fidelity = join(testData, 'fidelity');
const parts = existsSync(join(fidelity, 'fresh')) ? readdirSync(join(fidelity, 'fresh')) : [];
const files = [fidelity, ...parts.map((part) => join(fidelity, 'fresh', part))]
  .map((folder) => join(folder, 'clean.jsonl'))
  .filter((file) => existsSync(file));

describe.skipIf(files.length === 0)('on real translations', () => {
  const lines = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Line),
  );
  const texts = new Map(
    lines.flatMap(({ sourceLanguage, source, targetLanguage, target }) => [
      [`${sourceLanguage} ${source}`, { tag: sourceLanguage, text: source }],
      [`${targetLanguage} ${target}`, { tag: targetLanguage, text: target }],
    ]),
  );

  it('no text is said to be in another language than it is in', () => {
    const wrong = [...texts.values()].filter(
      ({ tag, text }) => otherLanguageOf(text, tag) ?? otherLanguage([text], tag),
    );
    expect([texts.size > 20_000, wrong]).toEqual([true, []]);
  });

  it('what is said of a text that claims another language is right, and little of 150 characters or more is missed', () => {
    let told = 0;
    let all = 0;
    for (const { tag, text } of texts.values()) {
      for (const claimed of TAGS) {
        if (claimed === tag) continue;
        const found = otherLanguageOf(text, claimed);
        expect([undefined, tag]).toContain(found);
        if (text.length < 150) continue;
        all++;
        if (found) told++;
      }
    }
    expect(told / all).toBeGreaterThan(0.95);
  });

  it('documents of five sentences or more are told', () => {
    const documents = new Map<string, { tag: string; texts: string[] }>();
    for (const { doc, targetLanguage, target } of lines) {
      if (doc === undefined) continue;
      const key = `${targetLanguage} ${doc}`;
      const one = documents.get(key) ?? { tag: targetLanguage, texts: [] };
      documents.set(key, one);
      one.texts.push(target);
    }
    let told = 0;
    let all = 0;
    for (const { tag, texts: own } of documents.values()) {
      expect(otherLanguage(own, tag)).toBeUndefined();
      if (own.length < 5) continue;
      for (const claimed of TAGS) {
        if (claimed === tag) continue;
        all++;
        if (otherLanguage(own, claimed) === tag) told++;
      }
    }
    expect(told / all).toBeGreaterThan(0.98);
  });
});
