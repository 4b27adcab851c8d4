import type { OmegatPair } from '../memory/index.js';
import type { LanguageTag, Termbase, Unit } from '../model/index.js';

const xml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** `omegat.project` with default folders; sentences are cut already, so OmegaT shall not cut them again. */
export function omegatProject(source: LanguageTag, target: LanguageTag): string {
  const folders = ['source_dir', 'target_dir', 'tm_dir', 'glossary_dir', 'glossary_file', 'dictionary_dir'];
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<omegat>',
    '  <project version="1.0">',
    ...folders.map((name) => `    <${name}>__DEFAULT__</${name}>`),
    `    <source_lang>${xml(source)}</source_lang>`,
    `    <target_lang>${xml(target)}</target_lang>`,
    '    <sentence_seg>false</sentence_seg>',
    '    <support_default_translations>true</support_default_translations>',
    '    <remove_tags>false</remove_tags>',
    '  </project>',
    '</omegat>',
    '',
  ].join('\n');
}

/** The translations that OmegaT shall fill in by itself; final ones are locked in the copy and need none. */
export function omegatPairs(units: readonly Unit[]): OmegatPair[] {
  return units.flatMap(({ source, target, state }) =>
    target !== undefined && target.length > 0 && state !== 'final' ? [{ source, target }] : [],
  );
}

const cell = (text: string): string => text.replace(/[\t\r\n]+/g, ' ');

/** A glossary as OmegaT reads it: source, translation, comment, by tabs. Forbidden terms are left out. */
export function glossaryText(termbase: Termbase, source: LanguageTag, target: LanguageTag): string {
  let text = '# Tarazi\n';
  for (const { terms, note } of termbase) {
    const allowed = (language: LanguageTag): string[] =>
      (terms.get(language) ?? []).filter(({ status }) => status !== 'forbidden').map((term) => term.text);
    const translations = allowed(target);
    if (translations.length === 0) continue;
    for (const term of allowed(source)) {
      text += `${cell(term)}\t${cell(translations.join(' / '))}\t${cell(note ?? '')}\n`;
    }
  }
  return text;
}
