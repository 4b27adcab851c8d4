import type { Language } from '../language.js';

export const en: Language = { tag: 'en' };
