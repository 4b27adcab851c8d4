const SHEETS: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
]);

/** The local name of an element of SpreadsheetML, in the namespace of either edition; empty for any other. */
export const sheetName = ({ uri, local }: { readonly uri: string; readonly local: string }): string =>
  SHEETS.has(uri) ? local : '';
