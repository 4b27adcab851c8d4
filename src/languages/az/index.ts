import type { Language } from '../language.js';

export const az: Language = { tag: 'az' };
