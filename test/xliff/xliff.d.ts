/** The package brings no types; these are the functions that the tests call. */
declare module 'xliff' {
  interface Read {
    readonly resources: Readonly<Record<string, Readonly<Record<string, { source: unknown; target?: unknown }>>>>;
    readonly targetLanguage?: string;
  }
  export function xliff12ToJs(xml: string): Promise<Read>;
  export function xliff2js(xml: string): Promise<Read>;

  interface Written {
    readonly resources: Record<string, Record<string, { source: string; target?: string }>>;
    readonly sourceLanguage: string;
    readonly targetLanguage: string;
  }
  export function jsToXliff12(js: Written): Promise<string>;
  export function js2xliff(js: Written): Promise<string>;
}
