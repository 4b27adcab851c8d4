import type { LanguageTag } from '../model/index.js';

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

const STYLE =
  'body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1rem/1.6 system-ui,sans-serif;color:#222;background:#fff}' +
  'table{border-collapse:collapse}td,th{border:1px solid #bbb;padding:.3rem .6rem}' +
  'blockquote{margin-left:0;padding-left:1rem;border-left:3px solid #bbb}pre{overflow:auto}img{max-width:100%}';

/**
 * An HTML page that shows a document as its readers see it; it loads and runs nothing but the document's own images.
 * @param body as the format's `preview` gives it
 */
export function previewPage(body: string, { title, language }: { title: string; language: LanguageTag }): string {
  return `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src *; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
