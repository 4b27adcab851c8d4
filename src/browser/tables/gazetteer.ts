import type { Format } from './bits.js';
import { Letters } from './letters.js';
import { contextOf } from './mixing.js';

const unitAt = (text: string, at: number): number => (at >= 0 && at < text.length ? text.charCodeAt(at) : 0);

/** The concepts of all gazetteers, in order: each begins like the one before it, as far as they go together. */
export const concepts: Format<string[]> = (coder, given) => {
  const letters = new Letters(coder, 2, given);
  const list: string[] = [];
  for (let before = ''; ; ) {
    const written = given?.[list.length] ?? '';
    let text = '';
    let alike = 1;
    let last = 0;
    for (let at = 0; ; at++) {
      const above = unitAt(before, at);
      letters.given[0] = contextOf(10, above, alike, at);
      letters.given[1] = contextOf(11, above, alike, last);
      last = letters.code(unitAt(written, at));
      if (last === 0) break;
      if (last !== above) alike = 0;
      text += String.fromCharCode(last);
    }
    // The empty one ends the list.
    if (text === '') return list;
    list.push(text);
    before = text;
  }
};

const OTHER_FORM = 0x7c; // |
const PEOPLE = 0x7e; // ~

/** The lines of a language's gazetteer: what it calls each concept, which is often like the concept's own name. */
export const gazetteerOf =
  (all: readonly string[]): Format<string[]> =>
  (coder, given) => {
    const known = new Map(given?.map((line) => line.split('\t') as [string, string]));
    const letters = new Letters(coder, 4, known.values());
    const lines: string[] = [];
    for (const concept of all) {
      const name = concept.slice(concept.indexOf(':') + 1);
      const written = known.get(concept) ?? '';
      let text = '';
      let last = 0;
      let at = 0;
      // The form before, which the next one often begins like: where it stands, and whether the two go together so far.
      let start = 0;
      let before = -1;
      let alike = 0;
      for (;;) {
        const above = before < 0 ? 0 : unitAt(text, before);
        const one = unitAt(name, at);
        const two = unitAt(name, at + 1);
        letters.given[0] = contextOf(12, one, two);
        letters.given[1] = contextOf(13, one, above);
        letters.given[2] = contextOf(14, unitAt(name, at - 1), one, last);
        letters.given[3] = contextOf(15, above, alike);
        last = letters.code(unitAt(written, text.length));
        if (last === 0) break;
        if (last === OTHER_FORM) {
          before = text.charCodeAt(start) === PEOPLE ? start + 1 : start;
          start = text.length + 1;
          alike = 1;
        } else if (last !== PEOPLE && before >= 0) {
          if (last !== above) alike = 0;
          before++;
        }
        at = last === OTHER_FORM ? 0 : last === PEOPLE ? at : at + 1;
        text += String.fromCharCode(last);
      }
      // What the language has no name for is no line.
      if (text !== '') lines.push(`${concept}\t${text}`);
    }
    return lines;
  };
