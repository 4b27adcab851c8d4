import { CharClass, capitals, charClass, folded } from '../../../text/chars.js';
import type { Surface } from './form.js';

/** Latin letters beside the Cyrillic ones that they look like, folded. */
const LOOKALIKES = 'aаeеoоpрcсxхyуkкmмtтbвhнiіəә';
const TO_CYRILLIC = new Map<string, string>();
const TO_LATIN = new Map<string, string>();
for (let index = 0; index < LOOKALIKES.length; index += 2) {
  TO_CYRILLIC.set(LOOKALIKES[index]!, LOOKALIKES[index + 1]!);
  TO_LATIN.set(LOOKALIKES[index + 1]!, LOOKALIKES[index]!);
}

/** What a written word is by its letters. Lookalikes of another script are taken for what they look like. */
export function readSurface(text: string): Surface {
  let latin = 0;
  let cyrillic = 0;
  let upper = 0;
  let lower = 0;
  let fold = '';
  /** Capitals at the beginning. */
  let leading = 0;
  let dotted = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const kind = charClass[unit]!;
    if (kind === CharClass.dot) dotted = true;
    if (kind < CharClass.latin || kind > CharClass.digit) continue;
    if (kind === CharClass.latin) latin++;
    else if (kind === CharClass.cyrillic) cyrillic++;
    if (kind !== CharClass.mark) fold += String.fromCharCode(folded[unit]!);
    if (capitals[unit] === 1) {
      upper++;
      if (lower === 0) leading++;
    } else if (kind < CharClass.mark) lower++;
  }
  if (cyrillic > 0 && latin > 0) fold = unmix(fold, cyrillic >= latin ? TO_CYRILLIC : TO_LATIN);
  return {
    fold,
    upper:
      dotted ||
      (upper > 1 &&
        (lower === 0 || (lower === 1 && fold.endsWith('s')) || (leading === upper && leading > 2 && lower < 4))),
    cyrillic: cyrillic >= latin && cyrillic > 0,
  };
}

function unmix(fold: string, table: ReadonlyMap<string, string>): string {
  let result = '';
  for (const letter of fold) result += table.get(letter) ?? letter;
  return result;
}
