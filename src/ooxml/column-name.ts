/** A, B … Z, AA: columns as spreadsheets name them; the first is 0. */
export function columnName(index: number): string {
  let name = '';
  for (let rest = index; rest >= 0; rest = Math.floor(rest / 26) - 1)
    name = String.fromCharCode(65 + (rest % 26)) + name;
  return name;
}

/** Most columns and rows of a sheet (the limits of Excel). */
const MOST_COLUMNS = 16_384;
const MOST_ROWS = 1_048_576;

/** Column (the first is 0) and row (the first is 1) of a cell by its name, `B7`; undefined where it names none. */
export function cellAddress(reference: string): { readonly column: number; readonly row: number } | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(reference);
  if (!match) return undefined;
  let column = 0;
  for (const letter of match[1]!.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]);
  return column <= MOST_COLUMNS && row <= MOST_ROWS ? { column: column - 1, row } : undefined;
}
