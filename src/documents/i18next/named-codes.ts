import { type Content, codesOf, content, type InlineCode } from '../../model/index.js';

/** What a placeholder fills in, whatever its format: `{{name}}` for `{{- name, upper}}`, `<b>` for `<b class="x">`. */
function nameOf({ kind, equiv = '' }: InlineCode): string {
  const [, braces = '', name] = /^(\{\{?)\s*-?\s*([^{},\s]+)/.exec(equiv) ?? [];
  if (name !== undefined) return `${braces}${name}`;
  return `${kind} ${/^<\/?([^\s>/]+)/.exec(equiv)?.[1] ?? equiv}`;
}

/**
 * Tells a message in the codes of its source by what they are written as: `{{name}}` is the source's `{{name}}`, wherever it
 * stands. One that stands there once more than in the source is text; one that the source does not have keeps an id of its own.
 */
export function namedCodes(source: Content, target: Content): Content {
  const free = new Map<string, InlineCode[]>();
  for (const code of codesOf(source)) {
    const name = nameOf(code);
    const list = free.get(name);
    if (list) list.push(code);
    else free.set(name, [code]);
  }
  const known = new Set(free.keys());
  return content(
    target.map((part) => {
      if (typeof part === 'string') return part;
      const name = nameOf(part);
      const same = free.get(name)?.shift();
      if (same) return { ...part, id: same.id };
      return known.has(name) && part.kind === 'standalone' ? (part.text ?? '') : { ...part, id: `?${part.id}` };
    }),
  );
}
