import { CharClass, charClass } from '../../../text/chars.js';
import type { Side } from './side.js';

/** Whether a character is a quote; none stands outside the text. */
export const isQuote = (side: Side, at: number): boolean =>
  at >= 0 && at < side.text.length && charClass[side.text.charCodeAt(at)] === CharClass.quote;
