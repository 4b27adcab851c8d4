import { type SegmentationRules, sentenceRules } from '../../text/segmentation.js';
import { CLOSING_ABBREVIATIONS, NUMERIC_ABBREVIATIONS, OPEN_ABBREVIATIONS } from './abbreviations.js';

/** Words that begin an Azerbaijani sentence and hardly ever follow an abbreviation within one. */
const STARTERS: readonly string[] =
  'O Onlar Biz Siz Mən Sən Onun Onların Bizim Mənim Bu Bunlar Bunun Bununla Belə Belədə Həmin Hər Heç Hamı Bütün Bəzi Çox Bir İki Üç Və Amma Ancaq Lakin Fəqət Çünki Əgər Həm Həmçinin Ya Yaxud Nə Niyə Necə Harada Kim Sonra Daha Əvvəl Əvvəlcə Artıq İndi Bugün Dünən Sabah Hazırda Halbuki Buna Ona Onu Bundan Ondan Burada Orada Eyni Digər Başqa Yalnız Hətta Nəhayət Beləliklə Belə'.split(
    ' ',
  );

let made: SegmentationRules | undefined;

/** Where sentences end; made at the first call. */
export function segmentation(): SegmentationRules {
  made ??= sentenceRules({
    open: OPEN_ABBREVIATIONS,
    closing: CLOSING_ABBREVIATIONS,
    numeric: NUMERIC_ABBREVIATIONS,
    starters: STARTERS,
  });
  return made;
}
