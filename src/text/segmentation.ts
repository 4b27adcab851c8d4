export { segmentText } from './segment.js';
export type { SegmentationRules } from './segmentation-rules.js';
export { GENERIC_SEGMENTATION, sentenceRules } from './sentence-rules.js';
