import { micromark } from 'micromark';
import { frontmatter, frontmatterHtml } from 'micromark-extension-frontmatter';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** The body of an HTML page that shows a Markdown text. HTML in it is shown as text, links to scripts are dropped. */
export function previewMarkdown(text: string): string {
  return micromark(text, {
    extensions: [gfm(), frontmatter(['yaml'])],
    htmlExtensions: [gfmHtml(), frontmatterHtml(['yaml'])],
  });
}
