import { DigitEnding, type FigureGrammar } from '../figure-grammar.js';
import { type Lexicon, languageLexicon } from '../lexicon.js';
import { feasts } from './feasts.js';
import { lexiconLines } from './lexicon-lines.js';
import { weekParts } from './week-parts.js';

/** An adjective of no less than five letters: двух-факторный, пяти-звёздочного. */
const ADJECTIVE =
  /^[а-яё]{2,20}(?:н|ск|[оеё]в|ист|ат|[чжш])(?:[ыио]й|ая|яя|[оеё]е|[ыи]е|[оеё]го|[оеё]му|[ыи]м|[ыи]х|[ыи]ми|[уюое]ю|[оеё]м|[оеё]й|о)$/;
/** A noun of as many: девяти-этажка, шести-дневок, восьми-классников, пяти-тонкой; but шести-десятник, of the sixties. */
const NOUN =
  /^(?!десят)[а-яё]{2,20}(?:[бвгджзйлмнпрстфхцчшщь](?:к(?:а|и|е|у|ой|ою|ам|ами|ах)|[оеё]к)|ник(?:|а|у|ом|е|и|ов|ам|ами|ах)|ниц(?:|а|ы|е|у|ей|ею|ам|ами|ах))$/;
const isTail = (text: string, start: number, end: number): boolean => {
  if (end - start < 5 || end - start > 24) return false;
  const tail = text.slice(start, end);
  return ADJECTIVE.test(tail) || NOUN.test(tail);
};

/** «В первую очередь», «на первый взгляд», «первым делом»: before all, at a glance. */
const ORDER = /^(?:очередь|взгляда?|делом)$/;

let built: Lexicon | undefined;
const ORDINAL = new Set('й я го му ю м ой ый ая ое ого ому ую ом ий ье ья ьего'.split(' '));
const PLURAL = new Set('е х ые ых ым ыми'.split(' '));
const PLAIN = new Set('ти и мя ю ми ух ех ем ум тью ть мью ка ки ку'.split(' '));

/** How Russian writes numbers and dates. */
export const figures: FigureGrammar = {
  get lexicon() {
    built ??= languageLexicon('ru', lexiconLines, () => false, isTail);
    return built;
  },
  digitEnding(text, start, end) {
    if (end - start > 4) return DigitEnding.none;
    const ending = text.slice(start, end).toLowerCase();
    if (ORDINAL.has(ending)) return DigitEnding.ordinal;
    if (PLURAL.has(ending)) return DigitEnding.plural;
    return PLAIN.has(ending) ? DigitEnding.plain : DigitEnding.none;
  },
  home: /^(?:американ|росси|азербайдж|турец|швейцар|индий|сауд|эмират|мексикан)/i,
  ofCountry: /[сц]к(?:ий|ого|ому|им|ом|ие|их|ими|ая|ой|ую)$|^нов(?:ый|ого|ому|ым|ом|ые|ых|ыми|ая|ой|ую)$/,
  lost: /уступ|проигр|поражен|потерпел|отста[влюеё]/i,
  grows:
    /вырос|выраст|рост|раст[иеёу]|увелич|больш|выше|прирост|прирас|подорож|превы|подня|поднима|повы|взлет|подскоч|возр[ао]с|удво|утро|учетвер/i,
  falls: /сни[зж]|сокра|уменьш|меньше|упал|упад|пада|падение|ниже|спад|подешев|потер/i,
  relative:
    /(?<!\p{L})(?:вчера|сегодня|завтра|позавчера|послезавтра|прошл|нынешн|минувш|назад|этого года|в этом году|того же)/iu,
  yearBefore: /(?<!\p{L})(?:год(?:ом|у)? (?:ранее|раньше|назад)|(?:предыдущ|предшеств|прошл|минувш)\p{L}+ год)/iu,
  yearAfter: /(?<!\p{L})(?:год(?:ом)? (?:позже|позднее|спустя)|через год|следующ\p{L}+ год)/iu,
  feasts,
  centuryBeside: (before) =>
    /^позапрошл/.test(before)
      ? 19
      : /^(?:прошл|минувш|ушедш)/.test(before)
        ? 20
        : /^(?:нынешн|текущ)/.test(before)
          ? 21
          : Number.NaN,
  weekParts,
  commaThousands: 'both',
  dotThousands: 'both',
  bareYear: true,
  clock24: true,
  numericDate: 'day-first',
  smallDays: true,
  isOtherWord: (word, _before, after) => /^(?:перв|втор)/.test(word) && ORDER.test(after()),
  joinsWithAnd: false,
  pairedYears: false,
  tenTakesOnes: false,
  monthMayStandFirst: false,
};
