import type { SegmentationRules } from '../text/segmentation.js';

/** In the place of a language's rules in the build for browsers, which cuts no text into sentences. */
export const segmentation = (): SegmentationRules => [];
