// What the page does: filters kept in the address, steps from finding to finding, translations that are mended, approved and
// accepted where they stand. What the server sends as markup is escaped there; texts go into the page as text only.
import { watchFacts } from '../../reports/html/browser/joined.js';
import { watchActs } from './acts.js';
import { recall, watchFilters } from './address.js';
import { watchEvents } from './events.js';
import { watchKeys } from './keys.js';
import { watchNotes } from './note.js';
import { watchPointer } from './rows.js';
import { watchStatus } from './status.js';

watchFilters();
watchFacts();
watchStatus();
watchPointer();
watchActs();
watchKeys();
watchNotes();
watchEvents();
recall();
