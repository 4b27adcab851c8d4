import { DigitEnding, type FigureGrammar } from '../figure-grammar.js';
import { type Lexicon, languageLexicon } from '../lexicon.js';
import { isEnding } from './endings.js';
import { feasts } from './feasts.js';
import { lexiconLines } from './lexicon-lines.js';
import { isOtherWord } from './other-word.js';
import { weekParts } from './week-parts.js';

/** An adjective of what there are so many of: üç-ölçülü, iki-faktorluluq. */
const ADJECTIVE = /^\p{L}{3,16}l[ıiuü](?:\p{L}{0,4}|[kqğy]\p{L}{0,8})$/u;
const isTail = (text: string, start: number, end: number): boolean =>
  end - start >= 5 && end - start <= 28 && ADJECTIVE.test(text.slice(start, end));

let built: Lexicon | undefined;
const ORDINAL = /^[ıiuü]?n?c[ıiuü]/i;

/** How Azerbaijani writes numbers and dates. */
export const figures: FigureGrammar = {
  get lexicon() {
    built ??= languageLexicon('az', lexiconLines, isEnding, isTail);
    return built;
  },
  digitEnding(text, start, end) {
    const ordinal = ORDINAL.exec(text.slice(start, end));
    if (ordinal) {
      const rest = start + ordinal[0].length;
      return rest === end || isEnding(text, rest, end) ? DigitEnding.ordinal : DigitEnding.none;
    }
    return isEnding(text, start, end) ? DigitEnding.plain : DigitEnding.none;
  },
  home: /^(?:abş|amerika|rusiya|azərbaycan|türk(?!m)|isveçrə|hind|səud|bəə|əmirlik|meksika)/i,
  lost: /uduz|məğlub(?: ol|iyy)|geri ?(?:də|qal)/i,
  grows: /(?<!\p{L})(?:art|çox|yüksəl|böyü|qalx|bahalaş|genişlən|üstələ)/iu,
  falls: /(?<!\p{L})(?:azal|az(?:dır|ıdır|dı)?(?!\p{L})|aşağı|en(?:di|ib|ərək|ir)|düş|ixtisar|ucuzlaş|gerilə|kiçil)/iu,
  relative: /(?<!\p{L})(?:dünən|srağagün|bu ?gün|sabah|builki|bu il|keçən|ötən|həmin|gələn|əvvəl)/iu,
  yearBefore: /(?<!\p{L})(?:bir il (?:əvvəl|öncə|qabaq)|(?:əvvəlki|ötən|keçən|öncəki) il)/iu,
  yearAfter: /(?<!\p{L})(?:bir il sonra|(?:növbəti|gələn|sonrakı) il)/iu,
  feasts,
  centuryBeside: (before) =>
    /^(?:ötən|keçən|keçmiş)$/.test(before) ? 20 : /^(?:bu|hazırkı|indiki)$/.test(before) ? 21 : Number.NaN,
  weekParts,
  commaThousands: 'both',
  dotThousands: 'both',
  bareYear: true,
  clock24: true,
  numericDate: 'day-first',
  smallDays: true,
  possessed: /^\p{L}{3,}[ıiuü](?:n(?:[ıiuüaə]|[ıiuü]n|[dl][aə]n?))?$/u,
  isOtherWord,
  joinsWithAnd: false,
  pairedYears: false,
  fromCase: /d[aə]n$/i,
  tenTakesOnes: true,
  monthMayStandFirst: true,
};
