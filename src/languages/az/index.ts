import type { Language } from '../language.js';
import { figures } from './figures.js';

export const az: Language = { tag: 'az', figures };
