import type { Form } from '../../../read/form.js';
import { bit } from './bit.js';

/** Whether a dictionary has a word in small letters: 1 yes, 0 no, -1 where there is no dictionary or it cannot tell. */
export const inDictionary = ({ inDictionary: listed }: Form): number => (listed === undefined ? -1 : bit(listed));
