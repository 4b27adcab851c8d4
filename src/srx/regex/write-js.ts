import { type CharSet, REACH, type RegexNode } from './tree.js';

const coded = (code: number): string => `\\u{${code.toString(16)}}`;

/** A set inside the brackets of a class of JavaScript (flag `v`). */
function inClass(set: CharSet): string {
  switch (set.kind) {
    case 'range':
      return set.from === set.to ? coded(set.from) : `${coded(set.from)}-${coded(set.to)}`;
    case 'property':
      return `\\${set.negated ? 'P' : 'p'}{${set.name}}`;
    default:
      return asClass(set);
  }
}

/** A set as a class of JavaScript (flag `v`). */
export function asClass(set: CharSet): string {
  switch (set.kind) {
    case 'range':
    case 'property':
      return `[${inClass(set)}]`;
    case 'union':
      return `[${set.negated ? '^' : ''}${set.sets.map(inClass).join('')}]`;
    case 'intersection':
      return `[${asClass(set.left)}&&${asClass(set.right)}]`;
    case 'difference':
      return `[${asClass(set.left)}--${asClass(set.right)}]`;
  }
}

/** An expression of JavaScript (flag `v`) that fits what the tree fits; repetitions without an end go on `REACH` times. */
export function writeJs(node: RegexNode): string {
  switch (node.kind) {
    case 'chars':
      return node.set.kind === 'range' && node.set.from === node.set.to ? coded(node.set.from) : asClass(node.set);
    case 'sequence':
      return node.parts.map(writeJs).join('');
    case 'choice':
      return node.choices.length === 0 ? '(?!)' : `(?:${node.choices.map(writeJs).join('|')})`;
    case 'repeat':
      return `(?:${writeJs(node.part)}){${node.least},${Math.max(node.least, Math.min(node.most, REACH))}}`;
    case 'look':
      return `(?${node.ahead ? '' : '<'}${node.negated ? '!' : '='}${writeJs(node.part)})`;
  }
}
