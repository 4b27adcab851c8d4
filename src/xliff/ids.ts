const NMTOKEN = /^[A-Za-z0-9_.\-:]+$/;
const ESCAPED = /_x([0-9A-F]{4})_/g;

/** An id as XLIFF takes it (NMTOKEN); characters that it does not take become `_xHHHH_`. */
export function encodeId(id: string): string {
  if (NMTOKEN.test(id) && !/_x(?:[0-9A-F]{4})?_/.test(id)) return id;
  if (id === '') return '_x_';
  return id.replace(
    /[^A-Za-z0-9.\-:]/g,
    (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}

/** Undoes `encodeId`; only for files of ours. */
export function decodeId(id: string): string {
  if (!id.includes('_x')) return id;
  return id === '_x_' ? '' : id.replace(ESCAPED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
