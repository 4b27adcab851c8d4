import type { XmlTag } from './xml-events.js';
import type { XmlFlaw } from './xml-flaw.js';

const XML = 'http://www.w3.org/XML/1998/namespace';
const XMLNS = 'http://www.w3.org/2000/xmlns/';

/** Prefixes that are bound at an element and below it (Namespaces in XML 1.0). */
export class XmlScope {
  /** Start tags without attributes that were read in this scope: they come again and again. */
  readonly plainTags = new Map<string, XmlTag>();
  /** The default namespace. */
  default: string;
  private readonly bound = new Map<string, string>();

  constructor(private readonly outer: XmlScope | undefined) {
    this.default = outer?.default ?? '';
  }

  /** Binds a prefix, empty for the default namespace; what is wrong with that, if anything. */
  bind(prefix: string, uri: string): XmlFlaw | undefined {
    if (prefix === 'xmlns' || uri === XMLNS) return 'binding';
    if ((prefix === 'xml') !== (uri === XML)) return 'binding';
    if (prefix !== '' && uri === '') return 'binding';
    if (prefix === '') this.default = uri;
    else this.bound.set(prefix, uri);
    return undefined;
  }

  /** The namespace of a prefix that is not empty; nothing where it is not bound. */
  resolve(prefix: string): string | undefined {
    for (let scope: XmlScope | undefined = this; scope !== undefined; scope = scope.outer) {
      const found = scope.bound.get(prefix);
      if (found !== undefined) return found;
    }
    return prefix === 'xml' ? XML : prefix === 'xmlns' ? XMLNS : undefined;
  }
}
