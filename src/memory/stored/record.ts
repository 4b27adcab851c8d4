import type { Content, InlineCode } from '../../model/index.js';
import type { MemoryPair } from '../memory-pair.js';
import { BrokenIndex } from './broken-index.js';

type Written = string | Content;

const written = (content: Content): Written =>
  content.length === 0 ? '' : content.length === 1 && typeof content[0] === 'string' ? content[0] : content;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A pair as an index keeps it: `[source, target, origin]` in JSON, in UTF-8; text without codes is a string. */
export function recordBytes({ source, target, origin }: MemoryPair): Uint8Array {
  return encoder.encode(JSON.stringify([written(source), written(target), origin]));
}

const KINDS: readonly unknown[] = ['open', 'close', 'standalone'] satisfies readonly InlineCode['kind'][];
const isText = (value: unknown): boolean => value === undefined || typeof value === 'string';

function isCode(value: unknown): value is InlineCode {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, id, type, equiv, text } = value as Partial<Record<string, unknown>>;
  return KINDS.includes(kind) && typeof id === 'string' && isText(type) && isText(equiv) && isText(text);
}

function contentOf(value: unknown): Content {
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (!Array.isArray(value) || !value.every((part) => typeof part === 'string' || isCode(part)))
    throw new BrokenIndex();
  return value;
}

/** @throws BrokenIndex where the bytes are no such pair */
export function pairOfRecord(bytes: Uint8Array): MemoryPair {
  let record: unknown;
  try {
    record = JSON.parse(decoder.decode(bytes));
  } catch {
    throw new BrokenIndex();
  }
  if (!Array.isArray(record) || typeof record[2] !== 'string') throw new BrokenIndex();
  return { source: contentOf(record[0]), target: contentOf(record[1]), origin: record[2] };
}
