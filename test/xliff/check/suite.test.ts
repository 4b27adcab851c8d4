import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkXliff } from '../../../src/xliff/index.js';
import { decodeXml } from '../../../src/xml/decode.js';
import { hasXmllint, lint, suiteFiles } from '../outside-data.js';

/** What each file of the OASIS suite is invalid for, after its name and the comments in it. */
const EXPECTED: Readonly<Record<string, string>> = {
  bad_CommentWithValueAndRef: 'comment',
  bad_CopyOfWithBadReference: 'reference-missing',
  bad_CopyOfWithOriginalData: 'copy-with-data',
  bad_DataRefWithoutOriginalData: 'reference-missing',
  bad_DifferentCanDeleteInScAndEc: 'pair-differs',
  bad_DifferentCanReorderInScAndEc: 'pair-differs',
  bad_DuplicateExtElemIdsInFile: 'id-duplicate',
  bad_DuplicateExtElemIdsInUnit: 'id-duplicate',
  bad_DuplicateNoteIdsInGroup: 'id-duplicate',
  bad_EcBeforeSc: 'end-without-start',
  bad_EmptySkeletonWithoutHref: 'skeleton-empty',
  bad_GroupIdNotUnique: 'id-duplicate',
  bad_IgnorableIdNotUnique: 'id-duplicate',
  bad_InvalidCommentAnnotation1: 'comment',
  bad_InvalidCommentAnnotation3: 'comment-note',
  bad_InvalidDataRef: 'reference-missing',
  bad_InvalidDataRefStart: 'reference-missing',
  bad_InvalidExtensionAttributeOnPc: 'extension-attribute',
  bad_InvalidExtensionAttributeOnSource: 'extension-attribute',
  bad_InvalidExtensionElementInData: 'extension-element',
  bad_InvalidExtensionElementInOriginalData: 'extension-element',
  bad_InvalidExtensionElementOutsideFile: 'extension-element',
  bad_InvalidFSAttributeOnEc: 'end-attribute',
  bad_InvalidFragIdBadOrder: 'fragment-order',
  bad_InvalidFragIdMissplacedLeaf: 'fragment-order',
  bad_InvalidFragIdPrefixNotNmtoken: 'fragment-syntax',
  bad_InvalidFragIdSyntax: 'fragment-syntax',
  bad_InvalidHexRangeOnCp: 'code-point',
  bad_InvalidId1: 'attribute-value',
  bad_InvalidId3: 'attribute-value',
  bad_InvalidIsolatedOnSc: 'isolated-needless',
  bad_InvalidLoneSm: 'start-without-end',
  bad_InvalidNotesInFile: 'element-misplaced',
  bad_InvalidNotesInUnit: 'element-misplaced',
  bad_InvalidTranslateInSegment: 'attribute-unexpected',
  bad_InvalidTypeValue: 'attribute-value',
  bad_InvalidXmlLangInheritedFromFile: 'language-differs',
  bad_InvalidXmlLangInheritedFromUnit: 'language-differs',
  bad_InvalidXmlLangOnGroup: 'language-differs',
  bad_IsolatedEcWithId: 'end-identifier',
  bad_MissingIsolatedOnSc: 'start-without-end',
  bad_MissingNonRemovable2: 'code-missing',
  bad_NoFile: 'element-missing',
  bad_NoTrgLangWithIgnorable: 'target-language-missing',
  bad_NonEmptySkeletonWithHref: 'skeleton-both',
  bad_NotesWithoutNote: 'element-missing',
  bad_OrderNotUnique2: 'order-taken',
  bad_PartIdNotUnique: 'id-duplicate',
  bad_SegmentIdNotUnique: 'id-duplicate',
  bad_SrcLangNotWellFormed: 'attribute-value',
  bad_SubFlowWithInvalidValue: 'attribute-value',
  bad_SubTypeWithoutType: 'type-missing',
  bad_TwoSourceInUnit: 'element-misplaced',
  bad_UnknownDataRefEndValue: 'reference-missing',
  bad_UnknownDataRefValue: 'reference-missing',
  bad_WrongReordering1: 'reordered',
  bad_WrongSourceLang: 'language-differs',
  bad_XmlLangNotWellFormed: 'attribute-value',
  bad_canReorderContext1: 'reorder-hints',
  bad_canReorderContext3: 'reorder-hints',
  'Bad-ctr-property-not-legit-category': 'revision-repeats',
  'Bad-ctr_property-not-content-or-valid-attribute-ref': 'revision-property',
  'Bad-ctr_revisions-not-using-ref-to-resolvableID': 'revision-reference',
  'Bad-fs_subFs-not-allowed-w-o-fs': 'style-missing',
  'Bad-gls_glossEntry-w-o-translation-or-definition': 'glossary-entry',
  'Bad-mda_meta-missing-type': 'attribute-missing',
  'Bad-mda_metaGroup-id-not-nmtoken': 'attribute-value',
  'Bad-mda_metaGroup-invalid-appliesTo': 'attribute-value',
  'Bad-mda_missing-metaGroup': 'element-missing',
  'Bad-mtc_match-ID-not-unique': 'id-duplicate',
  'Bad-mtc_subType-w-o-type-match': 'type-missing',
  'Bad-mtc_wrong-ref-syntax': 'fragment-syntax',
  'Bad-res_resourceItem-not-unique': 'id-duplicate',
  'Bad-res_source-has-content-and-href': 'resource-both',
  'Bad-slr_equivStorage-ec-not-isolated': 'end-attribute',
  'Bad-slr_sizeInfo-ec-not-isolated': 'end-attribute',
  'Bad-slr_sizeInfo-with-sizeInfoRef': 'size-both',
  'Bad-slr_sizeInfoRef-has-no-data-sib': 'reference-missing',
  'Bad-slr_sizeRestriction-patterns': 'attribute-value',
  'Bad-val_ExactlyOneAttributeOnRule': 'rule-kinds',
  'Bad-val_invalid-caseSensitive': 'attribute-value',
  'Bad-val_invalid-occurs': 'attribute-value',
};

const files = suiteFiles();
const judge = (path: string) => checkXliff(decodeXml(readFileSync(path)).text);
const errors = (path: string) => judge(path).findings.filter(({ severity }) => severity === 'error');
const nameOf = (name: string) => name.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '');

describe.skipIf(files.length === 0)('the OASIS suite (xliff-suite, skipped where absent)', () => {
  it.each(files.filter(({ valid }) => valid))('$name is valid', ({ path }) => {
    expect(errors(path)).toEqual([]);
  });

  it.each(files.filter(({ valid }) => !valid))('$name is reported for its reason', ({ name, path }) => {
    const { findings } = judge(path);
    const wanted = EXPECTED[nameOf(name)];
    expect(findings.length).toBeGreaterThan(0);
    if (wanted !== undefined) {
      expect(findings.map(({ messageId }) => messageId)).toContain(`finding.xliff.${wanted}`);
    }
    for (const finding of findings) {
      expect(finding.line).toBeGreaterThan(1);
      expect(finding.reference).toMatch(/^XLIFF 2\.\d, ./);
    }
  });

  it.skipIf(!hasXmllint)('judges the files of tools as the schema does', () => {
    for (const { name, path } of files.filter((file) => file.name.includes('cat-tools'))) {
      const complaints = lint(readFileSync(path), '1.2');
      expect([name, errors(path).length > 0]).toEqual([name, complaints !== '']);
    }
  });
});
