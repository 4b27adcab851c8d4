import type { Language } from '../language.js';
import { figures } from './figures.js';

export const en: Language = { tag: 'en', figures };
