import type { Language } from '../language.js';
import { figures } from './figures.js';
import { format } from './format.js';
import { segmentation } from './segmentation.js';

export const en: Language = { tag: 'en', segmentation, figures, format };
