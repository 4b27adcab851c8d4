/** The built package's file of what tells languages apart. */
export const SIGNS_FILE = 'languages/signs.bin';
