import type { Report } from '../finding.js';
import { attr, type XmlElement } from '../tree.js';

/** Attributes that the end of a span has only when it stands alone. */
const OF_LONE_ENDS = ['fs:fs', 'fs:subFs', 'slr:equivStorage', 'slr:sizeInfo', 'slr:sizeInfoRef'];

/** Format style: `subFs` needs `fs`; an end code has neither unless it is isolated, and no sizes either. */
export function checkStyle(element: XmlElement, report: Report): void {
  if (attr(element, 'fs:subFs') !== undefined && attr(element, 'fs:fs') === undefined) {
    report(element, 'finding.xliff.style-missing', { element: element.name }, 'fs:subFs');
  }
  if (element.key !== 'ec' || attr(element, 'isolated') === 'yes') return;
  for (const { key, name } of element.attributes) {
    if (OF_LONE_ENDS.includes(key)) report(element, 'finding.xliff.end-attribute', { attribute: name }, key);
  }
}
