import type { TaraziError } from '../../model/index.js';
import { InputError, type Place } from '../../model/index.js';
import type { PlacedPair } from '../../validate/result.js';
import { withFile } from '../with-file.js';
import type { StreamOptions } from './options.js';
import { pairBlocks } from './pair-blocks.js';
import { readJsonPair, readTsvPair } from './read-pair.js';
import { unwrapLine } from './wrapped-line.js';

/** Reads pairs for the reports that need more than an answer a line. Broken lines, and what ends the reading, go to `refuse`. */
export async function* pairsOfStream(
  input: AsyncIterable<Buffer>,
  file: string,
  options: StreamOptions,
  refuse: (error: TaraziError) => void,
): AsyncGenerator<PlacedPair> {
  try {
    yield* readPairs(input, file, options, refuse);
  } catch (error) {
    const named = withFile(error, file);
    if (!(named instanceof InputError)) throw error;
    refuse(named);
  }
}

async function* readPairs(
  input: AsyncIterable<Buffer>,
  file: string,
  options: StreamOptions,
  refuse: (error: TaraziError) => void,
): AsyncGenerator<PlacedPair> {
  for await (const { bytes, firstLine, overlong, lines: rows, cells } of pairBlocks(input, options)) {
    const tabs = options.input === 'tsv' && !rows;
    const read = tabs ? readTsvPair : readJsonPair;
    if (overlong) refuse(new InputError('line-length', {}, { file, line: firstLine }));
    const lines = bytes.toString('utf8').split('\n');
    for (const [i, given] of lines.entries()) {
      const line = rows?.[i] ?? firstLine + i;
      const text = (line === 1 ? given.replace(/^\uFEFF/, '') : given).replace(/\r$/, '');
      if (text.trim() === '') continue;
      const wrapped = tabs ? undefined : unwrapLine(text);
      const at = { file: wrapped?.place.file ?? file, line: wrapped?.place.line ?? line };
      const pair =
        text.includes('\uFFFD') && !sound(bytes) ? 'line-encoding' : read(wrapped?.raw ?? text, at.line, options);
      if (typeof pair === 'string') {
        refuse(new InputError(pair, {}, at));
        continue;
      }
      const place = { ...at, column: 1 };
      const inCell = (name: string | undefined): Place => ({
        ...place,
        ...(name !== undefined && { label: { kind: 'sheet', name } }),
      });
      const column = tabs ? text.indexOf('\t') + 2 : undefined;
      const unit = pair.id.startsWith('"') ? (JSON.parse(pair.id) as string) : pair.id;
      yield {
        ...pair,
        document: pair.document ?? file,
        alone: pair.document === undefined,
        language: pair.targetLanguage,
        unit,
        sourcePlace: inCell(cells?.[i]?.source),
        targetPlace: inCell(cells?.[i]?.target),
        ...(column !== undefined && {
          placeOf: (side, offset) => ({ ...place, column: (side === 'source' ? 1 : column) + offset }),
        }),
      };
    }
  }
}

function sound(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
