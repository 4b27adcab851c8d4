import type { LanguageTag, Term, Termbase } from '../model/index.js';
import type { TbxForm } from './tbx-forms.js';
import { haveCapitals, TO_TBX, xmlId } from './tbx-names.js';

const escapeXml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');

const MODULES = ' xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"';

function head(form: TbxForm, language: string): string[] {
  const source = '<fileDesc><sourceDesc><p>Tarazi</p></sourceDesc></fileDesc>';
  if (form === 'martif')
    return [`<martif type="TBX-Basic" xml:lang="${language}">`, `  <martifHeader>${source}</martifHeader>`];
  const style = form === 'basic-dct' ? 'dct' : 'dca';
  const type = form === 'core' ? 'TBX-Core' : 'TBX-Basic';
  const modules = form === 'basic-dct' ? MODULES : '';
  return [
    `<tbx style="${style}" type="${type}" xml:lang="${language}" xmlns="urn:iso:std:iso:30042:ed-2"${modules}>`,
    `  <tbxHeader>${source}</tbxHeader>`,
  ];
}

/** The lines within one term's element. */
function termLines({ text, status, caseSensitive }: Term, properNoun: boolean, form: TbxForm): string[] {
  const lines = [`<term>${escapeXml(text)}</term>`];
  const category = (name: string, value: string): void => {
    lines.push(
      form === 'basic-dct' ? `<min:${name}>${value}</min:${name}>` : `<termNote type="${name}">${value}</termNote>`,
    );
  };
  if (form !== 'core') {
    // Version 3 of TBX-Basic has no proper nouns among its parts of speech.
    category('partOfSpeech', properNoun && form === 'martif' ? 'properNoun' : 'noun');
    category('administrativeStatus', TO_TBX[status]);
  }
  // No dialect has a category for it.
  if (caseSensitive !== undefined) lines.push(`<note>caseSensitive: ${caseSensitive ? 'yes' : 'no'}</note>`);
  return lines;
}

/**
 * Writes TBX. The core dialect cannot say that a term is forbidden, so forbidden terms are left out of it; what is preferred
 * stands before what is admitted.
 */
export function writeTbx(termbase: Termbase, sourceLanguage: LanguageTag = 'en', form: TbxForm = 'basic'): string {
  const old = form === 'martif';
  const [entry, section, group] = old ? ['termEntry', 'langSet', 'tig'] : ['conceptEntry', 'langSec', 'termSec'];
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', ...head(form, escapeXml(sourceLanguage))];
  lines.push('  <text>', '    <body>');
  for (const { id, properNoun, terms, note } of termbase) {
    const sections = [...terms]
      .map(([language, list]) => [language, form === 'core' ? usable(list) : list] as const)
      .filter(([, list]) => list.length > 0);
    if (sections.length === 0) continue;
    lines.push(`      <${entry} id="${escapeXml(xmlId(id))}">`);
    if (note) lines.push(`        <note>${escapeXml(note)}</note>`);
    // What capitals do not tell a reader of version 3.
    if (!old && properNoun !== haveCapitals(new Map(sections)))
      lines.push(`        <note>properNoun: ${properNoun ? 'yes' : 'no'}</note>`);
    for (const [language, list] of sections) {
      lines.push(`        <${section} xml:lang="${escapeXml(language)}">`);
      for (const term of list) {
        lines.push(`          <${group}>`);
        for (const line of termLines(term, properNoun, form)) lines.push(`            ${line}`);
        lines.push(`          </${group}>`);
      }
      lines.push(`        </${section}>`);
    }
    lines.push(`      </${entry}>`);
  }
  lines.push('    </body>', '  </text>', old ? '</martif>' : '</tbx>', '');
  return lines.join('\n');
}

const usable = (list: readonly Term[]): readonly Term[] => [
  ...list.filter(({ status }) => status === 'preferred'),
  ...list.filter(({ status }) => status === 'admitted'),
];
