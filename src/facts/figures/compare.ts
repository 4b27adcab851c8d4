import type { FigureGrammar } from '../../languages/figure-grammar.js';
import { type AtomMismatch, alignAtoms } from './align.js';
import type { Atom } from './atom.js';
import { linkAtoms } from './link.js';
import { Reader } from './reader.js';

const readers = new WeakMap<FigureGrammar, Reader>();

/** The linked atoms of a text. */
export function readAtoms(text: string, grammar: FigureGrammar): Atom[] {
  let reader = readers.get(grammar);
  if (!reader) {
    reader = new Reader(grammar);
    readers.set(grammar, reader);
  }
  const atoms = reader.read(text);
  if (atoms.length > 0) linkAtoms(reader);
  return atoms;
}

/** Numbers and dates of both sides, aligned: what does not balance. */
export function compareAtoms(
  source: string,
  sourceGrammar: FigureGrammar,
  target: string,
  targetGrammar: FigureGrammar,
): readonly AtomMismatch[] {
  return alignAtoms(readAtoms(source, sourceGrammar), readAtoms(target, targetGrammar));
}
