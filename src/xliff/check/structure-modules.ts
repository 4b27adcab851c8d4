import type { StructureTable } from './structure.js';

const plain = (...names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, 'any']));

/** The modules of XLIFF 2.0 to 2.2, after their schemas and section 5 of the specification (OASIS, free use). */
export const STRUCTURE_MODULES: StructureTable = {
  'mtc:matches': { content: 'mtc:match+', attributes: {} },
  'mtc:match': {
    content: 'mda:metadata?, originalData?, source, target, any*',
    attributes: {
      id: 'NMTOKEN',
      matchQuality: 'percent',
      matchSuitability: 'percent',
      similarity: 'percent',
      origin: 'any',
      ref: 'uri!',
      reference: 'yesNo',
      type: 'matchType',
      subType: 'user',
    },
    others: 'foreign',
  },
  'gls:glossary': { content: 'gls:glossEntry+', attributes: {} },
  'gls:glossEntry': {
    content: 'gls:term, gls:translation*, gls:definition?, any*',
    attributes: { id: 'NMTOKEN', ref: 'uri' },
    others: 'foreign',
  },
  'gls:term': { content: '#text', attributes: { source: 'any' }, others: 'foreign' },
  'gls:translation': { content: '#text', attributes: { id: 'NMTOKEN', ref: 'uri', source: 'any' }, others: 'foreign' },
  'gls:definition': { content: '#text', attributes: { source: 'any' }, others: 'foreign' },
  'mda:metadata': { content: 'mda:metaGroup+', attributes: { id: 'NMTOKEN' } },
  'mda:metaGroup': {
    content: '(mda:metaGroup | mda:meta)+',
    attributes: { id: 'NMTOKEN', category: 'any', appliesTo: 'metaAppliesTo' },
  },
  'mda:meta': { content: '#text', attributes: { type: 'any!' } },
  'res:resourceData': { content: 'res:resourceItemRef*, res:resourceItem*', attributes: {} },
  'res:resourceItemRef': { content: '', attributes: { id: 'NMTOKEN', ref: 'NMTOKEN!' }, others: 'foreign' },
  'res:resourceItem': {
    content: 'res:source?, res:target?, res:reference*',
    attributes: { id: 'NMTOKEN', mimeType: 'any', context: 'yesNo' },
    others: 'foreign',
  },
  'res:source': { content: 'ANY', attributes: { href: 'any', 'xml:lang': 'language' }, others: 'foreign' },
  'res:target': { content: 'ANY', attributes: { href: 'any', 'xml:lang': 'language' }, others: 'foreign' },
  'res:reference': { content: '', attributes: { href: 'any!', 'xml:lang': 'language' }, others: 'foreign' },
  'ctr:changeTrack': { content: 'ctr:revisions+', attributes: {} },
  'ctr:revisions': {
    content: 'ctr:revision+',
    attributes: { appliesTo: 'NMTOKEN!', ref: 'NMTOKEN', currentVersion: 'NMTOKEN' },
    others: 'foreign',
  },
  'ctr:revision': {
    content: 'ctr:item+',
    attributes: { author: 'any', datetime: 'any', version: 'NMTOKEN' },
    others: 'foreign',
  },
  'ctr:item': { content: '#text', attributes: { property: 'any!' }, others: 'foreign' },
  'slr:profiles': {
    content: 'slr:normalization?, any*',
    attributes: { generalProfile: 'any', storageProfile: 'any' },
  },
  'slr:normalization': { content: '', attributes: { general: 'normalization', storage: 'normalization' } },
  'slr:data': { content: 'ANY', attributes: { profile: 'any!' }, others: 'foreign' },
  'val:validation': { content: 'val:rule+', attributes: {}, others: 'foreign' },
  'val:rule': {
    content: '',
    attributes: {
      isPresent: 'any',
      isNotPresent: 'any',
      startsWith: 'any',
      endsWith: 'any',
      occurs: 'positive',
      existsInSource: 'yesNo',
      caseSensitive: 'yesNo',
      normalization: 'normalization',
      disabled: 'yesNo',
    },
    others: 'foreign',
  },
  'its:locQualityIssues': { content: 'its:locQualityIssue+', attributes: { 'xml:id': 'NMTOKEN!', version: 'its2' } },
  'its:locQualityIssue': {
    content: '',
    attributes: {
      version: 'its2',
      locQualityIssueType: 'issue',
      locQualityIssueComment: 'any',
      locQualityIssueSeverity: 'percent',
      locQualityIssueProfileRef: 'uri',
      locQualityIssueEnabled: 'yesNo',
    },
  },
  'its:provenanceRecords': { content: 'its:provenanceRecord+', attributes: { 'xml:id': 'NMTOKEN!', version: 'its2' } },
  'its:provenanceRecord': {
    content: '',
    attributes: {
      version: 'its2',
      ...plain('org', 'orgRef', 'person', 'personRef', 'revOrg', 'revOrgRef'),
      ...plain('revPerson', 'revPersonRef', 'revTool', 'revToolRef', 'tool', 'toolRef'),
    },
  },
};

/** Where the element of a module that stands outside of it may stand, and how often. */
export const MODULE_PLACES: ReadonlyMap<string, { readonly parents: readonly string[]; readonly many?: true }> =
  new Map(
    Object.entries({
      'mtc:matches': { parents: ['unit'] },
      'gls:glossary': { parents: ['unit'] },
      'mda:metadata': { parents: ['xliff', 'file', 'group', 'unit', 'mtc:match'] },
      'res:resourceData': { parents: ['file', 'group', 'unit'] },
      'ctr:changeTrack': { parents: ['file', 'group', 'unit'], many: true },
      'slr:profiles': { parents: ['file'] },
      'slr:data': { parents: ['file', 'group', 'unit'], many: true },
      'val:validation': { parents: ['file', 'group', 'unit'] },
      'its:locQualityIssues': { parents: ['file', 'group', 'unit', 'mtc:match'], many: true },
      'its:provenanceRecords': { parents: ['file', 'group', 'unit', 'mtc:match'], many: true },
    }),
  );

/** Attributes of modules on elements of the core, with the kinds of their values. */
export const MODULE_ATTRIBUTES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'fs:fs': 'fs',
    'fs:subFs': 'subFs',
    'slr:equivStorage': 'any',
    'slr:sizeInfo': 'any',
    'slr:sizeInfoRef': 'NMTOKEN',
    'slr:sizeRestriction': 'any',
    'slr:storageRestriction': 'any',
    'its:version': 'its2',
    'its:annotatorsRef': 'annotators',
    'its:localeFilterType': 'filter',
    'its:locQualityIssueEnabled': 'yesNo',
    'its:locQualityIssueProfileRef': 'uri',
    'its:locQualityIssuesRef': 'uri',
    'its:locQualityIssueSeverity': 'percent',
    'its:locQualityIssueType': 'issue',
    'its:locQualityRatingProfileRef': 'uri',
    'its:locQualityRatingScore': 'percent',
    'its:locQualityRatingScoreThreshold': 'percent',
    'its:locQualityRatingVote': 'integer',
    'its:locQualityRatingVoteThreshold': 'integer',
    'its:mtConfidence': 'unit',
    'its:provenanceRecordsRef': 'uri',
    'its:taConfidence': 'unit',
    'its:taClassRef': 'uri',
    'its:taIdentRef': 'uri',
    'its:termConfidence': 'unit',
    'itsm:lang': 'language',
    'itsm:domains': 'any',
    'pgs:switch': 'any',
    'pgs:case': 'any',
    'xml:space': 'space',
    'xml:lang': 'language',
  }),
);

/** What XLIFF 2.2 changes: notes on resources. */
export const STRUCTURE_MODULES_22: StructureTable = {
  'res:resourceItem': {
    ...(STRUCTURE_MODULES['res:resourceItem'] as StructureTable[string]),
    content: 'notes?, res:source?, res:target?, res:reference*',
  },
};
