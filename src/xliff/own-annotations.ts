import type { Note } from '../model/index.js';
import { attribute, type XmlTag } from '../xml/xml-events.js';
import { ITS, XML } from './namespaces.js';

/** Who speaks in annotations: 1.2 `note/@from`, XLIFF 2 `note/@category`. */
export const ANNOTATOR = 'tarazi';
/** How ids of annotations begin. */
export const ANNOTATION_ID = 'tarazi-lqi-';

/** What the root says where ITS is used (XLIFF 2.1, 5.8), with a prefix of ours to know it by. */
export const ITS_VERSION = ` xmlns:tarazi-its="${ITS}" tarazi-its:version="2.0"`;

/** How the text of an annotation ends: rule and fingerprint. Tools give notes back without saying whose they are. */
const ENDING = /\([a-z]+(?:-[a-z]+)* [0-9a-f]{8}\)$/;

/** Is a note that came back an annotation of ours? */
export function isAnnotation({ from, category, text }: Note): boolean {
  return from === ANNOTATOR || category === ANNOTATOR || ENDING.test(text.trim());
}

/** What of an annotation of ours a tag is: the element goes whole, or only its tags. */
export function ownAnnotation(tag: XmlTag): 'element' | 'tags' | undefined {
  if (tag.local === 'note') {
    return attribute(tag, 'from') === ANNOTATOR || attribute(tag, 'category') === ANNOTATOR ? 'element' : undefined;
  }
  if (tag.local === 'locQualityIssues' && tag.uri === ITS) {
    return attribute(tag, 'id', XML)?.startsWith(ANNOTATION_ID) ? 'element' : undefined;
  }
  return tag.local === 'mrk' && attribute(tag, 'id')?.startsWith(ANNOTATION_ID) ? 'tags' : undefined;
}
