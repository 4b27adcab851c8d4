import { az } from './az/index.js';
import { en } from './en/index.js';
import type { Language } from './language.js';
import { ru } from './ru/index.js';

/** Every plug-in there is. The build for browsers has `none.ts` in its place, and loads each when asked (`loaders.ts`). */
export const SHIPPED: readonly Language[] = [en, az, ru];
