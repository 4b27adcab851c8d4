import { zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/presentationml/2006/main';
const KINDS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACES = `xmlns:p="${MAIN}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${KINDS}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"`;

const links = (targets: readonly (readonly [string, string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(([kind, target], index) => `<Relationship Id="r${index}" Type="${KINDS}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** A shape with paragraphs; the kind of its placeholder. */
export const shape = (paragraphs: string, placeholder?: string): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="1" name="x"/><p:cNvSpPr/><p:nvPr>${placeholder === undefined ? '' : `<p:ph type="${placeholder}"/>`}</p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs}</p:txBody></p:sp>`;

/** A picture with attributes of what is said of it. */
export const picture = (attributes: string): string =>
  `<p:pic><p:nvPicPr><p:cNvPr id="2" name="Picture 2" ${attributes}/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill/><p:spPr/></p:pic>`;

/** A paragraph with runs. */
export const para = (inside: string, end = ''): string => `<a:p>${inside}${end}</a:p>`;

/** A run with text; attributes of its format, and what stands in it. */
export const run = (text: string, format?: string, inside = ''): string =>
  `<a:r>${format === undefined ? '' : `<a:rPr ${format}>${inside}</a:rPr>`}<a:t>${text}</a:t></a:r>`;

/** A presentation by the shapes of its slides, with notes by slide (from 0). */
export function pptxOf(
  slides: readonly string[],
  notes: Readonly<Record<number, string>> = {},
  layout = '',
): Uint8Array {
  const tree = (root: string, shapes: string): string =>
    `<p:${root} ${NAMESPACES}><p:cSld><p:spTree>${shapes}</p:spTree></p:cSld></p:${root}>`;
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': links([['officeDocument', 'ppt/presentation.xml']]),
    'ppt/presentation.xml': `<p:presentation ${NAMESPACES}><p:sldIdLst>${slides
      .map((_, index) => `<p:sldId id="${256 + index}" r:id="r${index}"/>`)
      .join('')}</p:sldIdLst></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': links(slides.map((_, index) => ['slide', `slides/slide${index + 1}.xml`])),
    'ppt/slideLayouts/slideLayout1.xml': tree('sldLayout', layout),
  };
  slides.forEach((shapes, index) => {
    const note = notes[index];
    files[`ppt/slides/slide${index + 1}.xml`] = tree('sld', shapes);
    files[`ppt/slides/_rels/slide${index + 1}.xml.rels`] = links([
      ['slideLayout', '../slideLayouts/slideLayout1.xml'],
      ...(note === undefined ? [] : [['notesSlide', `../notesSlides/notesSlide${index + 1}.xml`] as const]),
    ]);
    if (note !== undefined) files[`ppt/notesSlides/notesSlide${index + 1}.xml`] = tree('notes', note);
  });
  const encoder = new TextEncoder();
  const entries = Object.entries(files).map(([name, text]) => [name, encoder.encode(text)]);
  return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>, { mtime: new Date(1980, 0, 1) });
}
