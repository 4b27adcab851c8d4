import { type Content, content, contentEquals, plainText } from '../../model/index.js';
import type { XliffPiece, XliffUnit } from '../document.js';
import { partsOf } from '../parts/index.js';
import { isBlank } from './same-text.js';

/** A unit's target as one sentence again. */
export interface Rejoined {
  readonly target?: Content;
  /** Some segments are not translated. */
  readonly partial: boolean;
  /** New text stood beside old segments or old codes; only the new text is here. */
  readonly beside: boolean;
}

/**
 * Joins what a tool split, merged or left half done. Spaces between segments that a tool dropped come back. Text written
 * beside segment markers or codes that a tool left standing (translate-toolkit) is the translation; what it left is not.
 * @param known contents that the target may have held before: the current translation
 */
export function rejoin(delivered: XliffUnit, known: readonly Content[]): Rejoined {
  if (delivered.target === undefined) return { partial: false, beside: false };
  const pieces = delivered.targetText?.pieces ?? [];
  if (!pieces.some((piece) => piece.mid !== undefined)) {
    const fresh = besideCodes(delivered.target, [delivered.source, ...known]);
    return {
      target: fresh ?? delivered.target,
      partial: fresh === undefined && isPartial(delivered),
      beside: fresh !== undefined,
    };
  }
  const outside = content(pieces.filter((piece) => piece.mid === undefined).flatMap((piece) => piece.content));
  const expected = content(
    (delivered.segSource?.pieces ?? []).filter((p) => p.mid === undefined).flatMap((p) => p.content),
  );
  if (!isBlank(outside) && isBlank(expected)) {
    const inside = pieces.filter((piece) => piece.mid !== undefined);
    const old = inside.every((piece) => isOld(piece, delivered, known));
    return { target: old ? trimmed(outside) : delivered.target, partial: !old, beside: old };
  }
  return { target: withSpaces(delivered, pieces), partial: isPartial(delivered), beside: false };
}

function isOld(piece: XliffPiece, delivered: XliffUnit, known: readonly Content[]): boolean {
  if (isBlank(piece.content)) return true;
  const text = plainText(piece.content);
  return [delivered.source, ...known].some((value) => plainText(value).includes(text));
}

/** Some segments are empty, or a tool left out their markers, and none was merged into another. */
function isPartial(delivered: XliffUnit): boolean {
  const parts = partsOf(delivered) ?? [];
  const filled = parts.filter((part) => part.filled).length;
  return filled > 0 && filled < parts.length;
}

/** Puts white space of the source back where two segments stand side by side. */
function withSpaces(delivered: XliffUnit, pieces: readonly XliffPiece[]): Content {
  const before = new Map<string, Content>();
  let space: Content = [];
  for (const piece of delivered.segSource?.pieces ?? []) {
    if (piece.mid === undefined)
      space = isBlank(piece.content) ? piece.content.filter((part) => typeof part === 'string') : [];
    else {
      before.set(piece.mid, space);
      space = [];
    }
  }
  const parts: Content[number][] = [];
  pieces.forEach((piece, index) => {
    const previous = pieces[index - 1];
    const glued =
      piece.mid !== undefined &&
      previous?.mid !== undefined &&
      !/\s$/u.test(plainText(previous.content)) &&
      !/^\s/u.test(plainText(piece.content)) &&
      !isBlank(previous.content) &&
      !isBlank(piece.content);
    if (glued) parts.push(...(before.get(piece.mid ?? '') ?? []));
    parts.push(...piece.content);
  });
  return trimmedEnd(content(parts));
}

/** A merged segment may leave the space before an emptied one. */
function trimmedEnd(value: Content): Content {
  const last = value.at(-1);
  return typeof last === 'string' ? content([...value.slice(0, -1), last.trimEnd()]) : value;
}

function trimmed(value: Content): Content {
  const first = value[0];
  const start = typeof first === 'string' ? content([first.trimStart(), ...value.slice(1)]) : value;
  return trimmedEnd(start);
}

const SENTENCE_END = /[.!?…:;]["'»”)]*$/u;

/**
 * Detects a whole sentence put before the codes and text of the old target: a sentence end just before the first code,
 * and from there on exactly what stood there before.
 */
function besideCodes(target: Content, known: readonly Content[]): Content | undefined {
  const [fresh] = target;
  if (typeof fresh !== 'string' || target.length < 2 || !SENTENCE_END.test(fresh)) return undefined;
  const rest = target.slice(1);
  const old = known.find((value) => {
    const from = value.findIndex((part) => typeof part !== 'string');
    return from >= 0 && contentEquals(value.slice(from), rest) && SENTENCE_END.test(plainText(value).trim());
  });
  if (!old || !/\p{L}{2}/u.test(plainText(rest))) return undefined;
  const before = typeof old[0] === 'string' ? old[0] : '';
  if (before === fresh || fresh.length < 0.6 * plainText(old).length) return undefined;
  return [fresh];
}
