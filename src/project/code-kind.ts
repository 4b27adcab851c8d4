/** What a command line's code is kept as: by its command and the kind of its first file, since each runs other functions. */
export function codeKind(args: readonly string[]): string {
  const words = args.filter((arg) => !arg.startsWith('-') || arg === '-');
  const command = /^[a-z]{1,12}$/.exec(words[0] ?? '')?.[0] ?? 'none';
  const file = words[1] === '-' ? 'stdin' : (/\.([a-z]{1,8})$/i.exec(words[1] ?? '')?.[1] ?? 'none').toLowerCase();
  return `${command}-${file}`;
}
