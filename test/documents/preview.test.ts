import { describe, expect, it } from 'vitest';
import { previewMarkdown } from '../../src/documents/markdown/preview.js';
import { previewPage } from '../../src/documents/preview.js';

const page = (text: string): string => previewPage(previewMarkdown(text), { title: 'a "b" <c>.md', language: 'en' });

describe('previewPage', () => {
  it('shows Markdown with tables, without its front matter', () => {
    const html = page('---\ntitle: T\n---\n\n# H\n\n| a |\n| - |\n| ~~b~~ |\n');
    expect(html).toContain('<h1>H</h1>');
    expect(html).toContain('<td><del>b</del></td>');
    expect(html).not.toContain('title: T');
    expect(html).toContain('<title>a &#34;b&#34; &#60;c&#62;.md</title>');
  });

  it('runs nothing', () => {
    const html = page('<script>alert(1)</script>\n\n[a](javascript:alert(1)) <img onerror="x">\n');
    expect(html).not.toMatch(/<script|<img|javascript:/);
    expect(html).toContain('&lt;script&gt;');
    expect(html).toContain(`content="default-src 'none'`);
  });
});
