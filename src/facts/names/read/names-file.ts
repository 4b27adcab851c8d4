/** The built package's file of what was learned of names in all languages. */
export const NAMES_FILE = 'names.bin';
