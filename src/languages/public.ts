// What the library shows of this room.
export type { SegmentationRule, SegmentationRules } from '../text/segmentation-rules.js';
export { type KnownLanguage, knownLanguage as languageOf, LANGUAGE_TAGS } from './known-language.js';
