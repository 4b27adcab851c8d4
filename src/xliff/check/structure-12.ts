import type { StructureTable } from './structure.js';

const INLINE = '#text, (g | bpt | ept | ph | it | mrk | x | bx | ex)*';
const NATIVE = '#text, sub*';
const REFERENCE = { content: 'internal-file | external-file', attributes: {} } as const;

const code = { id: 'any!', ts: 'any', xid: 'any', 'equiv-text': 'any' };
const resource = {
  'xml:space': 'space',
  datatype: 'datatype',
  ts: 'any',
  restype: 'restype',
  resname: 'any',
  extradata: 'any',
  extype: 'any',
  'help-id': 'NMTOKEN',
  menu: 'any',
  'menu-option': 'any',
  'menu-name': 'any',
  coord: 'coordinates',
  font: 'any',
  'css-style': 'any',
  style: 'NMTOKEN',
  exstyle: 'NMTOKEN',
};
const sizes = {
  translate: 'yesNo',
  reformat: 'reformat',
  'size-unit': 'sizeUnit',
  maxwidth: 'NMTOKEN',
  minwidth: 'NMTOKEN',
  maxheight: 'NMTOKEN',
  minheight: 'NMTOKEN',
  maxbytes: 'NMTOKEN',
  minbytes: 'NMTOKEN',
  charclass: 'any',
};
const text = { 'xml:lang': 'language', ts: 'any' };

/**
 * XLIFF 1.2, after its transitional schema (OASIS, free use): attributes of one's own are allowed there, which every
 * tool relies on.
 */
export const STRUCTURE_12: StructureTable = {
  xliff: {
    content: '(any*, file)+',
    attributes: { version: 'version1!', 'xml:lang': 'language' },
    others: 'any',
  },
  file: {
    content: 'header?, body',
    attributes: {
      original: 'any!',
      'source-language': 'language!',
      datatype: 'datatype!',
      'target-language': 'language',
      'tool-id': 'any',
      tool: 'any',
      date: 'dateTime',
      'xml:space': 'space',
    },
    others: 'any',
  },
  header: {
    content: 'skl?, phase-group?, (glossary | reference | count-group | prop-group | note | tool)*, any*',
    attributes: {},
  },
  skl: REFERENCE,
  glossary: REFERENCE,
  reference: REFERENCE,
  'internal-file': { content: '#text', attributes: { form: 'any', crc: 'NMTOKEN' } },
  'external-file': { content: '', attributes: { href: 'any!', crc: 'NMTOKEN', uid: 'NMTOKEN' } },
  note: {
    content: '#text',
    attributes: { 'xml:lang': 'language', priority: 'priority', from: 'any', annotates: 'annotates' },
  },
  'phase-group': { content: 'phase+', attributes: {} },
  phase: {
    content: 'note*',
    attributes: {
      'phase-name': 'any!',
      'process-name': 'any!',
      'company-name': 'any',
      'tool-id': 'any',
      tool: 'any',
      date: 'dateTime',
      'job-id': 'any',
      'contact-name': 'any',
      'contact-email': 'any',
      'contact-phone': 'any',
    },
  },
  'count-group': { content: 'count*', attributes: { name: 'any!' } },
  count: { content: '#text', attributes: { 'count-type': 'countType', 'phase-name': 'any', unit: 'unitOfCount' } },
  'context-group': { content: 'context+', attributes: { name: 'any', crc: 'NMTOKEN', purpose: 'purpose' } },
  context: {
    content: '#text',
    attributes: { 'context-type': 'contextType!', 'match-mandatory': 'yesNo', crc: 'NMTOKEN' },
  },
  'prop-group': { content: 'prop+', attributes: { name: 'any' } },
  prop: { content: '#text', attributes: { 'prop-type': 'any!', 'xml:lang': 'language' } },
  tool: {
    content: '#text, ANY',
    attributes: { 'tool-id': 'any!', 'tool-name': 'any!', 'tool-version': 'any', 'tool-company': 'any' },
    others: 'any',
  },
  body: { content: '(group | trans-unit | bin-unit)*', attributes: {} },
  group: {
    content: 'context-group*, count-group*, prop-group*, note*, any*, (group | trans-unit | bin-unit)*',
    attributes: { id: 'any', ...resource, ...sizes, 'merged-trans': 'yesNo' },
    others: 'any',
  },
  'trans-unit': {
    content: 'source, seg-source?, target?, (context-group | count-group | prop-group | note | alt-trans)*, any*',
    attributes: { id: 'any!', approved: 'yesNo', ...resource, ...sizes, 'phase-name': 'any' },
    others: 'any',
  },
  source: { content: INLINE, attributes: text, others: 'any' },
  'seg-source': { content: INLINE, attributes: text, others: 'any' },
  target: {
    content: INLINE,
    attributes: {
      ...text,
      state: 'state1',
      'state-qualifier': 'qualifier',
      'phase-name': 'NMTOKEN',
      restype: 'restype',
      coord: 'coordinates',
      style: 'NMTOKEN',
      exstyle: 'NMTOKEN',
      'equiv-trans': 'yesNo',
    },
    others: 'any',
  },
  'alt-trans': {
    content: 'source?, seg-source?, target+, context-group*, prop-group*, note*, any*',
    attributes: {
      ...resource,
      'match-quality': 'any',
      crc: 'NMTOKEN',
      'xml:lang': 'language',
      mid: 'NMTOKEN',
      'phase-name': 'NMTOKEN',
      alttranstype: 'altTransType',
    },
    others: 'any',
  },
  'bin-unit': {
    content: 'bin-source, bin-target?, (context-group | count-group | prop-group | note | trans-unit)*, any*',
    attributes: {
      id: 'any!',
      'mime-type': 'any!',
      approved: 'yesNo',
      translate: 'yesNo',
      reformat: 'reformat',
      restype: 'restype',
    },
    others: 'any',
  },
  'bin-source': { content: 'internal-file | external-file', attributes: {}, others: 'any' },
  'bin-target': {
    content: 'internal-file | external-file',
    attributes: { state: 'state1', 'state-qualifier': 'qualifier', 'phase-name': 'NMTOKEN', restype: 'restype' },
    others: 'any',
  },
  g: { content: INLINE, attributes: { ...code, ctype: 'delimiter', clone: 'yesNo' }, others: 'any' },
  x: { content: '', attributes: { ...code, ctype: 'placeholder', clone: 'yesNo' }, others: 'any' },
  bx: { content: '', attributes: { ...code, rid: 'NMTOKEN', ctype: 'delimiter', clone: 'yesNo' }, others: 'any' },
  ex: { content: '', attributes: { ...code, rid: 'NMTOKEN' }, others: 'any' },
  ph: { content: NATIVE, attributes: { ...code, ctype: 'placeholder', assoc: 'association' }, others: 'any' },
  bpt: { content: NATIVE, attributes: { ...code, rid: 'NMTOKEN', ctype: 'delimiter' }, others: 'any' },
  ept: { content: NATIVE, attributes: { ...code, rid: 'NMTOKEN' }, others: 'any' },
  it: { content: NATIVE, attributes: { ...code, pos: 'position!', rid: 'NMTOKEN', ctype: 'delimiter' }, others: 'any' },
  sub: { content: INLINE, attributes: { datatype: 'datatype', ctype: 'delimiter', xid: 'any' } },
  mrk: { content: INLINE, attributes: { mtype: 'mtype!', mid: 'NMTOKEN', comment: 'any', ts: 'any' }, others: 'any' },
};
