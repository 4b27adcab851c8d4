/** A link on a page of a PDF: where it leads, and where it lies in points from the page's lower end. */
export interface PdfLink {
  readonly page: number;
  readonly address: string | undefined;
  readonly bottom: number;
  readonly top: number;
}

/** The links of a PDF that Chromium printed; their objects are not compressed. */
export function pdfLinks(pdf: Uint8Array): PdfLink[] {
  const text = Buffer.from(pdf).toString('latin1');
  const objects = new Map<string, string>();
  for (const [, id = '', body = ''] of text.matchAll(/(?:^|\n)(\d+) 0 obj\b(.*?)endobj/gs)) objects.set(id, body);
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\b/.test(body));
  return pages.flatMap((body, page) => {
    const ids = /\/Annots \[([^\]]*)\]/.exec(body)?.[1]?.match(/\d+(?= 0 R)/g) ?? [];
    return ids.flatMap((id) => {
      const annotation = objects.get(id) ?? '';
      const [, bottom, top] = /\/Rect \[\S+ (\S+) \S+ (\S+)\]/.exec(annotation) ?? [];
      const address = /\/URI \(([^)]*)\)/.exec(annotation)?.[1];
      return top === undefined ? [] : [{ page, address, bottom: Number(bottom), top: Number(top) }];
    });
  });
}
