import { CharClass, charClass, folded } from '../../text/chars.js';
import { isUpper, type Surface } from './word.js';

/** Latin letters beside the Cyrillic ones that they look like, folded. */
const LOOKALIKES = 'aаeеoоpрcсxхyуkкmмtтbвhнiіəә';
const TO_CYRILLIC = new Map<string, string>();
const TO_LATIN = new Map<string, string>();
for (let index = 0; index < LOOKALIKES.length; index += 2) {
  TO_CYRILLIC.set(LOOKALIKES[index]!, LOOKALIKES[index + 1]!);
  TO_LATIN.set(LOOKALIKES[index + 1]!, LOOKALIKES[index]!);
}

/** What a written form is; undefined for numbers. Lookalikes of another script are taken for what they look like. */
export function readSurface(text: string): Omit<Surface, 'facts'> | undefined {
  let [latin, cyrillic, capitals, lower] = [0, 0, 0, 0];
  let fold = '';
  let dotted = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const kind = charClass[unit]!;
    if (kind === CharClass.dot) dotted = true;
    if (kind < CharClass.latin || kind > CharClass.digit) continue;
    if (kind === CharClass.latin) latin++;
    else if (kind === CharClass.cyrillic) cyrillic++;
    if (kind !== CharClass.mark) fold += String.fromCharCode(folded[unit]!);
    if (isUpper(text, at)) capitals++;
    else if (kind < CharClass.mark) lower++;
  }
  if (latin + cyrillic + capitals === 0) return undefined;
  if (cyrillic > 0 && latin > 0) fold = unmix(fold, cyrillic >= latin ? TO_CYRILLIC : TO_LATIN);
  return {
    fold,
    capital: isUpper(text, 0) || (capitals > 0 && lower + capitals > 1),
    upper: dotted || (capitals > 1 && (lower === 0 || (lower === 1 && fold.endsWith('s')))),
    cyrillic: cyrillic >= latin && cyrillic > 0,
  };
}

function unmix(fold: string, table: ReadonlyMap<string, string>): string {
  let result = '';
  for (const letter of fold) result += table.get(letter) ?? letter;
  return result;
}
