import { isRecord } from '../../validate/read-pair.js';

/** Where a line stands, as its answer tells it. */
export interface LinePlace {
  readonly file: string | undefined;
  /** From 1. */
  readonly line: number;
}

/** A line that somebody else has cut from a file, who says where it stood there. */
export interface WrappedLine {
  readonly raw: string;
  readonly place: LinePlace;
}

const BEGINS = /^\s*\{\s*"raw"\s*:/;

/**
 * Reads `{"raw", "file", "line"}`, in which engines that scatter the lines of a file (Spark) send each as it is, be it broken, with its
 * place; undefined for any other line.
 */
export function unwrapLine(line: string): WrappedLine | undefined {
  if (!BEGINS.test(line)) return undefined;
  try {
    const value: unknown = JSON.parse(line);
    if (!isRecord(value)) return undefined;
    const { raw, file, line: number } = value;
    if (typeof raw !== 'string' || typeof file !== 'string' || !Number.isSafeInteger(number)) return undefined;
    return { raw, place: { file, line: number as number } };
  } catch {
    return undefined;
  }
}
