import type { Report } from './finding.js';
import { inlineScopes, type Xliff2 } from './scopes.js';
import { attr, type XmlElement } from './tree.js';

/** `trgLang` where there are targets; `xml:lang`, said or inherited, of sources and targets agrees with the document's. */
export function checkLanguages(document: Xliff2, report: Report): void {
  const source = attr(document.root, 'srcLang');
  const target = attr(document.root, 'trgLang');
  let missing = false;
  for (const scope of inlineScopes(document)) {
    const match = scope.element.key === 'mtc:match';
    for (const part of scope.parts) {
      compare(part.source, source, 'srcLang', report);
      // A reference match may be in a third language.
      if (!match || attr(scope.element, 'reference') !== 'yes') compare(part.target, target, 'trgLang', report);
      if (part.target && target === undefined && !missing && !match) {
        missing = true;
        report(part.target, 'finding.xliff.target-language-missing', {}, 'trgLang');
      }
    }
  }
}

/** @param language of the document; nothing is said where it has none */
function compare(
  element: XmlElement | undefined,
  language: string | undefined,
  attribute: string,
  report: Report,
): void {
  if (!element || language === undefined) return;
  let holder: XmlElement | undefined = element;
  let found = attr(holder, 'xml:lang');
  while (found === undefined && holder?.parent) {
    holder = holder.parent;
    found = attr(holder, 'xml:lang');
  }
  if (found === undefined || found.toLowerCase() === language.toLowerCase()) return;
  const data = { found, expected: language, attribute, element: element.name };
  report(element, 'finding.xliff.language-differs', data, 'xml:lang');
}
