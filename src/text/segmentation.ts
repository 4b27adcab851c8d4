export { segmentText } from './segment.js';
export type { Segmentation, SegmentationRules, Segmenter } from './segmentation-rules.js';
export { GENERIC_SEGMENTATION, sentenceRules } from './sentence-rules.js';
