/** Which Markdown a document is: CommonMark and GFM with what others add, or MDX, where braces and tags are JavaScript. */
export type Flavour = 'markdown' | 'mdx';
