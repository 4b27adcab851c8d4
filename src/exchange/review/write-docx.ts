import type { CodeType, LanguageTag, Severity, State } from '../../model/index.js';
import { wordLanguage } from '../../ooxml/word-language.js';
import { escapeAttribute, escapeText } from '../../xml/escape.js';
import { packZip } from '../../zip/pack-zip.js';
import type { TaggedPart } from './code-tags.js';
import { isRightToLeft } from './is-right-to-left.js';
import { writeTableMark } from './marks.js';
import { contentTypesXml, coreXml, KINDS, relationshipsXml, XML } from './package-parts.js';
import { REVIEW_COLUMNS, type ReviewFinding, type ReviewRow, type ReviewTable } from './review-table.js';
import { rowTexts } from './row-texts.js';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const ROOT = `xmlns:w="${WORD}" xmlns:r="${KINDS}"`;
/** In twentieths of a point; together the width of A4 across between its margins. */
const WIDTHS = [680, 4820, 4820, 1420, 3400] as const;
const COLOURS: Readonly<Record<Severity, string>> = { error: 'B3261E', warning: '8A5A00', info: '44546A' };
const SHADES: Readonly<Record<Severity, string>> = { error: 'FCE8E6', warning: 'FFF4DC', info: 'FFFFFF' };
/** Formats of pairs that show what they are. */
const FORMATS: Partial<Record<CodeType, string>> = { bold: '<w:b/>', italic: '<w:i/>', strike: '<w:strike/>' };

/** Text as children of a run. */
function textXml(text: string): string {
  let xml = '';
  for (const part of text.replace(/\r\n?/g, '\n').split(/([\t\n])/)) {
    if (part === '\t') xml += '<w:tab/>';
    else if (part === '\n') xml += '<w:br/>';
    else if (part !== '') xml += `<w:t xml:space="preserve">${escapeText(part)}</w:t>`;
  }
  return xml;
}

const run = (text: string, properties = ''): string =>
  text === '' ? '' : `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${textXml(text)}</w:r>`;

const paragraph = (inside: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inside}</w:p>`;

const cell = (column: number, inside: string, shade?: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${WIDTHS[column]}" w:type="dxa"/>${shade === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${shade}"/>`}</w:tcPr>${inside}</w:tc>`;

/** Text with tags in a language; the order of properties is the schema's. */
function sideXml(parts: readonly TaggedPart[], language: LanguageTag): string {
  const rightToLeft = isRightToLeft(language);
  const tag = escapeAttribute(wordLanguage(language));
  const spoken = rightToLeft ? `<w:rtl/><w:lang w:bidi="${tag}"/>` : `<w:lang w:val="${tag}"/>`;
  const runs = parts.map(({ text, isTag, within }) => {
    if (isTag) return run(text, '<w:rStyle w:val="TaraziTag"/>');
    const formats = (['bold', 'italic', 'strike'] as const).filter((type) => within.includes(type));
    return run(text, formats.map((type) => FORMATS[type]).join('') + spoken);
  });
  return paragraph(runs.join(''), rightToLeft ? '<w:bidi/>' : '');
}

function stateXml(state: State, { words }: ReviewTable): string {
  const items = Object.entries(words.states).map(
    ([value, name]) => `<w:listItem w:displayText="${escapeAttribute(name)}" w:value="${value}"/>`,
  );
  return paragraph(
    `<w:sdt><w:sdtPr><w:alias w:val="${escapeAttribute(words.state)}"/><w:tag w:val="tarazi-state"/><w:dropDownList w:lastValue="${state}">${items.join('')}</w:dropDownList></w:sdtPr><w:sdtContent>${run(words.states[state])}</w:sdtContent></w:sdt>`,
  );
}

const findingXml = ({ severity, word, text, name }: ReviewFinding): string =>
  paragraph(
    run(`${word}: `, `<w:b/><w:color w:val="${COLOURS[severity]}"/>`) +
      run(text) +
      run(`\u00A0· ${name}`, '<w:rStyle w:val="TaraziName"/>'),
    '<w:spacing w:after="40"/>',
  );

/** The gravest of what was found. */
const gravest = (findings: readonly ReviewFinding[]): Severity | undefined =>
  (['error', 'warning', 'info'] as const).find((severity) => findings.some((one) => one.severity === severity));

function rowXml(row: ReviewRow, index: number, table: ReviewTable): string {
  const { mark, source, target } = rowTexts(row);
  const severity = gravest(row.findings);
  const findings = row.findings.map(findingXml).join('');
  const cells = [
    cell(0, paragraph(run(String(index + 1)) + run(mark, '<w:rStyle w:val="TaraziMark"/>'))),
    cell(1, sideXml(source, table.sourceLanguage), 'F6F7F9'),
    cell(2, sideXml(target, table.targetLanguage)),
    cell(3, stateXml(row.state, table)),
    cell(4, findings === '' ? paragraph('') : findings, severity && SHADES[severity]),
  ];
  return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join('')}</w:tr>`;
}

function headXml({ words, ...mark }: ReviewTable): string {
  const cells = REVIEW_COLUMNS.map((column, index) => {
    const hidden = index === 0 ? run(writeTableMark(mark), '<w:rStyle w:val="TaraziMark"/>') : '';
    const name = run(words[column], '<w:b/><w:color w:val="FFFFFF"/>');
    return cell(index, paragraph(name + hidden, '<w:keepNext/>'), '2F4B66');
  });
  return `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cells.join('')}</w:tr>`;
}

function documentXml(table: ReviewTable): string {
  const { words, document, sourceLanguage, targetLanguage } = table;
  const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(
    (edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="BFC5CC"/>`,
  );
  const margins = ['top', 'left', 'bottom', 'right'].map(
    (edge) => `<w:${edge} w:w="${edge === 'left' || edge === 'right' ? 90 : 50}" w:type="dxa"/>`,
  );
  const width = WIDTHS.reduce((sum, one) => sum + one, 0);
  const head = [
    paragraph(run(words.title), '<w:pStyle w:val="Title"/>'),
    paragraph(run(`${document} · ${sourceLanguage} → ${targetLanguage}`), '<w:pStyle w:val="Subtitle"/>'),
    ...words.guide.map((text) => paragraph(run(text), '<w:spacing w:after="60"/>')),
  ];
  return `${XML}<w:document ${ROOT}><w:body>${head.join('')}<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:tblBorders>${edges.join('')}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar>${margins.join('')}</w:tblCellMar></w:tblPr><w:tblGrid>${WIDTHS.map((one) => `<w:gridCol w:w="${one}"/>`).join('')}</w:tblGrid>${headXml(table)}${table.rows.map((row, index) => rowXml(row, index, table)).join('')}</w:tbl>${paragraph('')}<w:sectPr><w:footerReference w:type="default" r:id="r3"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="850" w:right="850" w:bottom="850" w:left="850" w:header="400" w:footer="400" w:gutter="0"/></w:sectPr></w:body></w:document>`;
}

function stylesXml(language: LanguageTag): string {
  const style = (type: string, id: string, name: string, inside: string): string =>
    `<w:style w:type="${type}" ${id === 'Normal' ? 'w:default="1" ' : ''}w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`;
  const fonts = '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/>';
  return `${XML}<w:styles ${ROOT}><w:docDefaults><w:rPrDefault><w:rPr>${fonts}<w:sz w:val="20"/><w:szCs w:val="20"/><w:lang w:val="${escapeAttribute(wordLanguage(language))}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="0" w:line="252" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>${[
    style('paragraph', 'Normal', 'Normal', '<w:qFormat/>'),
    style(
      'paragraph',
      'Title',
      'Title',
      '<w:basedOn w:val="Normal"/><w:qFormat/><w:rPr><w:b/><w:color w:val="2F4B66"/><w:sz w:val="30"/></w:rPr>',
    ),
    style(
      'paragraph',
      'Subtitle',
      'Subtitle',
      '<w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:after="120"/></w:pPr><w:rPr><w:color w:val="5B6673"/></w:rPr>',
    ),
    style(
      'character',
      'TaraziTag',
      'Tarazi Tag',
      '<w:qFormat/><w:rPr><w:noProof/><w:color w:val="8E3BB0"/><w:sz w:val="17"/></w:rPr>',
    ),
    style(
      'character',
      'TaraziName',
      'Tarazi Name',
      '<w:rPr><w:noProof/><w:color w:val="7A838D"/><w:sz w:val="15"/></w:rPr>',
    ),
    style('character', 'TaraziMark', 'Tarazi Mark', '<w:rPr><w:noProof/><w:vanish/><w:sz w:val="2"/></w:rPr>'),
  ].join('')}</w:styles>`;
}

function footerXml({ document }: ReviewTable): string {
  const field = (name: string): string => `<w:fldSimple w:instr=" ${name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;
  return `${XML}<w:ftr ${ROOT}>${paragraph(`${run(`${document} · `)}${field('PAGE')}${run(' / ')}${field('NUMPAGES')}`, '<w:jc w:val="right"/>')}</w:ftr>`;
}

/**
 * A review table as a Word document: A4 across, its first row repeated on each page, ids in hidden text. The same
 * table gives the same bytes.
 */
export function writeReviewDocx(table: ReviewTable): Uint8Array {
  const main = 'officedocument.wordprocessingml';
  return packZip(
    new Map([
      [
        '[Content_Types].xml',
        contentTypesXml({
          'word/document.xml': `${main}.document.main`,
          'word/styles.xml': `${main}.styles`,
          'word/settings.xml': `${main}.settings`,
          'word/footer1.xml': `${main}.footer`,
          'docProps/core.xml': 'package.core-properties',
        }),
      ],
      [
        '_rels/.rels',
        relationshipsXml({ r1: ['officeDocument', 'word/document.xml'], r2: ['core', 'docProps/core.xml'] }),
      ],
      ['word/document.xml', documentXml(table)],
      [
        'word/_rels/document.xml.rels',
        relationshipsXml({
          r1: ['styles', 'styles.xml'],
          r2: ['settings', 'settings.xml'],
          r3: ['footer', 'footer1.xml'],
        }),
      ],
      ['word/styles.xml', stylesXml(table.wordsLanguage)],
      // As Word 2013 and later write it: an older one opens in a mode for compatibility.
      [
        'word/settings.xml',
        `${XML}<w:settings ${ROOT}><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`,
      ],
      ['word/footer1.xml', footerXml(table)],
      ['docProps/core.xml', coreXml(`${table.words.title}: ${table.document}`)],
    ]),
  );
}
