/** The versions that are written. */
export const XLIFF_VERSIONS = ['1.2', '2.0', '2.1', '2.2'] as const;
export type XliffVersion = (typeof XLIFF_VERSIONS)[number];
