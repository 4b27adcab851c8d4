import { soundRules } from '../text/sounds.js';

/** Initials, and the finals that the syllables of Standard Chinese have after each of them. */
const SYLLABLES: readonly (readonly [string, string])[] = [
  ['j q x', 'iang iong iao ian ing in ia ie iu i uan ue un u'],
  ['zh ch sh z c s r', 'uang ang eng ong uai uan ai ei ao ou an en un ua uo ui a e i u'],
  ['b p m f', 'iao ian ing ang eng ai ei ao ou an en in ie iu a o i u'],
  ['d t n l', 'iang iao ian ing ang eng ong uan ai ei ao ou an en in ia ie iu un uo ui ue a e i u'],
  ['g k h', 'uang ang eng ong uai uan ai ei ao ou an en un ua uo ui a e u'],
  ['y', 'ing ang ong uan ao an in ou ue un a e i u o'],
  ['w', 'ang eng ai ei an en a o u'],
];
const WITHOUT_INITIAL = 'ang ai ao an en er ou a e o';
const MOST_SYLLABLES = 4;
const LONGEST_SYLLABLE = 6;

let syllables: ReadonlySet<string> | undefined;

function allSyllables(): ReadonlySet<string> {
  const all = new Set(WITHOUT_INITIAL.split(' '));
  for (const [initials, finals] of SYLLABLES)
    for (const initial of initials.split(' ')) for (const final of finals.split(' ')) all.add(initial + final);
  return all;
}

/** Whether a word is made of syllables from an offset on, so many at most. An expression for them all takes longer to compile than to ask. */
function isSyllables(word: string, from: number, most: number): boolean {
  syllables ??= allSyllables();
  if (from === word.length) return true;
  if (most === 0) return false;
  for (let end = Math.min(from + LONGEST_SYLLABLE, word.length); end > from; end--)
    if (syllables.has(word.slice(from, end)) && isSyllables(word, end, most - 1)) return true;
  return false;
}

/** Letters that pinyin reads as no other spelling does. */
const OWN = /zh|[qx]|ng|[jz]|c(?!h)|^y|uo|^r|u[ei]/;
const LONGEST = 24;

/** Whether a folded word may be a Chinese name in pinyin and would be said otherwise in English. */
export const isPinyin = (word: string): boolean =>
  word.length <= LONGEST && OWN.test(word) && isSyllables(word, 0, MOST_SYLLABLES);

/**
 * Pinyin as Russian and Azerbaijani transcribe it (Palladius): Zhang, Чжан; Jinping, Цзиньпин; Qing, Цин. A final ng and n differ
 * in the soft sign alone.
 */
export const pinyinSounds = soundRules(`
a=a e=e i=i o=o u=u ai=ay ei=ey ao=ao ou=ou er=er
ia=ya iao=yao ie=e iu=yu ian=yan iang=yan iang>aeiou=yang iong=yun iong>aeiou=yung uo=o ui=uy ue=yue
u<jqxy=yu uan<jqx=yuan ue<jqxy=yue
ng=n ng>aeiou=ng ong=un ong>aeiou=ung
b=b p=p m=m f=f d=d t=t n=n l=l g=g k=k h=h j=cz q=c x=s zh=čž ch=č sh=š r=r ^r=ž r>aou=ž z=cz c=c s=s w=v wu=u
y=y yi=i yin=in ying=in ying>aeiou=ing yong=yun yong>aeiou=yung you=yu yu=yu yuan=yuan yue=yue yun=yun
`);
