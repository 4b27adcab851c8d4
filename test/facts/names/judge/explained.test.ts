import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explainBoth } from '../../../../src/facts/names/explain.js';
import { compareNames, type NamePair } from '../../../../src/facts/names/index.js';
import { root } from '../../../support/repository.js';

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
function* combined(): Generator<NamePair> {
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

/** What is told of a pair, by where it stands. */
function told(pair: NamePair): string[] {
  return compareNames(pair)
    .map(({ type, certainty, source, target }) => `${type} ${certainty} ${source?.start ?? `+${target?.start}`}`)
    .sort();
}

/** The same as the explanation has it. A finding on one word of a name begins inside it. */
function explained(pair: NamePair): { readonly told: string[]; readonly scores: readonly [boolean, boolean][] } {
  const { links, extra } = explainBoth(pair);
  const list: string[] = [];
  const scores: [boolean, boolean][] = [];
  const note = (judgement: (typeof extra)[number]['judgement'] | undefined, at: string): void => {
    if (!judgement) return;
    if (judgement.type) list.push(`${judgement.type} ${judgement.certainty} ${at}`);
    // What is different may be told by the score of the name that stands there, what is misspelt by its letters.
    if (judgement.type === 'different' || judgement.type === 'misspelt') return;
    scores.push([judgement.type !== undefined, judgement.score >= judgement.least]);
  };
  const found = compareNames(pair);
  for (const { source, judgement } of links) {
    const own = found.find((one) => one.source && one.source.start >= source.start && one.source.end <= source.end);
    note(judgement, String(own?.source?.start ?? source.start));
  }
  for (const { target, judgement } of extra) note(judgement, `+${target.start}`);
  return { told: list.sort(), scores };
}

/** Pairs of a corpus that is not part of the repository. */
function corpus(): NamePair[] {
  const file = join(root, '..', 'shared', 'fidelity', 'clean.jsonl');
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  const step = Math.max(1, Math.floor(lines.length / 300));
  return lines.filter((_, index) => index % step === 0).map((line) => JSON.parse(line) as NamePair);
}

describe('an explanation', () => {
  const pairs = [...combined(), ...corpus()];

  it('says of every name what is told of it', () => {
    expect(pairs.length).toBeGreaterThan(100);
    for (const pair of pairs) expect(explained(pair).told, pair.source).toEqual(told(pair));
  });

  it('is of a score that reaches the least where a name is told, and not where it is not', () => {
    let count = 0;
    for (const pair of pairs)
      for (const [isTold, reaches] of explained(pair).scores) {
        expect(isTold, pair.source).toBe(reaches);
        count++;
      }
    expect(count).toBeGreaterThan(100);
  });
});
