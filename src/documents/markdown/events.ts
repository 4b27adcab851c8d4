import { parse, postprocess, preprocess } from 'micromark';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import type { Event } from 'micromark-util-types';
import { otherSyntax } from './syntax/extension.js';
import { Source } from './syntax/source.js';

const EXTENSIONS = [gfm(), frontmatter(['yaml', 'toml'])];

/**
 * Reads Markdown (CommonMark 0.31, GFM 0.29, front matter) with micromark, remark's own tokenizer. Its events say where each
 * escape, line prefix and delimiter stands, which the syntax tree forgets. What other kinds of Markdown add is told apart from
 * text (`syntax/`). Offsets leave out a byte order mark.
 */
export function markdownEvents(text: string): Event[] {
  return postprocess(
    parse({ extensions: [...EXTENSIONS, otherSyntax(new Source(text))] })
      .document()
      .write(preprocess()(text, undefined, true)),
  );
}
