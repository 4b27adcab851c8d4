import { SOUNDS, soundsOf } from '../../../text/sounds.js';
import type { Form } from '../read/form.js';

/** Voiceless consonants by their voiced partners. */
const VOICELESS: Readonly<Record<string, string>> = { d: 't', b: 'p', g: 'k', v: 'f', z: 's', ž: 'š', ǰ: 'č' };
/** What languages write for each other elsewhere in one name (Əhməd, «Ахмет»). */
const ALIKE: Readonly<Record<string, string>> = { ä: 'a', e: 'a', ı: 'i', y: 'i', ö: 'o', ü: 'u', x: 'h' };

/**
 * Whether two words are one name as languages have it that share it: with a last consonant that is voiced or not (Davit, «Давид»; Murad,
 * Murat), or with a first j that is read as y (Jana, "Yana").
 */
export function isVoicedOtherwise(one: Form, other: Form): boolean {
  const others = skeletonsOf(other);
  return skeletonsOf(one).some(([own, shared]) => others.some(([its, same]) => shared === same && own !== its));
}

/** What each of a word's stems sounds like, and what of it all languages share. */
const skeletonsOf = ({ keys, fold, cyrillic, lookup }: Form): (readonly [own: string, shared: string])[] => {
  const { names } = lookup.language;
  if (cyrillic !== names.cyrillic) return [];
  return [fold, ...keys].map((word) => {
    const said = soundsOf(word, names.sounds).codes.map((code) => ALIKE[SOUNDS[code]!] ?? SOUNDS[code]!);
    const own = said.join('');
    said.push(VOICELESS[said.at(-1) ?? ''] ?? said.at(-1) ?? '');
    said.splice(-2, 1);
    if (word.startsWith('j')) said[0] = 'i';
    return [own, said.join('')];
  });
};
