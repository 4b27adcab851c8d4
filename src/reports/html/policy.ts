import { inlineHash } from './inline-hash.js';

/** What a page in one file is held to: nothing is loaded, nothing is sent; only its own scripts and its own style run (CSP). */
export const policyOf = (scripts: readonly string[], style: string): string =>
  `default-src 'none'; script-src ${scripts.map(inlineHash).join(' ')}; style-src ${inlineHash(style)}; base-uri 'none'; form-action 'none'`;
