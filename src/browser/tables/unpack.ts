import { bytesOfBase64 } from '../../text/base64.js';
import { BitReader, type Format } from './bits.js';

/** Reads a table that `scripts/build/browser/pack/` wrote into the package. */
export const unpack = <T>(format: Format<T>, base64: string): T => format(new BitReader(bytesOfBase64(base64)));
