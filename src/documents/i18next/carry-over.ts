import { type Node, parseTree } from 'jsonc-parser';
import { InputError } from '../../model/index.js';
import type { CarriedOver } from '../document-format.js';
import { type Edit, edited } from './edits.js';
import { jsonStrings } from './strings.js';

const membersOf = (object: Node): Map<string, Node> =>
  // Of a name that stands twice the last one counts.
  new Map((object.children ?? []).map((member) => [String(member.children?.[0]?.value), member]));

const spaceBefore = (text: string, at: number): string =>
  /[ \t\r\n]*$/.exec(text.slice(Math.max(0, at - 1000), at))?.[0] ?? '';

/** The object that a member holds; undefined for any other value. */
const objectIn = (member: Node | undefined): Node | undefined =>
  member?.children?.[1]?.type === 'object' ? member.children[1] : undefined;

function treeOf(text: string): Node | undefined {
  try {
    // Throws for what is no object, and for nesting that the tree could not bear.
    jsonStrings(text, '');
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
  return parseTree(text.replace(/^\uFEFF/, ' '));
}

/**
 * Puts the members that only an earlier file has at the ends of their objects, as they were written there. Values under names that
 * both have are those of the new one.
 * @returns the keys that were taken over, with dots between the names of a path
 */
export function carryOver(built: string, before: string): CarriedOver<string> {
  const [now, then] = [treeOf(built), treeOf(before)];
  if (!now || !then) return { built, keys: [] };
  const keys: string[] = [];
  const edits: Edit[] = [];
  const open: { now: Node; earlier: Node; path: string }[] = [{ now, earlier: then, path: '' }];
  for (let pair = open.pop(); pair; pair = open.pop()) {
    const own = membersOf(pair.now);
    const fresh: Node[] = [];
    for (const [name, member] of membersOf(pair.earlier)) {
      const key = `${pair.path}${name}`;
      const mine = own.get(name);
      const [inner, outer] = [objectIn(mine), objectIn(member)];
      if (!mine) {
        fresh.push(member);
        keys.push(key);
      } else if (inner && outer) open.push({ now: inner, earlier: outer, path: `${key}.` });
    }
    if (fresh.length > 0) edits.push(appended(built, pair.now, before, fresh));
  }
  return { built: edited(built, edits), keys };
}

/** Members of another text behind the last one of an object. */
function appended(text: string, object: Node, from: string, members: readonly Node[]): Edit {
  const written = members.map(({ offset, length }) => from.slice(offset, offset + length));
  const last = object.children?.at(-1);
  if (!last) {
    const start = object.offset + 1;
    return { start, end: start, text: written.join(', ') };
  }
  const lead = spaceBefore(text, last.offset);
  const start = last.offset + last.length;
  return { start, end: start, text: written.map((member) => `,${lead}${member}`).join('') };
}
