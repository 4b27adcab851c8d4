import type { Language } from '../language.js';
import { figures } from './figures.js';

export const ru: Language = { tag: 'ru', figures };
