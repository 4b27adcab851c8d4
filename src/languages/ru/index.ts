import type { Language } from '../language.js';
import { figures } from './figures.js';
import { format } from './format.js';
import { segmentation } from './segmentation.js';

export const ru: Language = { tag: 'ru', segmentation, figures, format };
