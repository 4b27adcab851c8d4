import { signs as az } from './az/signs.js';
import { signs as en } from './en/signs.js';
import type { LanguageSigns } from './language-signs.js';
import { signs as ru } from './ru/signs.js';

/** The signs of every language that there is a plug-in of, loaded or not. */
export const SIGNS: readonly LanguageSigns[] = [en, az, ru];
