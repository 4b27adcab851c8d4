import { languageOf } from '../../languages/index.js';
import type { Language } from '../../languages/language.js';
import type { LanguageTag } from '../../model/index.js';
import { foldText } from '../../text/chars.js';
import { soundsOf } from '../../text/sounds.js';
import { alignSounds, scoreAt } from './read/align-sounds.js';
import { readingsOf } from './read/form.js';
import { WEIGHTS } from './read/weights.js';

const LONGEST = 40;
/** From here on a form surely renders a word of the other name. */
const RENDERS = 0.5;

/**
 * The dictionary form of one word of a name, of which texts have the forms `surfaces`: of all forms that each of them may be
 * a form of, the one that sounds most like a word of the name that it renders. Undefined where none sounds like it.
 */
export function dictionaryForm(
  surfaces: readonly string[],
  language: LanguageTag,
  rendered: string,
  renderedLanguage: LanguageTag,
): string | undefined {
  const own = languageOf(language);
  const other = languageOf(renderedLanguage);
  const nominatives = own?.names.inflection.nominatives;
  const first = surfaces[0];
  if (!own || !other || !nominatives || first === undefined) return undefined;
  let forms = nominatives(foldText(first));
  for (const surface of surfaces.slice(1)) {
    const more = new Set(nominatives(foldText(surface)));
    forms = forms.filter((form) => more.has(form));
  }
  const words = foldText(rendered).match(/\p{L}+/gu) ?? [];
  let best: string | undefined;
  let most = RENDERS;
  for (const form of forms)
    for (const word of words) {
      const value = likenessOfWholes(form, own, word, other);
      if (value > most + 1e-9 || (value > most - 1e-9 && best !== undefined && form.length < best.length)) {
        best = form;
        most = value;
      }
    }
  return best && spelt(best, surfaces);
}

/** A folded form with the letters of the written ones. */
function spelt(form: string, surfaces: readonly string[]): string | undefined {
  let longest = 0;
  let written: string | undefined;
  for (const surface of surfaces) {
    const fold = foldText(surface);
    if (fold.length !== surface.length) continue;
    let same = 0;
    while (same < form.length && form[same] === fold[same]) same++;
    if (same > longest) {
      longest = same;
      written = surface.slice(0, same) + form.slice(same);
    }
  }
  return written;
}

/** How alike two folded words sound from beginning to end: 1 for the same sounds, about 0 for chance. */
function likenessOfWholes(a: string, languageA: Language, b: string, languageB: Language): number {
  if (a.length > LONGEST || b.length > LONGEST) return 0;
  const left = codesOf(a, languageA);
  const right = codesOf(b, languageB);
  const sum = scoreOf(left, left) + scoreOf(right, right);
  return sum > 0 ? (2 * scoreOf(left, right)) / sum : 0;
}

function scoreOf(a: Uint8Array, b: Uint8Array): number {
  alignSounds(a, b, WEIGHTS);
  return scoreAt(a.length, b.length);
}

const CYRILLIC = /\p{Script=Cyrillic}/u;

/** The sounds of a folded word by its first reading. */
function codesOf(word: string, { names }: Language): Uint8Array {
  const [rules] = readingsOf(word, CYRILLIC.test(word), names);
  return Uint8Array.from(rules ? soundsOf(word, rules).codes : []);
}
