import type { ExplainedFact } from '../../facts/explain.js';
import { type InterfaceLanguage, translate } from '../../messages/index.js';
import type { PlacedFinding } from '../../model/index.js';
import { judgementLines } from '../../reports/judgement-lines.js';
import { plainLine } from '../../reports/plain.js';
import { explainResults } from '../../validate/explain-results.js';
import type { Result } from '../../validate/result.js';
import { placeIn, placeOfSpan, type TextRange } from './places.js';
import type { Weighed } from './weigh.js';

/** A fact of an open file. */
interface FactHere {
  readonly fact: ExplainedFact;
  readonly side: 'source' | 'target';
  readonly range: TextRange;
  readonly result: Result;
}

/** What is shown of a place, and the stretch that it is about. */
export interface HoverText {
  /** In lines; the first is the fact and its counterpart. */
  readonly lines: readonly string[];
  readonly range: TextRange;
}

type Position = TextRange['start'];

const isIn = ({ line, character }: Position, { start, end }: TextRange): boolean =>
  (line > start.line || (line === start.line && character >= start.character)) &&
  (line < end.line || (line === end.line && character <= end.character));

async function* each<T>(list: readonly T[]): AsyncGenerator<T> {
  yield* list;
}

const known = new WeakMap<Weighed, Promise<readonly FactHere[]>>();

/** The facts of an open file with their places; looked for once, when somebody first asks. */
function factsOf(weighed: Weighed): Promise<readonly FactHere[]> {
  let facts = known.get(weighed);
  if (!facts) {
    facts = findFacts(weighed);
    known.set(weighed, facts);
  }
  return facts;
}

async function findFacts({ results, settings, path, folder, text }: Weighed): Promise<readonly FactHere[]> {
  const lines = text.split(/\r\n|\n|\r/);
  const facts: FactHere[] = [];
  for await (const result of explainResults(each(results), settings)) {
    for (const fact of result.explained ?? []) {
      for (const side of ['source', 'target'] as const) {
        const places = fact[side] && placeOfSpan(result.pair, side, fact[side]);
        const [first, last] = (places ?? []).map((place) => placeIn(place, path, folder, lines));
        if (!first || !last) continue;
        const end = { ...last.start, character: last.start.character + 1 };
        facts.push({ fact, side, range: { start: first.start, end, isExact: false }, result });
      }
    }
  }
  return facts;
}

const quoted = (text: string): string => `“${text}”`;

function factLines({ fact, side, result }: FactHere, language: InterfaceLanguage): string[] {
  const { how, likeness = 0 } = fact;
  const other = fact[side === 'source' ? 'target' : 'source'];
  const own = fact[side]?.text ?? '';
  const said = translate(language, `explain.${how}`, { likeness });
  const sentence = side === 'source' ? result.target : result.source;
  return [
    `${quoted(own)} ${other ? `↔ ${quoted(other.text)} ` : ''}(${said})`,
    ...judgementLines(fact, language),
    ...(sentence === undefined || sentence.trim() === '' ? [] : [`> ${sentence}`]),
  ];
}

function findingLines({ messageId, data, expected = [] }: PlacedFinding, language: InterfaceLanguage): string[] {
  const wanted =
    expected.length === 0 ? [] : [`${translate(language, 'report.html.expected')}: ${expected.join(' | ')}`];
  return [translate(language, messageId, data), ...wanted];
}

/** What an open file says at a place: the fact with its counterpart and the evidence, and what is told of it. */
export async function hoverAt(
  weighed: Weighed,
  position: Position,
  language: InterfaceLanguage,
): Promise<HoverText | undefined> {
  const fact = (await factsOf(weighed)).find(({ range }) => isIn(position, range));
  const found = weighed.found.filter(({ range }) => isIn(position, range));
  const range = fact?.range ?? found[0]?.range;
  if (!range) return undefined;
  const lines = [
    ...(fact ? factLines(fact, language) : []),
    ...found.flatMap(({ finding }) => findingLines(finding, language)),
  ];
  return { lines: lines.map(plainLine), range };
}
