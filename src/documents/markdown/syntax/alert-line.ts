import { type LineSyntax, wholeLine } from './match.js';

/** `[!NOTE]`, `[!info]- Title`; no link, no definition. */
const ALERT = /^\[![\p{L}][^[\]]*\][+-]?(?![([:{])(?:[ \t]+(.*))?$/dsu;
/** `[!INCLUDE [name](file.md)]`: syntax to its end. */
const INCLUDE = /^\[![\p{L}][\w-]*[ \t]*\[[^[\]]*\]\([^()]*\)[^[\]]*\]$/u;

/** Alerts of GitHub, callouts of Obsidian: the line that says what a quote is, with its title; Microsoft's inclusions. */
export const alertLine: LineSyntax = (source, at) => wholeLine(source, at, ALERT, 1) ?? wholeLine(source, at, INCLUDE);
