import { isOfType } from './value-types.js';

/** What a fragment identifier of XLIFF says, or what is wrong with it. */
export type Fragment =
  | {
      readonly ok: true;
      readonly absolute: boolean;
      readonly selectors: readonly (readonly [prefix: string, id: string])[];
    }
  | { readonly ok: false; readonly why: 'syntax' | 'order' };

/** What may follow the selectors of the core; those of modules and extensions, and all others, end the identifier. */
const FOLLOWERS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['f', new Set(['g', 'u', 'n', 'module'])],
  ['g', new Set(['g', 'u', 'n', 'module'])],
  ['u', new Set(['d', 't', 'n', '', 'module'])],
]);
const CORE = new Set(['f', 'g', 'u', 'd', 't', 'n', '']);

/**
 * Reads the fragment of a reference as section 3 of XLIFF 2 has it: `#/f=f1/u=1/n=n1`, `#n=n1`, `#m1`.
 * @returns nothing where the reference has no fragment or names another document
 */
export function parseFragment(reference: string): Fragment | undefined {
  if (!reference.startsWith('#')) return undefined;
  const absolute = reference.startsWith('#/');
  const selectors: (readonly [string, string])[] = [];
  for (const part of reference.slice(absolute ? 2 : 1).split('/')) {
    const sign = part.indexOf('=');
    const prefix = sign < 0 ? '' : part.slice(0, sign);
    const id = decode(part.slice(sign + 1));
    if (!isOfType('NMTOKEN', id) || (sign >= 0 && !isOfType('NMTOKEN', prefix))) return { ok: false, why: 'syntax' };
    // Prefixes of one character are kept for the core.
    if (prefix.length === 1 && !CORE.has(prefix)) return { ok: false, why: 'syntax' };
    selectors.push([prefix, id]);
  }
  for (const [index, [prefix]] of selectors.entries()) {
    const next = selectors[index + 1]?.[0];
    if (next === undefined) break;
    // A bare identifier can only come last: what follows it is no selector of it.
    if (prefix === '') return { ok: false, why: 'syntax' };
    if (!FOLLOWERS.get(prefix)?.has(CORE.has(next) ? next : 'module')) return { ok: false, why: 'order' };
  }
  if (absolute && selectors[0]?.[0] !== 'f' && selectors[0]?.[0] !== 'n') return { ok: false, why: 'order' };
  return { ok: true, absolute, selectors };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
