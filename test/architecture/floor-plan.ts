/** The floors of `src/`, as in ARCHITECTURE.md: a room imports from lower floors only. */
export const floors: ReadonlyMap<string, number> = new Map([
  ['model', 0],
  ['text', 1],
  ['xml', 1],
  ['zip', 1],
  ['languages', 2],
  ['messages', 2],
  ['ooxml', 2],
  ['documents', 3],
  ['xliff', 3],
  ['exchange', 3],
  ['srx', 3],
  ['terms', 3],
  ['memory', 3],
  ['facts', 4],
  ['rules', 5],
  ['validate', 6],
  ['reports', 7],
  ['answers', 8],
  ['project', 8],
  ['server', 8],
  ['browser', 9],
  ['doors', 9],
  ['review', 9],
  ['cli', 10],
]);

/** Stand on top of every room. */
export const roofs: ReadonlySet<string> = new Set([
  'src/index.ts',
  'src/cli.ts',
  'src/main.ts',
  'src/stream-worker.ts',
]);

/** Lists of all languages: each plug-in at once, each by itself when asked, and the little that is always there. */
export const registries: ReadonlySet<string> = new Set([
  'src/languages/all.ts',
  'src/languages/loaders.ts',
  'src/languages/signs.ts',
]);

/** Packages and built-in modules that only some rooms may use; a pattern without a slash at its end is a whole name. */
export const reserved: readonly {
  readonly pattern: RegExp;
  readonly rooms: readonly string[];
  readonly why: string;
}[] = [
  {
    pattern: /^(i18next|i18next-icu|intl-messageformat|@formatjs\/.*)$/,
    rooms: ['messages'],
    why: 'words for people are made in messages/',
  },
  {
    pattern: /^(node:)?(fs|fs\/promises)$|^tinyglobby$/,
    rooms: ['project'],
    why: 'only project/ knows the file system',
  },
  {
    pattern: /^(node:)?(child_process|worker_threads|cluster)$/,
    rooms: ['project'],
    why: 'only project/ starts workers',
  },
  {
    pattern: /^(node:)?(net|tls|dgram|http|https|http2|dns)$/,
    rooms: ['review', 'server'],
    why: 'only review/ and server/ listen',
  },
  { pattern: /^@modelcontextprotocol\/.*$/, rooms: ['doors'], why: 'only doors/ speaks MCP' },
  { pattern: /^vscode-.*$/, rooms: ['doors'], why: 'only doors/ speaks to editors' },
  { pattern: /^commander$/, rooms: ['cli'], why: 'only the command reads options' },
];

/** Files beside `src/` that a room imports as data. */
export const data: readonly { readonly pattern: RegExp; readonly rooms: readonly string[] }[] = [
  { pattern: /^(source|locales\/[^/]+)\/messages\.json$/, rooms: ['messages'] },
  { pattern: /^package\.json$/, rooms: ['cli', 'project', 'reports', ''] },
];
