import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './repository.js';

/** Where the sample's translations stand. */
export const sampleFolder = join(root, 'test', 'fixtures', 'sample');

/** A file of the sample as text. */
export const sampleFile = (name: string): string => readFileSync(join(sampleFolder, name), 'utf8');

/** A mistake of a spoiled file, as `test/fixtures/sample/README.md` tells it, and the finding that has to name it. */
export interface Spoiling {
  readonly language: string;
  readonly from: string;
  readonly to: string;
  readonly messageId: string;
  readonly source: string;
  readonly target: string;
}

const cell = (text: string): string => text.trim().replace(/^`(.*)`$/, '$1');

/** The mistakes of the spoiled files, read from the table that documents them. */
export function spoilings(): Spoiling[] {
  const rows = [...sampleFile('README.md').matchAll(/^\| (az|ru) \|(.*)\|$/gm)];
  return rows.map(([, language, rest]) => {
    const [, from, to, messageId, source, target] = rest!.split('|').map(cell);
    return { language: language!, from: from!, to: to!, messageId: messageId!, source: source!, target: target! };
  });
}

/** The targets of an XLIFF 1.2 file in their order, inline codes with their id only. */
export function targetsOf(xliff: string): (string | undefined)[] {
  return [...xliff.matchAll(/<trans-unit\b[\s\S]*?<\/trans-unit>/g)].map(([unit]) =>
    /<target\b[^>]*>([\s\S]*?)<\/target>/
      .exec(unit)?.[1]
      ?.replace(/<([gx])\b[^>]*?(\sid="[^"]*")[^>]*?(\/?)>/g, '<$1$2$3>'),
  );
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Puts a mistake into an XLIFF file: `from` becomes `to` where it stands in a target. `<g>` in `from` is any opening tag.
 * @throws Error when `from` does not stand in exactly one target
 */
export function spoil(xliff: string, { from, to }: Spoiling): string {
  const place = new RegExp(escaped(from).replace('<g>', '<g\\b[^>]*>'));
  let count = 0;
  const spoilt = xliff.replace(/<target\b[^>]*>[\s\S]*?<\/target>/g, (target) =>
    target.replace(place, () => {
      count++;
      return to;
    }),
  );
  if (count !== 1) throw new Error(`${from} stands in ${count} targets`);
  return spoilt;
}
