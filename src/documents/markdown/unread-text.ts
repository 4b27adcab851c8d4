/** Elements whose content is no text for readers. */
const SILENT: ReadonlySet<string> = new Set([
  'code',
  'kbd',
  'math',
  'pre',
  'samp',
  'script',
  'style',
  'svg',
  'template',
  'textarea',
]);
const TAG_NAME = /^<([A-Za-z][\w.-]*)/;
const WORD = /\p{L}\p{L}|\p{N}/u;
/** What components of MDX and tags of templates show of their attributes. */
const SHOWN =
  /^(?:<[A-Z]|\{)[\s\S]*?\s(?:title|label|caption|summary|description|heading|text)\s*=\s*(?:"[^"]*\p{L}[^"]*"|'[^']*\p{L}[^']*')/u;

/** Whether a block of HTML shows text: words or figures outside of tags, comments, scripts and code. Linear. */
function showsText(html: string): boolean {
  let from = 0;
  while (from < html.length) {
    const at = html.indexOf('<', from);
    const text = html.slice(from, at < 0 ? html.length : at);
    if (WORD.test(text.replace(/&(?:#\w+|\w+);/g, ' '))) return true;
    if (at < 0) return false;
    from = endOfTag(html, at);
  }
  return false;
}

/** Whether a tag of a template or a component has an attribute that readers see. */
function showsAttribute(tag: string): boolean {
  return SHOWN.test(tag.slice(0, 2000));
}

/** Directives of MyST in code fences, whose body is text. */
const TEXT_FENCE =
  /^\{(?:admonition|attention|card|caution|danger|dropdown|epigraph|error|grid|hint|important|margin|note|seealso|sidebar|tab-item|tip|topic|warning)\}/;

/** Whether what a token of micromark covers shows text that is in no block. */
export function isUnread(type: string, text: string): boolean {
  if (type === 'htmlFlow') return showsText(text) || showsAttribute(text);
  if (type === 'syntaxLine' || type === 'mdxJsxFlowTag') return showsAttribute(text);
  return type === 'codeFencedFenceInfo' && TEXT_FENCE.test(text);
}

/** Where the tag, comment or silent element ends that begins at an offset. */
function endOfTag(html: string, at: number): number {
  if (html.startsWith('<!--', at)) return after(html, '-->', at + 4);
  const name = TAG_NAME.exec(html.slice(at, at + 40))?.[1];
  if (name === undefined && !/[/!?]/.test(html.charAt(at + 1))) return at + 1;
  const end = after(html, '>', at);
  if (name === undefined || !SILENT.has(name.toLowerCase()) || html[end - 2] === '/') return end;
  return after(html, `</${name}`, end);
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
}
