/** All forms of an adjective-like word from its stem: hard (пятый), with stressed ending (второй), soft (летний). */
export function adjective(stem: string, type: 'hard' | 'stressed' | 'soft' | 'velar' = 'hard'): string {
  const endings = {
    hard: 'ый ая ое ые ого ой ому ую ым ом ых ыми ою',
    stressed: 'ой ая ое ые ого ому ую ым ом ых ыми ою',
    soft: 'ий яя ее ие его ей ему юю им ем их ими ею',
    velar: 'ий ой ая ое ие ого ому ую им ом их ими ою',
  }[type];
  return stem
    .split(' ')
    .flatMap((one) => endings.split(' ').map((ending) => one + ending))
    .join(' ');
}

const NOUN_ENDINGS = {
  /** час, метр, доллар. */
  masculine: ' а у ом е ы ов ам ами ах',
  /** рубль, день without the fleeting vowel. */
  soft: 'ь я ю ем е и ей ям ями ях',
  /** минута, тонна. */
  feminine: 'а ы е у ой ою  ам ами ах',
  /** неделя, миля. */
  softFeminine: 'я и е ю ей ею ь ям ями ях',
  /** столетие. */
  neuter: 'ие ия ию ием ии ий иям иями иях',
  /** градус-like with -и: фунт has masculine; век below. */
  velar: ' а у ом е и ов ам ами ах',
} as const;

/** All forms of a noun from its stem. */
export function noun(stem: string, type: keyof typeof NOUN_ENDINGS): string {
  return stem
    .split(' ')
    .flatMap((one) => NOUN_ENDINGS[type].split(' ').map((ending) => one + ending))
    .join(' ');
}

/** All forms of a feminine noun in -ка from what stands before it, of what has so many of a unit: стометровка, пятилетка. */
export const nounInKa = (stem: string): string =>
  `${stem}ок ${['а', 'и', 'е', 'у', 'ой', 'ою', 'ам', 'ами', 'ах'].map((ending) => `${stem}к${ending}`).join(' ')}`;
