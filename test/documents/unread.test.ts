import { describe, expect, it } from 'vitest';
import { markdown } from '../../src/documents/markdown.js';

/** Lines of a document where text stands that is in no unit. */
function unread(text: string): readonly number[] | undefined {
  return markdown.parse(text, { file: 'a.md', language: 'en' }).unread?.map(({ line }) => line ?? 0);
}

describe('text that readers see and the format does not take out', () => {
  it.each([
    ['an attribute of a component', '<TabItem label="For Linux">\n\nText.\n\n</TabItem>\n', [1]],
    ['a caption in a shortcode', '{{< figure src="a.png" caption="The *map*" >}}\n', [1]],
    ['a directive in a fence', '```{note}\nText.\n```\n', [1]],
    ['two places', '{{< figure src="a" caption="One" >}}\n\nText.\n\n```{note}\nText.\n```\n', [1, 5]],
  ])('%s is told', (_, text, lines) => expect(unread(text)).toEqual(lines));

  it.each([
    ['HTML, whose text is in units', '<details>\n<summary title="a">More</summary>\n\nText.\n\n</details>\n'],
    ['tags alone', '<div align="center">\n<img src="a.png" alt="a">\n</div>\n'],
    ['a comment', '<!-- text -->\n'],
    ['a comment that does not end', '<!-- text\n'],
    ['code', '<pre>\nlet a\n</pre>\n\n<script>\nlet a;\n</script>\n\n<style>a{}</style>\n'],
    ['white space and entities', '<p>&nbsp; &middot;</p>\n'],
    ['inline tags, whose text is in units', 'A <b>word</b>.\n'],
    ['options of components and shortcodes', '<Tabs groupId="os">\n\n{{< figure src="a" width="3" >}}\n\n</Tabs>\n'],
    ['code fences', '```js\nlet a\n```\n'],
  ])('%s is not', (_, text) => expect(unread(text)).toEqual([]));
});
