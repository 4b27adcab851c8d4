import { languageMeanings, type Meanings } from '../meanings.js';
import generated from './meanings.generated.json' with { type: 'json' };

let made: Meanings | undefined;

/** What the words of the language mean; decoded at the first call. */
export function meanings(): Meanings {
  made ??= languageMeanings('az', generated);
  return made;
}
