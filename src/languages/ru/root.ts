const list = (endings: string): string[] => endings.split(' ');
const ADJECTIVE = list('ый ий ой ая яя ое ее ые ие ого его ому ему ым им ом ем ых их ую юю ыми ими ей');
const PARTICIPLE = list('ующ ающ яющ ющ ущ ящ ащ увш ивш авш евш явш вш енн янн анн нн аем яем уем ем им');
const NOUN = list(
  'а я о е ы и у ю ь й ой ей ою ею ом ем ам ям ами ями ах ях ов ев ия ию ие ии ией ием иям иях иями ью ья ье ость ости остью',
);
const VERB = list(
  'ать ять еть ить уть ыть ти ть ал ала ало али ял яла яло яли ел ела ело ели ил ила ило или ул ула уло ули ыл ыла ыло ыли л ла ло ли ' +
    'ет ит ут ют ат ят аю яю аешь яешь ает яет аем яем аете яете ают яют ует уем уют ешь ишь ете ите йте ьте йся ав яв ив ев ув вши ана ена ано ено аны ены ан ен ' +
    'овать евать овал овала овало овали ует уют уя ую уй уйте ая яя',
);
const ENDINGS = [
  ...NOUN,
  ...VERB,
  ...ADJECTIVE,
  ...PARTICIPLE.flatMap((part) => ADJECTIVE.map((ending) => part + ending)),
].sort((a, b) => b.length - a.length);
const LONGEST = ENDINGS[0]!.length;
const SET = new Set(ENDINGS);

/** A rough root that all forms of a Russian word share; for looking up whether a word is a common one. */
export function root(word: string): string {
  const stem = word.length > 5 && /с[ья]$/.test(word) ? word.slice(0, -2) : word;
  for (let size = Math.min(LONGEST, stem.length - 3); size > 0; size--) {
    if (SET.has(stem.slice(stem.length - size))) return singular(stem.slice(0, stem.length - size));
  }
  return singular(stem);
}

/** гражданин and гражданам have one root. */
const singular = (root: string): string => (/.[ая]нин$/.test(root) ? root.slice(0, -2) : root);
