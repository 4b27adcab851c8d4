/** What tags of templates show of their attributes; those of components are taken out. */
const SHOWN =
  /^(?:<[A-Z]|\{)[\s\S]*?\s(?:title|label|caption|summary|description|heading|text)\s*=\s*(?:"[^"]*\p{L}[^"]*"|'[^']*\p{L}[^']*')/u;

/** Whether a tag of a template or a component has an attribute that readers see. */
function showsAttribute(tag: string): boolean {
  return SHOWN.test(tag.slice(0, 2000));
}

/** What components show of attributes whose text a program holds: `title={"…"}`. */
const PROGRAMMED =
  /^<[^>]*?\s(?:alt|title|label|caption|summary|description|heading|text)\s*=\s*\{\s*["'`][^"'`]*\p{L}/u;

/** Directives of MyST in code fences, whose body is text. */
const TEXT_FENCE =
  /^\{(?:admonition|attention|card|caution|danger|dropdown|epigraph|error|grid|hint|important|margin|note|seealso|sidebar|tab-item|tip|topic|warning)\}/;

/** Whether what a token of micromark covers shows text that is in no block. */
export function isUnread(type: string, text: string): boolean {
  // What HTML itself shows is read there.
  if (type === 'htmlFlow') return showsAttribute(text.replace(/\s(?:title|summary)\s*=/g, ' '));
  if (type === 'mdxJsxFlowTag' || type === 'mdxJsxTextTag') return PROGRAMMED.test(text.slice(0, 2000));
  if (type === 'syntaxLine' || type === 'syntaxCode') return showsAttribute(text);
  return type === 'codeFencedFenceInfo' && TEXT_FENCE.test(text);
}
