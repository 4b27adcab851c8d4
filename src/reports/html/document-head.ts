/** What the head of a page in one file is made from, as HTML. */
export interface DocumentHead {
  /** The language of the page, a BCP 47 tag. */
  readonly language: string;
  readonly title: string;
  /** What the page may load and run, see `policyOf`. */
  readonly policy: string;
  /** Its scripts and styles. */
  readonly elements: string;
}

/** A page in one file up to its body. */
export function documentHead({ language, title, policy, elements }: DocumentHead): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Tarazi">
<title>${title}</title>
${elements}
</head>
`;
}
