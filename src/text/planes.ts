import { base64OfBytes, bytesOfBase64 } from './base64.js';

/** Writes whole numbers so that `readPlanes` reads them. */
export function writePlanes(numbers: readonly number[]): string {
  const folded = numbers.map((number) => (number < 0 ? -2 * number - 1 : 2 * number));
  const widest = folded.reduce((most, one) => Math.max(most, one), 0);
  const planes = Math.max(1, Math.ceil(Math.log2(widest + 1) / 8));
  const bytes = new Uint8Array(planes * folded.length);
  for (let plane = 0; plane < planes; plane++)
    for (const [at, one] of folded.entries()) bytes[plane * folded.length + at] = one >>> (8 * plane);
  return base64OfBytes(bytes);
}

/**
 * Reads whole numbers from base64 in planes: the sign in the lowest bit of each, then all lowest bytes, all second ones, and so on.
 * What numbers of a kind have in common stands together then, so that archives shrink it. No more than 31 bits a number.
 * @param count how many there are
 */
export function readPlanes(text: string, count: number): number[] {
  const bytes = bytesOfBase64(text);
  const planes = count === 0 ? 0 : bytes.length / count;
  return Array.from({ length: count }, (_, at) => {
    let folded = 0;
    for (let plane = planes - 1; plane >= 0; plane--) folded = (folded << 8) | bytes[plane * count + at]!;
    return folded & 1 ? -((folded + 1) >>> 1) : folded >>> 1;
  });
}
