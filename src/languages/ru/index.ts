import type { Language } from '../language.js';

export const ru: Language = { tag: 'ru' };
