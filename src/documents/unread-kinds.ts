/** Kinds of files that people have and that are not read, by their names; each has its way on in the message `error.kind-unread`. */
const KINDS = {
  doc: /\.do[ct]$/i,
  odt: /\.(?:f?odt|ott|sxw)$/i,
  rtf: /\.rtf$/i,
  pages: /\.pages$/i,
  pdf: /\.(?:pdf|ps|xps|djvu)$/i,
  sheet: /\.(?:xlsb?|ods|numbers)$/i,
  slides: /\.(?:pp[st]|pot|odp|key)$/i,
  book: /\.(?:epub|mobi|azw3?|fb2)$/i,
  layout: /\.(?:indd|idml|icml|qxp|pmd)$/i,
  image: /\.(?:jpe?g|png|gif|tiff?|webp|bmp|heic)$/i,
} as const;

export type UnreadKind = keyof typeof KINDS;

/** The kind of a file that is not read, by its name; undefined for every other. */
export function unreadKind(path: string): UnreadKind | undefined {
  return (Object.keys(KINDS) as UnreadKind[]).find((kind) => KINDS[kind].test(path));
}
