import type { WordPair } from './word-pair.js';

/** How Azerbaijani writes what Russian letters stand for; names of other languages are mostly written so. */
const LETTERS = new Map(
  'дж=c а=a б=b в=v г=q д=d е=e ж=j з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=x ц=s ч=ç ш=ş щ=ş ъ= ы=i ь= э=e ю=yu я=ya'
    .split(' ')
    .map((rule) => rule.split('=') as [string, string]),
);

/** How much such a pair counts. */
const WEIGHT = 0.2;

/** English names as Azerbaijani may write them, by way of Russian, which has more of them. */
export function byRussian(pairs: readonly WordPair[]): WordPair[] {
  return pairs
    .filter(
      ({ languageA, languageB, a, b, stemsB }) =>
        languageA === 'en' && languageB === 'ru' && stemsB.length === 1 && stemsB[0] === b.length && a.length > 2,
    )
    .map((pair) => {
      const b = pair.b
        .replace(/(?<=^|[аеиоуыэюя])е/g, 'йе')
        .replace(/дж|[а-я]/g, (letters) => LETTERS.get(letters) ?? letters);
      return { ...pair, languageB: 'az', b, stemsB: [b.length], weight: pair.weight * WEIGHT };
    });
}
