import { type SegmentationRules, sentenceRules } from '../../text/segmentation.js';
import {
  CLOSING_ABBREVIATIONS,
  NUMERIC_ABBREVIATIONS,
  OPEN_ABBREVIATIONS,
  YEAR_ABBREVIATIONS,
} from './abbreviations.js';

/** Words that begin an English sentence and hardly ever follow an abbreviation within one. */
const STARTERS: readonly string[] =
  'The This That These Those There Then Than A An And But Or So Yet For Nor He She It They We I You His Her Its Their Our My In On At By To From With Without After Before During Since Until While When Where Why How What Who Which If Although Though Because As Also However Meanwhile Moreover Nevertheless Nonetheless Therefore Thus Instead Indeed Still Now Today Yesterday Tomorrow Later Last Next Not No Yes All Some Many Most Both Each Every Another Other Others One Two Three About Over Under Between Among Once Despite According Here Even Only Just Perhaps Maybe Such Let'.split(
    ' ',
  );

let made: SegmentationRules | undefined;

/** Where sentences end; made at the first call. */
export function segmentation(): SegmentationRules {
  made ??= sentenceRules({
    open: OPEN_ABBREVIATIONS,
    closing: CLOSING_ABBREVIATIONS,
    numeric: NUMERIC_ABBREVIATIONS,
    years: YEAR_ABBREVIATIONS,
    starters: STARTERS,
  });
  return made;
}
