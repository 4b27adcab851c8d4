import type { Content, InlineCode } from '../model/index.js';
import type { PairContext, Rule, RuleFinding } from './rule.js';
import { type CodeCounts, countCodes } from './support/count-codes.js';
import { NOTHING } from './support/nothing.js';
import { labelOf, type PlacedCode, placedCodes, spansOfCodes } from './support/placed-codes.js';

type Problem = 'missing' | 'extra' | 'doubled' | 'unpaired' | 'crossed';

const X = { kind: 'standalone', id: '1' } as const;

const bold = (id: string, ...inside: Content): Content => [
  { kind: 'open', id, type: 'bold' },
  ...inside,
  { kind: 'close', id, type: 'bold' },
];

/** The ids of pairs that end before they begin, or reach across the end of another pair. */
function crossedIds(codes: readonly PlacedCode[]): Set<string> {
  const crossed = new Set<string>();
  const open: string[] = [];
  for (const { code } of codes) {
    if (code.kind === 'open') open.push(code.id);
    if (code.kind !== 'close') continue;
    const at = open.lastIndexOf(code.id);
    if (at === -1 || at < open.length - 1) crossed.add(code.id);
    if (at !== -1) open.splice(at, 1);
  }
  return crossed;
}

function problemOf(want: CodeCounts | undefined, have: CodeCounts | undefined): Problem | undefined {
  if (!want) return 'extra';
  if (!have) return 'missing';
  if (have.open.max > want.open.max || have.standalone.max > want.standalone.max) return 'doubled';
  // In some branch of a message, where every one of the source has it.
  const lacks = (kind: InlineCode['kind']): boolean => have[kind].min === 0 && want[kind].min > 0;
  if (lacks('standalone') || (lacks('open') && lacks('close'))) return 'missing';
  const halves = (counts: CodeCounts): number => counts.open.min - counts.close.min;
  const isSame = have.open.max === want.open.max && have.close.max === want.close.max && halves(have) === halves(want);
  return isSame ? undefined : 'unpaired';
}

function* problems(
  source: readonly PlacedCode[],
  target: readonly PlacedCode[],
  { sourceText, targetText }: PairContext,
): Generator<[Problem, InlineCode]> {
  const wanted = countCodes(source, sourceText);
  const given = countCodes(target, targetText);
  const wrong = new Set<string>();
  for (const [id, want] of [...wanted].filter(([id]) => !given.has(id)).concat([...given])) {
    const problem = problemOf(wanted.get(id), given.get(id));
    if (!problem) continue;
    wrong.add(id);
    yield [problem, wanted.get(id)?.code ?? want.code];
  }
  const before = crossedIds(source);
  for (const id of crossedIds(target)) {
    const have = given.get(id);
    if (have && !wrong.has(id) && !before.has(id)) yield ['crossed', have.code];
  }
}

function check(pair: PairContext): readonly RuleFinding[] {
  const source = placedCodes(pair.source);
  const target = placedCodes(pair.target ?? []);
  const findings: RuleFinding[] = [];
  const [sourceSpan, targetSpan] = [spansOfCodes(source, pair.sourceText), spansOfCodes(target, pair.targetText)];
  for (const [problem, code] of problems(source, target, pair)) {
    findings.push({
      messageId: `finding.inline-codes.${problem}`,
      severity: problem === 'crossed' ? 'warning' : 'error',
      data: { code: labelOf(code) },
      source: sourceSpan(code.id),
      target: targetSpan(code.id),
      facts: [problem, code.id],
    });
  }
  return findings.length === 0 ? NOTHING : findings;
}

/** Every inline code of the source stands in the translation, once and whole, and no other does. */
export const inlineCodes: Rule = {
  name: 'inline-codes',
  meta: {
    category: 'markup',
    its: 'markup',
    severity: 'by-message',
    messages: ['crossed', 'doubled', 'extra', 'missing', 'unpaired'].map(
      (problem) => `finding.inline-codes.${problem}`,
    ),
    needs: 'codes',
  },
  examples: [
    {
      source: ['In ', ...bold('1', '1990')],
      target: ['1990-cı ildə'],
      sourceLanguage: 'en',
      targetLanguage: 'az',
      findings: [{ messageId: 'finding.inline-codes.missing', severity: 'error', source: '1990', target: null }],
    },
    {
      source: ['In ', ...bold('1', '1990')],
      target: [...bold('1', '1990-cı'), ' ildə'],
      sourceLanguage: 'en',
      targetLanguage: 'az',
      findings: [],
    },
    {
      source: [...bold('1', 'Baku'), ' and ', ...bold('2', 'Sumgait')],
      target: [...bold('2', 'Сумгаит'), ' и ', ...bold('1', 'Баку')],
      sourceLanguage: 'en',
      targetLanguage: 'ru',
      findings: [],
    },
    {
      source: ['One', { kind: 'standalone', id: '1' }],
      target: [
        'Один',
        { kind: 'standalone', id: '1' },
        { kind: 'standalone', id: '1' },
        { kind: 'standalone', id: '2' },
      ],
      sourceLanguage: 'en',
      targetLanguage: 'ru',
      findings: [
        { messageId: 'finding.inline-codes.doubled', severity: 'error' },
        { messageId: 'finding.inline-codes.extra', severity: 'error' },
      ],
    },
    {
      source: bold('1', 'Baku'),
      target: [{ kind: 'open', id: '1' }, 'Bakı'],
      sourceLanguage: 'en',
      targetLanguage: 'az',
      findings: [{ messageId: 'finding.inline-codes.unpaired', severity: 'error' }],
    },
    {
      source: [...bold('1', 'a'), ...bold('2', 'b')],
      target: [
        { kind: 'open', id: '1' },
        'a',
        { kind: 'open', id: '2' },
        { kind: 'close', id: '1' },
        'b',
        { kind: 'close', id: '2' },
      ],
      sourceLanguage: 'en',
      targetLanguage: 'az',
      findings: [{ messageId: 'finding.inline-codes.crossed', severity: 'warning' }],
    },
    {
      source: ['{n, plural, one {# file in ', X, '} other {# files in ', X, '}}'],
      target: [
        '{n, plural, one {# файл в ',
        X,
        '} few {# файла в ',
        X,
        '} many {# файлов в ',
        X,
        '} other {# файла в ',
        X,
        '}}',
      ],
      sourceLanguage: 'en',
      targetLanguage: 'ru',
      findings: [],
    },
    {
      source: ['{n, plural, one {# file in ', X, '} other {# files in ', X, '}}'],
      target: ['{n, plural, one {# fayl: ', X, '} other {# fayl}}'],
      sourceLanguage: 'en',
      targetLanguage: 'az',
      findings: [{ messageId: 'finding.inline-codes.missing', severity: 'error' }],
    },
  ],
  check,
};
