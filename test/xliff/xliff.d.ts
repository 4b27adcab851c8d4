/** The package brings no types; these are the two functions that the tests call. */
declare module 'xliff' {
  interface Read {
    readonly resources: Readonly<Record<string, Readonly<Record<string, { source: unknown; target?: unknown }>>>>;
    readonly targetLanguage?: string;
  }
  export function xliff12ToJs(xml: string): Promise<Read>;
  export function xliff2js(xml: string): Promise<Read>;
}
