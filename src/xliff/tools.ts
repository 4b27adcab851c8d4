import type { XliffVersion } from './versions.js';

/** The CAT tools that copies can be made for; `generic` is any other. */
export const TOOLS = ['omegat', 'trados', 'memoq', 'phrase', 'poedit', 'weblate', 'generic'] as const;
export type Tool = (typeof TOOLS)[number];

/** What a tool needs, where it differs from what every tool reads. */
export interface ToolProfile {
  /** Versions that the tool reads, the best one first; all where none is named. */
  readonly versions?: readonly XliffVersion[];
  /** It shows targets only: `all` where it takes any target for a source text, `empty` where only missing ones are in the way. */
  readonly prefill?: 'all' | 'empty';
  /** It cuts units into sentences of its own unless they are marked (XLIFF 1.2 `seg-source`). */
  readonly segmentMarkers?: boolean;
  /** It compares language tags with their regions. */
  readonly languageCodes?: 'region' | 'script';
}

const PROFILES: Readonly<Record<Tool, ToolProfile>> = {
  // Its filter shows what stands in targets as the text to translate; 2.x files come back as they went.
  omegat: { versions: ['1.2'], prefill: 'all' },
  trados: { segmentMarkers: true, languageCodes: 'script' },
  memoq: { segmentMarkers: true },
  // Markers of segments would be doubled by its own.
  phrase: {},
  // Refuses 2.1 and 2.2 when it reads the version; shows markers as raw XML.
  poedit: { versions: ['1.2', '2.0'], prefill: 'empty' },
  // A target that equals the source counts as translated, and replacing a target keeps old markers in it.
  weblate: { versions: ['1.2', '2.0'] },
  generic: {},
};

/** What a tool needs. */
export function profileOf(tool: Tool): ToolProfile {
  return PROFILES[tool];
}
