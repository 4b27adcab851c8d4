import type { Language } from '../language.js';
import { figures } from './figures.js';
import { segmentation } from './segmentation.js';

export const ru: Language = { tag: 'ru', segmentation, figures };
