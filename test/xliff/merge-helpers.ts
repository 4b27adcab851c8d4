import { type Content, content, type InlineCode, type State, type Unit } from '../../src/model/index.js';
import { unitIds } from '../../src/model/unit-id.js';

/** `a<1>b</1>c<2/>` as content: short to write in tables. */
export function parse(text: string): Content {
  const parts: (string | InlineCode)[] = text.split(/(<\/?\w+\/?>)/).map((part) => {
    const found = /^<(\/?)(\w+)(\/?)>$/.exec(part);
    if (!found) return part;
    return { kind: found[1] ? 'close' : found[3] ? 'standalone' : 'open', id: found[2]! };
  });
  return content(parts);
}

/** And back. */
export function show(value: Content | undefined): string | undefined {
  return value
    ?.map((part) =>
      typeof part === 'string'
        ? part
        : `<${part.kind === 'close' ? '/' : ''}${part.id}${part.kind === 'standalone' ? '/' : ''}>`,
    )
    .join('');
}

/** Units of a document from `[source, target?, state?]`, with the ids that the sentences get. */
export function unitsFrom(rows: readonly (readonly [string, string?, State?])[]): Unit[] {
  const ids = unitIds(rows.map(([source]) => parse(source)));
  return rows.map(([source, target, state], index) => {
    const common = {
      id: ids[index]!,
      source: parse(source),
      place: { file: 'a.md', line: index + 1, column: 1 },
      context: 'paragraph',
      notes: [],
    };
    if (target === undefined) return { ...common, state: 'initial' };
    return { ...common, target: parse(target), state: state ?? 'translated' };
  });
}

/** `[source, target, state]` of each unit. */
export function rowsOf(units: readonly Unit[]): (readonly [string, string?, State?])[] {
  return units.map((unit) =>
    unit.target === undefined ? [show(unit.source)!] : [show(unit.source)!, show(unit.target)!, unit.state],
  );
}
