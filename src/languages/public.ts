// What the library shows of this room.
export type { Segmentation, SegmentationRule, SegmentationRules, Segmenter } from '../text/segmentation-rules.js';
export { type KnownLanguage, knownLanguage as languageOf, LANGUAGE_TAGS } from './known-language.js';
