import type { WriteOptions } from './write-options.js';
import { write2 } from './write2.js';
import { write12 } from './write12.js';

/**
 * Writes units as an XLIFF document, valid against the OASIS schemas (1.2 transitional; 2.x core), in stable order and
 * laid out for line by line comparison: white space is added outside of source and target only, and the text ends with a
 * newline. `readXliff` and `unitsOf` give the same units back.
 */
export function writeXliff(options: WriteOptions): string {
  return options.version === '1.2' ? write12(options) : write2(options, options.version);
}
