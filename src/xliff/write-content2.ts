import type { Content, InlineCode } from '../model/index.js';
import { attributes, escapeText } from '../xml/escape.js';
import { type2Of } from './code-types.js';
import { encodeId } from './ids.js';
import { shapes } from './nest.js';
import type { RawCodes } from './raw-codes.js';
import { rawParts } from './raw-halves.js';

/**
 * Writes a content as XLIFF 2: `pc` for pairs that nest, `sc`/`ec` for others, `ph` for what stands alone, `cp` for
 * characters that XML cannot hold. A code that stands twice becomes a copy (`copyOf`), since ids are unique.
 * @param prefix of XLIFF elements, with its colon; empty by default
 * @param ours whether `equiv` may carry the text of a code as our files have it
 * @param raw markup of codes that the document has already
 */
export function writeContent2(value: Content, prefix = '', ours = true, raw?: RawCodes): string {
  const ids = new Ids(value);
  const illegal = (unit: string) =>
    `<${prefix}cp hex="${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}"/>`;
  const written = shapes(value);
  const given = raw ? rawParts(value, written, raw) : [];
  const started = new Map<string, string[]>();
  const take = (code: InlineCode) => {
    const given = ids.next(code.id);
    if (code.kind === 'open') started.set(code.id, [...(started.get(code.id) ?? []), given.id]);
    return given;
  };
  return value
    .map((part, index) => {
      if (typeof part === 'string') return escapeText(part, illegal);
      const shape = written[index];
      const had = given[index];
      if (had !== undefined) {
        if (part.kind !== 'close') take(part);
        return had;
      }
      if (shape?.kind === 'start') {
        const own = { ...typeOf(part), ...said(part, 'Start', ours), ...said(shape.other, 'End', ours, part.type) };
        return `<${prefix}pc${attributes({ ...ids.next(part.id), ...own })}>`;
      }
      if (shape?.kind === 'end') return `</${prefix}pc>`;
      const own = { ...typeOf(part), ...said(part, '', ours) };
      if (part.kind === 'standalone') return `<${prefix}ph${attributes({ ...take(part), ...own })}/>`;
      const isolated = shape?.kind === 'isolated' ? 'yes' : undefined;
      if (part.kind === 'open') return `<${prefix}sc${attributes({ ...take(part), isolated, ...own })}/>`;
      const startRef = isolated ? undefined : started.get(part.id)?.pop();
      const reference = startRef === undefined ? take(part) : { startRef };
      return `<${prefix}ec${attributes({ ...reference, isolated, ...own })}/>`;
    })
    .join('');
}

/** Gives each code of a text an id of its own. */
class Ids {
  private readonly used: Set<string>;
  private readonly first = new Set<string>();

  constructor(value: Content) {
    this.used = new Set(value.flatMap((part) => (typeof part === 'string' ? [] : [encodeId(part.id)])));
  }

  next(id: string): { id: string; copyOf?: string } {
    const encoded = encodeId(id);
    if (!this.first.has(id)) {
      this.first.add(id);
      return { id: encoded };
    }
    let copy = 2;
    while (this.used.has(`${encoded}-${copy}`)) copy++;
    this.used.add(`${encoded}-${copy}`);
    return { id: `${encoded}-${copy}`, copyOf: encoded };
  }
}

function typeOf(code: InlineCode): Record<string, string | undefined> {
  return code.type === undefined ? {} : { ...type2Of(code.type) };
}

function said(
  code: InlineCode,
  half: '' | 'Start' | 'End',
  ours: boolean,
  type = code.type,
): Record<string, string | undefined> {
  const text = code.text === '' ? undefined : code.text;
  const equiv = text === (type === 'lb' ? '\n' : undefined) ? undefined : (text ?? '');
  return { [`disp${half}`]: code.equiv || undefined, [`equiv${half}`]: ours ? equiv : undefined };
}
