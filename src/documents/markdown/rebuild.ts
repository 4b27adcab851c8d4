import { type Content, plainText, type Span } from '../../model/index.js';
import { saysSomething, speakable } from '../../text/speakable.js';
import { htmlEdits } from '../html/html-text.js';
import { writeFrontMatterValue } from './front-matter.js';
import type { BlockLayout, FrontMatterLayout, MarkdownDocument } from './layout.js';
import type { TitleText } from './pieces.js';
import { renderBlock } from './render-block.js';
import type { Sentence } from './sentences.js';
import { writeTomlValue } from './toml-front-matter.js';

interface Replacement extends Span {
  readonly text: string;
}

/** Puts translations, by unit id, into their places in the source; the rest stays byte for byte. */
export function rebuildMarkdown(document: MarkdownDocument, translations: ReadonlyMap<string, Content>): string {
  const replacements: Replacement[] = [...frontMatterReplacements(document, translations)];
  for (const layout of document.blocks) {
    const replacement = blockReplacement(document, layout, translations);
    if (replacement !== undefined) replacements.push(replacement);
  }
  replacements.push(...htmlReplacements(document, translations));
  replacements.sort((a, b) => a.start - b.start);
  const out: string[] = [];
  let from = 0;
  for (const replacement of replacements) {
    out.push(document.text.slice(from, replacement.start), replacement.text);
    from = replacement.end;
  }
  out.push(document.text.slice(from));
  return out.join('');
}

function blockReplacement(
  document: MarkdownDocument,
  layout: BlockLayout,
  translations: ReadonlyMap<string, Content>,
): Replacement | undefined {
  const chosen = new Map<Sentence, Content>();
  for (const { id, sentence } of layout.sentences) {
    const translation = translations.get(id);
    if (translation !== undefined) chosen.set(sentence, translation);
  }
  const titles = new Map<TitleText, string>();
  for (const { id, title } of layout.titles) {
    const translation = translations.get(id);
    if (translation !== undefined && saysSomething(plainText(translation))) titles.set(title, plainText(translation));
  }
  if (chosen.size + titles.size === 0) return undefined;
  const sentences = layout.sentences.map((one) => one.sentence);
  const { block } = layout;
  return {
    start: block.start,
    end: block.end,
    text: renderBlock({
      source: document.text,
      flavour: document.flavour,
      block,
      sentences,
      translations: chosen,
      titles,
    }),
  };
}

/** In HTML, a line of which nothing is left would end its block. */
function htmlReplacements(
  { text, html, htmlIds }: MarkdownDocument,
  translations: ReadonlyMap<string, Content>,
): readonly Replacement[] {
  return htmlEdits({ ...html, page: text }, (part) => {
    const translation = translations.get(htmlIds[part]!);
    return translation && saysSomething(plainText(translation)) ? translation : undefined;
  });
}

/** New values are written one after another into the same YAML, so that each is tried where it will stand. */
function frontMatterReplacements(
  document: MarkdownDocument,
  translations: ReadonlyMap<string, Content>,
): Replacement[] {
  const { start, end } = document.frontMatterSpan;
  const yaml = document.text.slice(start, end);
  return document.frontMatter.flatMap((layout): Replacement[] => {
    const text = translatedValue(layout, translations);
    if (text === undefined) return [];
    const write = layout.value.style.startsWith('toml-') ? writeTomlValue : writeFrontMatterValue;
    return [
      {
        start: layout.value.start,
        end: layout.value.end,
        text: write(yaml, layout.value, start, text),
      },
    ];
  });
}

/** A value with its translated sentences; undefined where none is translated or nothing would be left. */
function translatedValue(
  { value, ids }: FrontMatterLayout,
  translations: ReadonlyMap<string, Content>,
): string | undefined {
  if (!ids.some((id) => translations.has(id))) return undefined;
  let out = '';
  let from = 0;
  value.sentences.forEach((span, index) => {
    const translation = translations.get(ids[index] ?? '');
    const text =
      translation === undefined
        ? value.value.slice(span.start, span.end)
        : speakable(plainText(translation))
            .replace(/\s*[\r\n]+\s*/g, ' ')
            .trim();
    out += value.value.slice(from, span.start) + text;
    from = span.end;
  });
  out += value.value.slice(from);
  return out.trim() === '' ? undefined : out;
}
