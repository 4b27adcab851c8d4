import { letterTest } from '../../text/letter-model.js';
import { languageData } from '../prebuilt.js';
import letters from './letters.json' with { type: 'json' };

/** Whether a folded word that no list has is spelt as names are: Buvilye, Kennedy, not "müzakirəsiz". */
export const isSpeltAsName = letterTest(() => languageData('az', 'letters', letters));
