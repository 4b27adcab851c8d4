import type { BigIntStats } from 'node:fs';
import { STAMP_BYTES } from './layout.js';

/** A file that changed less than so many milliseconds ago may change again within one tick of its clock: its stamp says nothing. */
const SETTLED = 2000;

/** Says of a file whether it is still the one that was read: size, times and number, in 32 bytes; zeros, which no file has, say nothing. */
export function stampOf({ size, mtimeNs, ctimeNs, ino, ctimeMs }: BigIntStats, now: number): Buffer {
  const stamp = Buffer.alloc(STAMP_BYTES);
  if (now - Number(ctimeMs) < SETTLED) return stamp;
  for (const [index, value] of [size, mtimeNs, ctimeNs, ino].entries())
    stamp.writeBigUInt64LE(BigInt.asUintN(64, value), 8 * index);
  return stamp;
}

/** Whether two stamps say that the file is the same. */
export const isSameStamp = (a: Buffer, b: Buffer): boolean => a.equals(b) && a.some((byte) => byte !== 0);
