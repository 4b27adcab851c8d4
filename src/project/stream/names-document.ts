/** `"document"`, the same in a line that is wrapped, and how its letters begin where JSON writes them by their numbers. */
const SIGNS = ['"document"', '"document\\"', '\\u006', '\\u007'];

/** Whether lines of JSON may name their document. */
export const mayNameDocument = (bytes: Buffer): boolean => SIGNS.some((sign) => bytes.includes(sign));
