import type { StructureTable } from './structure.js';

const INLINE = '#text, (cp | ph | pc | sc | ec | mrk | sm | em)*';

const editing = {
  canCopy: 'yesNo',
  canDelete: 'yesNo',
  canReorder: 'yesNoFirstNo',
  copyOf: 'NMTOKEN',
  type: 'codeType',
  subType: 'user',
};
const point = {
  ...editing,
  canOverlap: 'yesNo',
  dataRef: 'NMTOKEN',
  dir: 'direction',
  disp: 'any',
  equiv: 'any',
  isolated: 'yesNo',
  subFlows: 'NMTOKENS',
};
const marker = { id: 'NMTOKEN!', translate: 'yesNo', type: 'mrkType', ref: 'uri', value: 'any' };
const container = {
  id: 'NMTOKEN!',
  canResegment: 'yesNo',
  translate: 'yesNo',
  srcDir: 'direction',
  trgDir: 'direction',
  'xml:space': 'space',
  'xml:lang': 'language',
};

/** Core of XLIFF 2.0 and 2.1, after the schema and section 4.2 of the specification (OASIS, free use). */
export const STRUCTURE_20: StructureTable = {
  xliff: {
    content: 'file+',
    attributes: {
      version: 'version2!',
      srcLang: 'language!',
      trgLang: 'language',
      'xml:space': 'space',
      'xml:lang': 'language',
    },
    others: 'foreign',
  },
  file: {
    content: 'skeleton?, any*, notes?, (unit | group)+',
    attributes: { ...container, original: 'any' },
    others: 'foreign',
  },
  skeleton: { content: '#text, any*', attributes: { href: 'any' } },
  group: {
    content: 'any*, notes?, (unit | group)*',
    attributes: { ...container, name: 'any', type: 'user' },
    others: 'foreign',
  },
  unit: {
    content: 'any*, notes?, originalData?, (segment | ignorable)+',
    attributes: { ...container, name: 'any', type: 'user' },
    others: 'foreign',
  },
  segment: {
    content: 'source, target?',
    attributes: { id: 'NMTOKEN', canResegment: 'yesNo', state: 'state', subState: 'user' },
  },
  ignorable: { content: 'source, target?', attributes: { id: 'NMTOKEN' } },
  notes: { content: 'note+', attributes: {} },
  note: {
    content: '#text',
    attributes: {
      id: 'NMTOKEN',
      appliesTo: 'appliesTo',
      category: 'any',
      priority: 'priority',
      'xml:lang': 'language',
      'xml:space': 'space',
    },
    others: 'foreign',
  },
  originalData: { content: 'data+', attributes: {} },
  data: { content: '#text, cp*', attributes: { id: 'NMTOKEN!', dir: 'direction', 'xml:space': 'preserve' } },
  source: { content: INLINE, attributes: { 'xml:lang': 'language', 'xml:space': 'space' } },
  target: { content: INLINE, attributes: { 'xml:lang': 'language', 'xml:space': 'space', order: 'positive' } },
  cp: { content: '', attributes: { hex: 'hex!' } },
  ph: {
    content: '',
    attributes: { ...editing, id: 'NMTOKEN!', dataRef: 'NMTOKEN', disp: 'any', equiv: 'any', subFlows: 'NMTOKENS' },
    others: 'modules',
  },
  pc: {
    content: INLINE,
    attributes: {
      ...editing,
      id: 'NMTOKEN!',
      canOverlap: 'yesNo',
      dataRefEnd: 'NMTOKEN',
      dataRefStart: 'NMTOKEN',
      dir: 'direction',
      dispEnd: 'any',
      dispStart: 'any',
      equivEnd: 'any',
      equivStart: 'any',
      subFlowsEnd: 'NMTOKENS',
      subFlowsStart: 'NMTOKENS',
    },
    others: 'modules',
  },
  sc: { content: '', attributes: { ...point, id: 'NMTOKEN!' }, others: 'modules' },
  ec: { content: '', attributes: { ...point, id: 'NMTOKEN', startRef: 'NMTOKEN' }, others: 'modules' },
  mrk: { content: INLINE, attributes: marker, others: 'foreign' },
  sm: { content: '', attributes: marker, others: 'foreign' },
  em: { content: '', attributes: { startRef: 'NMTOKEN!' } },
};

/** What XLIFF 2.2 changes: notes and metadata of the whole document, `ref` of notes. */
export const STRUCTURE_22: StructureTable = {
  xliff: { ...(STRUCTURE_20.xliff as StructureTable[string]), content: 'notes?, mda:metadata?, file+' },
  note: {
    ...(STRUCTURE_20.note as StructureTable[string]),
    attributes: { ...STRUCTURE_20.note?.attributes, ref: 'uri' },
  },
};
