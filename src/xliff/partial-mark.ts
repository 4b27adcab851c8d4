import { createHash } from 'node:crypto';
import { type Content, contentKey } from '../model/index.js';

/**
 * What a state writes beside a target that holds source text where a tool left segments empty. It names that very text, so that a
 * translator who completes it need not know of the mark.
 */
export const partialMark = (target: Content): string =>
  createHash('sha256').update(contentKey(target)).digest('hex').slice(0, 8);
