import type { CaseSet } from '../../scripts/fidelity/cases.js';
import type { AnsweredFinding, AnswerLines } from '../../scripts/fidelity/run.js';

const enRu = { sourceLanguage: 'en', targetLanguage: 'ru' };
const ruEn = { sourceLanguage: 'ru', targetLanguage: 'en' };
const azRu = { sourceLanguage: 'az', targetLanguage: 'ru' };

/** A few pairs of our own in the form of the cases: documents interleaved, a known mistake, a spoiled pair without its twin. */
export const madeUp: CaseSet = {
  name: 'made-up',
  faithful: [
    { id: 'a.1.en-ru', doc: 'a/one', source: 'It cost 15 euros.', target: 'Это стоило 15 евро.', errors: [], ...enRu },
    { id: 'b.1.en-ru', doc: 'b/one', source: 'Call 112 now.', target: 'Звоните сейчас.', errors: [], ...enRu },
    { id: 'a.2.en-ru', doc: 'a/one', source: 'We sold 40.', target: 'Мы продали 40.', errors: [], ...enRu },
    {
      id: 'a.3.en-ru',
      doc: 'a/one',
      source: 'Nine left on 7 May.',
      target: 'Девять уехали 8 мая.',
      errors: [{ group: 'date', source: [13, 14], target: [14, 15] }],
      ...enRu,
    },
    { id: 'a.1.ru-en', doc: 'a/one', source: 'Это стоило 15 евро.', target: 'It cost 15 euros.', errors: [], ...ruEn },
    { id: 'c.1.az-ru', source: 'Otaq 21-dir.', target: 'Комната 12.', errors: [], ...azRu },
  ],
  spoiled: [
    {
      id: 'a.2.en-ru.digit',
      clean: 'a.2.en-ru',
      doc: 'a/one',
      source: 'We sold 40.',
      target: 'Мы продали 49.',
      kind: 'number.cardinal',
      group: 'number',
      mutation: 'digit',
      sourceSpan: [8, 10],
      targetSpan: [11, 13],
      ...enRu,
    },
    {
      id: 'b.1.en-ru.extra',
      clean: 'b.1.en-ru',
      source: 'Call 112 now.',
      target: 'Звоните сейчас 3.',
      kind: 'number.cardinal',
      group: 'number',
      mutation: 'extra',
      sourceSpan: [5, 8],
      targetSpan: [15, 16],
      ...enRu,
    },
    {
      id: 'b.1.en-ru.swap',
      clean: 'b.1.en-ru',
      source: 'Call 112 now.',
      target: 'Звоните сейчас!',
      kind: 'number.cardinal',
      group: 'number',
      mutation: 'swap',
      sourceSpan: [5, 8],
      targetSpan: [0, 7],
      ...enRu,
    },
    {
      id: 'c.1.az-ru.typo',
      clean: 'c.1.az-ru',
      source: 'Otaq 21-dir.',
      target: 'Комната.',
      kind: 'name.person',
      group: 'name',
      mutation: 'typo',
      sourceSpan: [0, 4],
      targetSpan: [7, 7],
      ...azRu,
    },
  ],
  field: [],
};

/** The code of `fakeFindings`, which also runs as a command beside the scorer that comes with the cases. */
export const FAKE = `(seen, { source, target, document = '', draft }) => {
  const at = (text, figure) => ({ start: text.indexOf(figure), end: text.indexOf(figure) + figure.length });
  const figures = (text) => text.match(/\\d+/g) ?? [];
  const lost = figures(source).filter((figure) => !figures(target).includes(figure));
  const added = figures(target).filter((figure) => !figures(source).includes(figure));
  const count = seen.get(document) ?? 0;
  if (!draft) seen.set(document, count + 1);
  const severity = ['error', 'warning', 'info'][count % 3];
  const finding = { rule: 'number', category: source.includes('May') ? 'date' : 'number', message: String(count) };
  return [
    ...lost.map((figure) => ({ ...finding, severity, source: at(source, figure), target: null })),
    ...added.map((figure) => ({ ...finding, severity: 'warning', source: null, target: at(target, figure) })),
    { ...finding, category: 'style', severity: 'error', source: null, target: null },
  ];
}`;

type Fake = (seen: Map<string, number>, line: object) => AnsweredFinding[];

/** A checker that compares digits, and whose severity hangs on how many lines of the document came before. */
export const answerFake: AnswerLines = async (lines) => {
  const findings = new Function(`return ${FAKE}`)() as Fake;
  const seen = new Map<string, number>();
  return lines.map((line) => JSON.stringify({ id: line.id, findings: findings(seen, line) }));
};
