import { REACH, type RegexNode } from './tree.js';
import { asClass } from './write-js.js';

type Fits = (code: number) => boolean;

/** An expression made ready for `fitsFrom`. */
export type Ready =
  | { readonly kind: 'chars'; readonly fits: Fits }
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly Ready[] }
  | { readonly kind: 'repeat'; readonly part: Ready; readonly least: number; readonly most: number }
  | { readonly kind: 'look'; readonly part: Ready; readonly ahead: boolean; readonly negated: boolean };

/** Makes an expression ready to be tried. */
export function ready(node: RegexNode): Ready {
  switch (node.kind) {
    case 'chars': {
      const pattern = new RegExp(`^${asClass(node.set)}$`, 'v');
      const known = new Map<number, boolean>();
      const fits: Fits = (code) => {
        let is = known.get(code);
        if (is === undefined) {
          is = pattern.test(String.fromCodePoint(code));
          known.set(code, is);
        }
        return is;
      };
      return { kind: 'chars', fits };
    }
    case 'sequence':
      return { kind: 'sequence', parts: node.parts.map(ready) };
    case 'choice':
      return { kind: 'choice', parts: node.choices.map(ready) };
    case 'repeat':
      return { ...node, part: ready(node.part), most: Math.max(node.least, Math.min(node.most, REACH)) };
    case 'look':
      return { ...node, part: ready(node.part) };
  }
}

type Places = ReadonlySet<number>;

/** The places that a character leads to. */
function past(text: string, places: Places, ahead: boolean, fits: Fits): Places {
  const found = new Set<number>();
  for (const place of places) {
    if (ahead) {
      const code = text.codePointAt(place);
      if (code !== undefined && fits(code)) found.add(place + (code > 0xffff ? 2 : 1));
    } else if (place > 0) {
      const isPair = place > 1 && (text.codePointAt(place - 2) as number) > 0xffff;
      const start = place - (isPair ? 2 : 1);
      if (fits(text.codePointAt(start) as number)) found.add(start);
    }
  }
  return found;
}

/** All places where something can end that begins at one of the given ones; backwards where it begins at their other side. */
function ends(node: Ready, text: string, places: Places, ahead: boolean): Places {
  if (places.size === 0) return places;
  switch (node.kind) {
    case 'chars':
      return past(text, places, ahead, node.fits);
    case 'sequence': {
      let at = places;
      const { parts } = node;
      for (let index = 0; index < parts.length && at.size > 0; index++)
        at = ends(parts[ahead ? index : parts.length - 1 - index] as Ready, text, at, ahead);
      return at;
    }
    case 'choice': {
      const found = new Set<number>();
      for (const part of node.parts) for (const place of ends(part, text, places, ahead)) found.add(place);
      return found;
    }
    case 'repeat': {
      let at = places;
      for (let count = 0; count < node.least && at.size > 0; count++) at = ends(node.part, text, at, ahead);
      const found = new Set(at);
      for (let count = node.least; count < node.most && at.size > 0; count++) {
        const fresh = new Set<number>();
        for (const place of ends(node.part, text, at, ahead)) if (!found.has(place)) fresh.add(place);
        for (const place of fresh) found.add(place);
        at = fresh;
      }
      return found;
    }
    case 'look': {
      const found = new Set<number>();
      for (const place of places)
        if (ends(node.part, text, new Set([place]), node.ahead).size > 0 !== node.negated) found.add(place);
      return found;
    }
  }
}

/**
 * Whether an expression fits a text from a place onwards, or (`ahead` false) up to it. Keeps all places where it may stand
 * instead of trying one way after the other (Thompson 1968): its time grows with the text within reach, whatever the
 * expression.
 */
export const fitsFrom = (node: Ready, text: string, place: number, ahead: boolean): boolean =>
  ends(node, text, new Set([place]), ahead).size > 0;
