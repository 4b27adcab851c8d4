/**
 * Text of a workbook as it is meant: characters that XML cannot hold are written `_x000D_` there, and an underscore before such
 * letters `_x005F_` (ECMA-376 part 1, 22.9.2.19).
 */
export function decodeXString(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Undoes `decodeXString` for text that is to be written. */
export function encodeXString(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[\0-\x08\x0B-\x1F\uFFFE\uFFFF]/g, (unit) => `_x${hexOf(unit)}_`);
}

const hexOf = (unit: string): string => unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
