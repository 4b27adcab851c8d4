import type { Report } from '../finding.js';
import type { Xliff2 } from '../scopes.js';
import { descendants } from '../tree.js';
import { FOREIGN } from '../vocabulary.js';
import { checkChanges } from './changes.js';
import { checkGlossary } from './glossary.js';
import { checkIts, checkItsVersion } from './its.js';
import { checkMatch, checkMetadata } from './matches.js';
import { checkResources } from './resources.js';
import { checkRule } from './rules.js';
import { checkSizes } from './sizes.js';
import { checkStyle } from './style.js';

/** The constraints of the modules, element by element. */
export function checkModules({ root, version }: Xliff2, report: Report): void {
  const source = root.attributes.find(({ key }) => key === 'srcLang')?.value;
  const target = root.attributes.find(({ key }) => key === 'trgLang')?.value;
  checkIts(root, report);
  let versioned = false;
  // What stands in an extension, and in the raw data of resources, is not ours to judge.
  for (const element of descendants(
    root,
    ({ key }) => key !== FOREIGN && key !== 'res:source' && key !== 'res:target',
  )) {
    if (element.key === FOREIGN) continue;
    if (
      !versioned &&
      (element.key.startsWith('its:') || element.attributes.some(({ key }) => key.startsWith('its:')))
    ) {
      versioned = true;
      checkItsVersion(root, element, report);
    }
    checkStyle(element, report);
    checkSizes(element, report);
    checkIts(element, report);
    switch (element.key) {
      case 'mtc:matches':
        checkMatch(element, report);
        break;
      case 'mda:metadata':
        checkMetadata(element, report);
        break;
      case 'gls:glossary':
        checkGlossary(element, report);
        break;
      case 'res:resourceData':
        checkResources(element, source, target, report);
        break;
      case 'val:rule':
        checkRule(element, report);
        break;
      case 'ctr:revisions':
        // From 2.1 on it is an extension, with a namespace and rules of its own in 2.2.
        if (version !== '2.2') checkChanges(element, report);
        break;
    }
  }
}
