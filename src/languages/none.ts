import type { Language } from './language.js';

/** In browsers no language is there before it is asked for. */
export const SHIPPED: readonly Language[] = [];
