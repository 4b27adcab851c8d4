export { segmentText } from './segment.js';
export type { SegmentationRule, SegmentationRules, SentenceData } from './segmentation-rules.js';
export { GENERIC_SEGMENTATION, sentenceRules } from './sentence-rules.js';
