import { type SegmentationRules, sentenceRules } from '../../../../src/text/segmentation.js';

/** Where Turkish sentences end. */
export const segmentation: SegmentationRules = sentenceRules({
  open: ['Prof', 'Dr', 'Sn'],
  closing: ['vb', 'vs'],
  numeric: ['s', 'No'],
  starters: ['Bu', 'O', 'Ve', 'Ama'],
});
