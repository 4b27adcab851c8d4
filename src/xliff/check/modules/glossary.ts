import { unique } from '../check-ids.js';
import type { Report } from '../finding.js';
import { child, descendants, type XmlElement } from '../tree.js';

/** A glossary: entries say a translation or a definition; identifiers of entries and translations are unique in it. */
export function checkGlossary(glossary: XmlElement, report: Report): void {
  const named = [...descendants(glossary)].filter(({ key }) => key === 'gls:glossEntry' || key === 'gls:translation');
  unique(named, glossary, report);
  for (const entry of glossary.children) {
    if (entry.key !== 'gls:glossEntry' || child(entry, 'gls:translation') || child(entry, 'gls:definition')) continue;
    report(entry, 'finding.xliff.glossary-entry', {}, 'gls:glossEntry');
  }
}
