/** Browsers look no further, but for what they have read by then. */
const HEAD = 16_384;
const XML = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/;
const META = /<meta[\s/][^>]*?charset\s*=\s*["']?\s*([^\s"'/>;]+)/i;

/** The charset that a page names in its first bytes: in a `meta` element, or in the declaration of XHTML. */
export function namedCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  return XML.exec(head)?.[1] ?? META.exec(withoutComments(head))?.[1];
}

function withoutComments(head: string): string {
  let kept = '';
  let from = 0;
  for (let at = head.indexOf('<!--'); at >= 0; at = head.indexOf('<!--', from)) {
    kept += head.slice(from, at);
    const end = head.indexOf('-->', at + 4);
    if (end < 0) return kept;
    from = end + 3;
  }
  return kept + head.slice(from);
}
