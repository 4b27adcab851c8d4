// What the page does when it is open: filters kept in the address, keys, and the joining of facts. It only shows and hides
// what the page holds: no content is ever made into markup.
import { recall, remember } from './address.js';
import { form } from './filters.js';
import { watchFacts } from './joined.js';
import { watchKeys } from './keys.js';
import { watchPrint } from './print.js';
import { apply } from './segments.js';

const change = (): void => {
  apply();
  remember();
};

form.addEventListener('input', change);
// The fields are empty only after the event.
form.addEventListener('reset', () => setTimeout(change));
form.addEventListener('submit', (event) => event.preventDefault());
addEventListener('hashchange', recall);
watchFacts();
watchKeys();
watchPrint();
form.hidden = false;
recall();
