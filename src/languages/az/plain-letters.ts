import { plainLetters as lettersOf } from '../plain-letters.js';

/** How Azerbaijani is typed by those who lack its keys: ı is folded to i anyway, and Ə becomes A at the beginning of names. */
export const plainLetters = lettersOf('əe əa şs çc ğg öo üu');
