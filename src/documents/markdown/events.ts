import { parse, postprocess, preprocess } from 'micromark';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { mdxExpression } from 'micromark-extension-mdx-expression';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { mdxMd } from 'micromark-extension-mdx-md';
import type { Event, Extension } from 'micromark-util-types';
import type { Flavour } from './flavour.js';
import { editLightly } from './light-edits.js';
import { otherSyntax } from './syntax/extension.js';
import { Source } from './syntax/source.js';

editLightly();

const COMMON: readonly Extension[] = [gfm(), frontmatter(['yaml', 'toml'])];
/** MDX 2 and 3, without looking into its JavaScript: braces and tags must balance. */
const MDX: readonly Extension[] = [mdxMd(), mdxExpression(), mdxJsx()];

/** The extensions of micromark for what a text has beyond CommonMark, GFM and front matter. */
export function syntaxExtensions(text: string, flavour: Flavour): Extension[] {
  return [...(flavour === 'mdx' ? MDX : []), otherSyntax(new Source(text), flavour)];
}

/**
 * Reads Markdown (CommonMark 0.31, GFM 0.29, front matter) with micromark, remark's own tokenizer. Its events say where each
 * escape, line prefix and delimiter stands, which the syntax tree forgets. What other kinds of Markdown add is told apart from
 * text (`syntax/`). Offsets leave out a byte order mark. Throws what micromark throws where a text is no MDX.
 */
export function markdownEvents(text: string, flavour: Flavour): Event[] {
  return postprocess(
    parse({ extensions: [...COMMON, ...syntaxExtensions(text, flavour)] })
      .document()
      .write(preprocess()(text, undefined, true)),
  );
}
