import { type PackedGraphones, unpackGraphones } from '../../../../src/facts/names/link/graphone-file.js';
import graphones from '../../../../src/facts/names/link/graphones.generated.json' with { type: 'json' };
import {
  Graphones,
  type GraphoneTables,
  graphoneLookup,
  NEVER,
  transposed,
} from '../../../../src/facts/names/link/graphones.js';

interface Way {
  readonly word: string;
  readonly last: number;
  readonly cost: number;
}

/** So many ways to render the letters up to a place are gone on with, and so many of them with a letter that renders none. */
const WAYS = 50;
const ADDED = 25;
/** Longer pieces no graphone has. */
const LONGEST = 3;

/** Finds the likeliest renderings of words of one language in the letters of another. */
class Renderer {
  /** What renders a piece of a word, and the number of its graphone. */
  private readonly pieces = new Map<string, (readonly [b: string, number: number])[]>();
  private readonly model: Graphones;

  constructor(tables: GraphoneTables) {
    const { lettersA, lettersB, simple, compound } = tables;
    this.model = new Graphones(graphoneLookup(tables));
    const [rows, columns] = [lettersA.length + 2, lettersB.length + 2];
    for (let row = 0; row <= lettersA.length; row++)
      for (let column = row === 0 ? 1 : 0; column <= lettersB.length; column++)
        if (simple[row * columns + column]! < NEVER)
          this.add(lettersA.charAt(row - 1), lettersB.charAt(column - 1), row * columns + column);
    for (const [index, [a, b]] of compound.entries()) this.add(a, b, rows * columns + index);
  }

  /** The renderings that are no more than so much dearer than the likeliest. */
  render(word: string, slack: number): string[] {
    const ways: Map<string, Way>[] = Array.from({ length: word.length + 1 }, () => new Map());
    const reach = (at: number, way: Way): void => {
      const key = `${way.word}|${way.last}`;
      if (way.cost < (ways[at]!.get(key)?.cost ?? NEVER)) ways[at]!.set(key, way);
    };
    const follow = (way: Way, at: number, piece: string): void => {
      for (const [b, number] of this.pieces.get(piece) ?? [])
        reach(at, { word: way.word + b, last: number, cost: way.cost + this.model.after(way.last, number) });
    };
    reach(0, { word: '', last: this.model.start, cost: 0 });
    for (let at = 0; at <= word.length; at++) {
      for (const way of cheapest(ways[at]!, ADDED)) follow(way, at, '');
      for (const way of cheapest(ways[at]!, WAYS))
        for (let end = at + 1; end <= Math.min(at + LONGEST, word.length); end++) follow(way, end, word.slice(at, end));
    }
    const costs = new Map<string, number>();
    for (const { word: found, last, cost } of ways[word.length]!.values()) {
      const whole = cost + this.model.after(last, this.model.ends);
      if (whole < (costs.get(found) ?? NEVER)) costs.set(found, whole);
    }
    const sorted = [...costs].sort(([, a], [, b]) => a - b);
    return sorted.filter(([, cost]) => cost - sorted[0]![1] <= slack).map(([found]) => found);
  }

  private add(a: string, b: string, number: number): void {
    const list = this.pieces.get(a) ?? [];
    list.push([b, number]);
    this.pieces.set(a, list);
  }
}

const cheapest = (ways: ReadonlyMap<string, Way>, most: number): Way[] =>
  [...ways.values()].sort((a, b) => a.cost - b.cost).slice(0, most);

const renderers = new Map<string, Renderer>();
for (const [pair, packed] of Object.entries(graphones.pairs as Record<string, PackedGraphones>)) {
  const [a, b] = pair.split('-') as [string, string];
  const tables = unpackGraphones(packed, NEVER);
  renderers.set(pair, new Renderer(tables));
  renderers.set(`${b}-${a}`, new Renderer(transposed(tables)));
}

/**
 * The likeliest renderings of a folded word without doubled letters, no more than so much dearer than the likeliest one (hundredths of a nat),
 * by what was learned of how two languages render each other's letters.
 */
export const rendered = (word: string, from: string, to: string, slack: number): string[] =>
  renderers.get(`${from}-${to}`)!.render(word, slack);
