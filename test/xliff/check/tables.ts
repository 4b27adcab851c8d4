import { file1, file2, type Row, SEGMENT, segment2, UNIT, unit1, unit2 } from './judge.js';

export const STRUCTURE: readonly Row[] = [
  [
    'a namespace that is not XLIFF',
    '<xliff version="2.0" xmlns="urn:x"/>',
    'namespace',
    'attribute-missing',
    'element-missing',
  ],
  [
    'a version of another namespace',
    file2(UNIT).replace('version="2.1"', 'version="1.2"'),
    'version',
    'attribute-value',
  ],
  ['no version', file2(UNIT).replace('version="2.1"', ''), 'attribute-missing'],
  ['no srcLang', file2(UNIT).replace('srcLang="en"', ''), 'attribute-missing'],
  ['srcLang no language', file2(UNIT).replace('srcLang="en"', 'srcLang="en_US"'), 'attribute-value'],
  ['languages of every shape', file2(UNIT, 'trgLang="az-Latn-AZ-x-one"')],
  ['file without id', file2(UNIT).replace('<file id="f"', '<file'), 'attribute-missing'],
  ['file without units', file2(''), 'element-missing'],
  ['empty group', file2(`<group id="g"/>${UNIT}`)],
  ['text in a unit', unit2(`text${SEGMENT}`), 'text-unexpected'],
  ['unknown element', unit2(`<seg/>${SEGMENT}`), 'element-unexpected'],
  ['file in file', file2(`<file id="g">${UNIT}</file>${UNIT}`), 'element-unexpected'],
  ['unit in unit', unit2(`${SEGMENT}${UNIT}`), 'element-unexpected'],
  ['segment without source', unit2('<segment/>'), 'element-missing'],
  ['target before source', unit2('<segment><target>a</target><source>a</source></segment>'), 'element-misplaced'],
  ['two targets', unit2('<segment><source/><target/><target/></segment>'), 'element-misplaced'],
  [
    'notes after original data',
    unit2(`<originalData><data id="d"/></originalData><notes><note>n</note></notes>${SEGMENT}`),
    'element-misplaced',
  ],
  ['an element in a note', unit2(`<notes><note>n<b/></note></notes>${SEGMENT}`), 'element-unexpected'],
  ['priority beyond 10', unit2(`<notes><note priority="11">n</note></notes>${SEGMENT}`), 'attribute-value'],
  ['appliesTo ignorable', unit2(`<notes><note appliesTo="ignorable">n</note></notes>${SEGMENT}`), 'attribute-value'],
  ['ref on a note before 2.2', unit2(`<notes><note ref="#u=u">n</note></notes>${SEGMENT}`), 'attribute-unexpected'],
  ['ref on a note in 2.2', file2(`<unit id="u"><notes><note ref="#u=u">n</note></notes>${SEGMENT}</unit>`, '', '2.2')],
  ['notes of the whole document in 2.2', file2(UNIT, '', '2.2').replace('<file', '<notes><note>n</note></notes><file')],
  [
    'notes of the whole document in 2.1',
    file2(UNIT).replace('<file', '<notes><note>n</note></notes><file'),
    'element-unexpected',
  ],
  ['state of a segment unknown', unit2('<segment state="done"><source/><target/></segment>'), 'attribute-value'],
  [
    'state on an ignorable',
    unit2(`<ignorable state="initial"><source/></ignorable>${SEGMENT}`),
    'attribute-unexpected',
  ],
  ['xml:space on a segment', unit2('<segment xml:space="preserve"><source/></segment>'), 'attribute-unexpected'],
  ['xml:space of one’s own', unit2('<segment><source xml:space="keep"/></segment>'), 'attribute-value'],
  [
    'xml:space default on data',
    unit2(`<originalData><data id="d" xml:space="default"/></originalData>${SEGMENT}`),
    'attribute-value',
  ],
  [
    'spaces that a source keeps and its target does not, in 2.0',
    file2(
      '<unit id="u"><segment><source xml:space="preserve">a</source><target>a</target></segment></unit>',
      'trgLang="az"',
      '2.0',
    ),
    'space-not-preserved',
  ],
  [
    'spaces that both keep, in 2.0',
    file2(
      '<unit id="u" xml:space="preserve"><segment><source xml:space="preserve">a</source><target>a</target></segment><segment><source xml:space="default">a</source><target xml:space="default">a</target></segment></unit>',
      'trgLang="az"',
      '2.0',
    ),
  ],
  [
    'the same in 2.1',
    unit2('<segment><source xml:space="preserve">a</source><target xml:space="default">a</target></segment>'),
  ],
  ['canOverlap on ph', segment2('<ph id="1" canOverlap="no"/>'), 'attribute-unexpected'],
  ['isolated on pc', segment2('<pc id="1" isolated="no"/>'), 'attribute-unexpected'],
  ['ph with content', segment2('<ph id="1">x</ph>'), 'text-unexpected'],
  ['em without startRef', segment2('<em/>'), 'attribute-missing', 'end-without-start'],
  ['cp without hex', segment2('<cp/>'), 'attribute-missing'],
  ['an extension element in a segment', unit2('<segment><my:e/><source/></segment>'), 'extension-element'],
  ['an extension element in a source', segment2('<my:e/>'), 'extension-element'],
  ['an extension element after notes', unit2(`<notes><note>n</note></notes><my:e/>${SEGMENT}`), 'element-misplaced'],
  [
    'extensions where they may be',
    file2(`<my:e/><group id="g" my:a="1"><my:e/><unit id="u" my:a="1"><my:e/>${SEGMENT}</unit></group>`),
  ],
  ['an extension attribute on a segment', unit2('<segment my:a="1"><source/></segment>'), 'extension-attribute'],
  [
    'an extension attribute on em',
    segment2('<sm id="1" translate="no"/><em startRef="1" my:a="1"/>'),
    'extension-attribute',
  ],
  ['an attribute that fs does not have', segment2('<ph id="1" fs:size="1"/>'), 'attribute-unexpected'],
  ['an element that a module does not have', unit2(`<val:validationBad/>${SEGMENT}`), 'element-unexpected'],
  [
    'a module that is misspelt',
    unit2(
      `<gls:glosary><gls:glossEntry><gls:term>a</gls:term><gls:translation>b</gls:translation></gls:glossEntry></gls:glosary>${SEGMENT}`,
    ),
    'element-unexpected',
  ],
  ['an inner element of a module outside of it', unit2(`<val:rule isPresent="a"/>${SEGMENT}`), 'element-unexpected'],
  ['an element of a module of attributes', unit2(`<fs:b/>${SEGMENT}`), 'element-unexpected'],
  [
    'an unknown element among the extensions of a match',
    unit2(
      `<mtc:matches><mtc:match ref="#s"><source>a</source><target>a</target><gls:words/></mtc:match></mtc:matches><segment id="s"><source>a</source></segment>`,
    ),
    'element-unexpected',
  ],
  [
    'an element that ITS does not have',
    unit2(`<its:locQualityIssuez its:version="2.0"/>${SEGMENT}`),
    'element-unexpected',
  ],
  [
    'an issue outside of the issues',
    unit2(`<its:locQualityIssue version="2.0" locQualityIssueComment="c"/>${SEGMENT}`),
    'element-unexpected',
  ],
  ['rules of ITS among extensions', unit2(`<its:rules version="2.0"><its:termRule/></its:rules>${SEGMENT}`)],
  [
    'an attribute of ITS that XLIFF does not use',
    unit2(SEGMENT).replace('<unit ', '<unit its:version="2.0" its:storageSize="9" '),
  ],
  [
    'attributes that modules do not have',
    unit2(SEGMENT).replace(
      '<unit ',
      '<unit mtc:id="a" gls:term="b" val:rule="c" xmlns:itsm="urn:oasis:names:tc:xliff:itsm:2.1" itsm:text="d" ',
    ),
    'attribute-unexpected',
    'attribute-unexpected',
    'attribute-unexpected',
    'attribute-unexpected',
  ],
  [
    'an attribute on an annotation that its module does not have',
    segment2('<mrk id="1" translate="no" mda:key="a">b</mrk>'),
    'attribute-unexpected',
  ],
  ['what a module has in an extension is its own', unit2(`<my:e><val:rulez/></my:e>${SEGMENT}`)],
  [
    'a module where it is not used',
    file2(`<mtc:matches><mtc:match ref="#u=u"><source/><target/></mtc:match></mtc:matches>${UNIT}`),
    'element-unexpected',
  ],
  [
    'a module twice',
    unit2(
      `<gls:glossary><gls:glossEntry><gls:term>a</gls:term><gls:definition>b</gls:definition></gls:glossEntry></gls:glossary><gls:glossary><gls:glossEntry><gls:term>a</gls:term><gls:definition>b</gls:definition></gls:glossEntry></gls:glossary>${SEGMENT}`,
    ),
    'element-repeated?',
  ],
  ['only an ignorable', unit2('<ignorable><source/></ignorable>'), 'unit-without-segment'],
  ['a skeleton in itself', file2(`<skeleton>x</skeleton>${UNIT}`)],
  ['a skeleton with nothing', file2(`<skeleton/>${UNIT}`), 'skeleton-empty'],
  ['a skeleton twice over', file2(`<skeleton href="a"> </skeleton>${UNIT}`), 'skeleton-both'],
];

export const IDENTITY: readonly Row[] = [
  ['two files of one id', file2(UNIT).replace('</xliff>', `<file id="f">${UNIT}</file></xliff>`), 'id-duplicate'],
  [
    'two units of one id in two groups',
    file2(`<group id="a">${UNIT}</group><group id="b">${UNIT}</group>`),
    'id-duplicate',
  ],
  ['a unit and a group of one id', file2(`<group id="u">${UNIT}</group>`)],
  ['two units of one id in two files', file2(UNIT).replace('</xliff>', `<file id="g">${UNIT}</file></xliff>`)],
  ['two notes of one id', unit2(`<notes><note id="n">a</note><note id="n">b</note></notes>${SEGMENT}`), 'id-duplicate'],
  ['two data of one id', unit2(`<originalData><data id="d"/><data id="d"/></originalData>${SEGMENT}`), 'id-duplicate'],
  ['a segment and a code of one id', unit2('<segment id="1"><source><ph id="1"/></source></segment>'), 'id-duplicate'],
  [
    'two codes of one id in two segments',
    unit2('<segment><source><ph id="1"/></source></segment><segment><source><pc id="1"/></source></segment>'),
    'id-duplicate',
  ],
  ['an annotation and a code of one id', segment2('<mrk id="1" translate="no"><ph id="1"/></mrk>'), 'id-duplicate'],
  ['a code twice in a target', segment2('<ph id="1"/>', '<ph id="1"/><ph id="1"/>'), 'id-duplicate'],
  ['a span in one and in two elements', segment2('<pc id="1">a</pc>', '<sc id="1"/>a<ec startRef="1"/>')],
  ['another element with an id of the source', segment2('<ph id="1"/>', '<pc id="1">a</pc>'), 'id-of-another'],
  [
    'a code that was moved into another segment',
    unit2('<segment><source><ph id="1"/></source></segment><segment><source/><target><ph id="1"/></target></segment>'),
  ],
  [
    'another element with an id of another segment',
    unit2(
      '<segment><source><ph id="1"/></source></segment><segment><source/><target><pc id="1">a</pc></target></segment>',
    ),
    'id-of-another',
  ],
  [
    'a code with the id of a segment',
    unit2('<segment id="s"><source>a</source><target><ph id="s"/></target></segment>'),
    'id-of-another',
  ],
  ['a code of the target alone', segment2('a', '<ph id="1"/>')],
  [
    'ids that are names of objects',
    segment2('<ph id="__proto__"/><ph id="constructor"/>', '<ph id="constructor"/><ph id="__proto__"/>'),
  ],
  ['two extension elements of one id', file2(`<my:e id="1"/><my:e xml:id="1"/>${UNIT}`), 'id-duplicate'],
  ['extension elements of one id in two places', file2(`<my:e id="1"/><unit id="u"><my:e id="1"/>${SEGMENT}</unit>`)],
  ['an id of an extension with a space', file2(`<my:e id="a b"/>${UNIT}`), 'attribute-value'],
];

const DATA = '<originalData><data id="d">x</data></originalData>';

export const CODES: readonly Row[] = [
  [
    'a span over two segments',
    unit2('<segment><source><sc id="1"/></source></segment><segment><source><ec startRef="1"/></source></segment>'),
  ],
  ['a start without its end', segment2('<sc id="1"/>'), 'start-without-end'],
  ['an end without its start', segment2('<ec startRef="1"/>'), 'end-without-start'],
  ['an end before its start', segment2('<ec startRef="1"/><sc id="1"/>'), 'end-without-start'],
  ['two ends of one start', segment2('<sc id="1"/><ec startRef="1"/><ec startRef="1"/>'), 'end-without-start'],
  [
    'a start in the source, its end in the target',
    segment2('<sc id="1"/>', '<ec startRef="1"/>'),
    'start-without-end',
    'end-without-start',
  ],
  ['a lone start', segment2('<sc id="1" isolated="yes"/>')],
  ['a lone start that is not alone', segment2('<sc id="1" isolated="yes"/><ec startRef="1"/>'), 'isolated-needless'],
  ['a lone end', segment2('<ec id="1" isolated="yes"/>')],
  ['a lone end without id', segment2('<ec startRef="1" isolated="yes"/>'), 'end-identifier'],
  ['an end with id and startRef', segment2('<sc id="1"/><ec id="2" startRef="1"/>'), 'end-identifier'],
  ['an end with dir', segment2('<sc id="1"/><ec startRef="1" dir="ltr"/>'), 'end-direction'],
  ['a lone end with dir', segment2('<ec id="1" isolated="yes" dir="ltr"/>')],
  ['halves that differ in canCopy', segment2('<sc id="1" canCopy="no"/><ec startRef="1"/>'), 'pair-differs'],
  ['halves that differ in canOverlap', segment2('<sc id="1"/><ec startRef="1" canOverlap="no"/>'), 'pair-differs'],
  [
    'halves of a sequence',
    segment2(
      '<sc id="1" canReorder="firstNo" canCopy="no" canDelete="no"/><ec startRef="1" canReorder="no" canCopy="no" canDelete="no"/>',
    ),
  ],
  ['an annotation without its end', segment2('<sm id="1" translate="no"/>'), 'start-without-end'],
  ['an annotation without its start', segment2('<em startRef="1"/>'), 'end-without-start'],
  ['data that there is', segment2('<ph id="1" dataRef="d"/>', undefined, DATA)],
  ['data that there is not', segment2('<ec id="1" isolated="yes" dataRef="e"/>', undefined, DATA), 'reference-missing'],
  ['data of one half', segment2('<pc id="1" dataRefStart="d">a</pc>', undefined, DATA), 'attribute-alone?'],
  ['a sub-flow that there is', segment2('<ph id="1" subFlows="u u"/>')],
  [
    'a sub-flow that there is not',
    segment2('<pc id="1" subFlowsStart="u v" subFlowsEnd="u">a</pc>'),
    'reference-missing',
  ],
  ['a copy', segment2('<ph id="1"/><ph id="2" copyOf="1"/>')],
  ['a copy of nothing', segment2('<ph id="2" copyOf="1"/>'), 'reference-missing'],
  ['a copy with data', segment2('<ph id="1"/><ph id="2" copyOf="1" dataRef="d"/>', undefined, DATA), 'copy-with-data'],
  [
    'a copy of a code with data',
    segment2('<ph id="1" dataRef="d"/><ph id="2" copyOf="1"/>', undefined, DATA),
    'copy-with-data',
  ],
  ['a copy of what may not be copied', segment2('<ph id="1" canCopy="no"/><ph id="2" copyOf="1"/>'), 'copy-forbidden'],
  ['a code that may not be deleted', segment2('<ph id="1" canDelete="no"/>', 'a'), 'code-missing'],
  ['a code that may not be deleted, without a target', segment2('<ph id="1" canDelete="no"/>')],
  [
    'a sequence',
    segment2(
      '<ph id="1" canReorder="firstNo" canCopy="no" canDelete="no"/><ph id="2" canReorder="no" canCopy="no" canDelete="no"/>',
    ),
  ],
  [
    'a sequence without its first',
    segment2('<ph id="2" canReorder="no" canCopy="no" canDelete="no"/>'),
    'reorder-first',
  ],
  ['a sequence that may be copied', segment2('<ph id="1" canReorder="firstNo" canDelete="no"/>'), 'reorder-hints'],
  [
    'a sequence turned round',
    segment2(
      '<ph id="1" canReorder="firstNo" canCopy="no" canDelete="no"/><ph id="2" canReorder="no" canCopy="no" canDelete="no"/>',
      '<ph id="2"/><ph id="1"/>',
    ),
    'reorder-first',
    'reordered',
  ],
  [
    'a sequence with a span, put after it',
    segment2(
      '<pc id="1" canReorder="firstNo" canCopy="no" canDelete="no">a<ph id="2" canReorder="no" canCopy="no" canDelete="no"/></pc>',
      '<pc id="1" canReorder="firstNo" canCopy="no" canDelete="no">a</pc><ph id="2"/>',
    ),
    'reordered',
    'reordered',
  ],
  [
    'a free code in a span that may not be moved',
    segment2('<pc id="1" canReorder="firstNo" canCopy="no" canDelete="no">a<ph id="2"/></pc>'),
  ],
  ['a type unknown', segment2('<ph id="1" type="bold"/>'), 'attribute-value'],
  ['a subType without type', segment2('<ph id="1" subType="my:a"/>'), 'type-missing'],
  ['a subType without prefix', segment2('<ph id="1" type="fmt" subType="b"/>'), 'attribute-value'],
  [
    'subTypes of the specification',
    segment2('<ph id="1" type="fmt" subType="xlf:lb"/><ph id="2" type="ui" subType="xlf:var"/>'),
  ],
  ['a subType of another type', segment2('<ph id="1" type="fmt" subType="xlf:var"/>'), 'type-of-subtype'],
  ['a subType that nobody defined', segment2('<ph id="1" type="fmt" subType="xlf:q"/>'), 'prefix-reserved'],
  ['a type of a unit that nobody defined', file2(`<unit id="u" type="xlf:q">${SEGMENT}</unit>`), 'prefix-reserved'],
  ['characters that XML cannot hold', segment2('<cp hex="0000"/><cp hex="001B"/><cp hex="D800"/><cp hex="FFFE"/>')],
  ['a tab as a code point', segment2('<cp hex="0009"/>'), 'code-point'],
  ['a code point beyond Unicode', segment2('<cp hex="110000"/>'), 'code-point'],
  ['a code point of two digits', segment2('<cp hex="1B"/>'), 'code-point'],
  [
    'a code point in data',
    segment2('a', undefined, '<originalData><data id="d"><cp hex="0041"/></data></originalData>'),
    'code-point',
  ],
];

const NOTES = '<notes><note id="n">note</note></notes>';

export const TEXTS: readonly Row[] = [
  ['a comment with its text', segment2('<mrk id="1" type="comment" value="v">a</mrk>')],
  ['a comment with its note', segment2('<mrk id="1" type="comment" ref="#n=n">a</mrk>', undefined, NOTES)],
  [
    'a comment with its note, in full',
    segment2('<sm id="1" type="comment" ref="#/f=f/u=u/n=n"/><em startRef="1"/>', undefined, NOTES),
  ],
  ['a comment with nothing', segment2('<sm id="1" type="comment"/><em startRef="1"/>'), 'comment'],
  [
    'a comment with both',
    segment2('<mrk id="1" type="comment" value="v" ref="#n=n">a</mrk>', undefined, NOTES),
    'comment',
  ],
  [
    'a comment with another note',
    segment2('<mrk id="1" type="comment" ref="#n=m">a</mrk>', undefined, NOTES),
    'comment-note',
    'reference-missing',
  ],
  [
    'a comment with an address',
    segment2('<mrk id="1" type="comment" ref="http://example.org">a</mrk>'),
    'comment-note',
  ],
  ['an annotation that says nothing', segment2('<mrk id="1">a</mrk>'), 'annotation-translate'],
  ['an annotation with a size', segment2('<mrk id="1" slr:sizeRestriction="9">a</mrk>')],
  ['an annotation of one’s own', segment2('<mrk id="1" type="my:a">a</mrk>')],
  ['an annotation of an unknown type', segment2('<mrk id="1" type="other">a</mrk>'), 'attribute-value'],
  ['an annotation with a prefix of the specification', segment2('<mrk id="1" type="xlf:a">a</mrk>'), 'prefix-reserved'],
  [
    'an annotation of a match with a reference',
    segment2('<mrk id="1" type="mtc:match" ref="#1">a</mrk>'),
    'match-reference',
  ],
  ['a reference out of the document', segment2('<mrk id="1" type="term" ref="http://example.org/#a/b=c">a</mrk>')],
  ['a reference to the whole unit', segment2('<mrk id="1" type="term" ref="#u=u">a</mrk>')],
  ['a reference to nothing', segment2('<mrk id="1" type="term" ref="#x">a</mrk>'), 'reference-missing'],
  ['a reference to an extension', segment2('<mrk id="1" type="term" ref="#my=1">a</mrk>')],
  ['an empty reference', segment2('<mrk id="1" type="term" ref="#">a</mrk>'), 'fragment-syntax'],
  ['a prefix that the core does not have', segment2('<mrk id="1" type="term" ref="#x=1">a</mrk>'), 'fragment-syntax'],
  ['a unit before its file', segment2('<mrk id="1" type="term" ref="#u=u/f=f">a</mrk>'), 'fragment-order'],
  ['an absolute reference without a file', segment2('<mrk id="1" type="term" ref="#/u=u">a</mrk>'), 'fragment-order'],
  ['subState without state', unit2('<segment subState="my:a"><source/></segment>'), 'state-missing'],
  [
    'subState of the specification',
    unit2('<segment state="initial" subState="xlf:a"><source/></segment>'),
    'prefix-reserved',
  ],
  ['translated without a target', unit2('<segment state="translated"><source/></segment>'), 'state-without-target'],
  [
    'targets without trgLang, said once',
    unit2('<segment><source/><target/></segment><segment><source/><target/></segment>', ''),
    'target-language-missing',
  ],
  ['languages in other letters', unit2('<segment><source xml:lang="EN"/><target xml:lang="AZ"/></segment>')],
  ['a target in another language', unit2('<segment><source/><target xml:lang="ru"/></segment>'), 'language-differs'],
  ['a source in a dialect', unit2('<segment><source xml:lang="en-GB"/></segment>'), 'language-differs'],
  ['a language from far above', file2(UNIT, 'trgLang="az" xml:lang="ru"'), 'language-differs'],
  [
    'an order that swaps',
    unit2('<segment><source/><target order="2"/></segment><segment><source/><target order="1"/></segment>'),
  ],
  [
    'an order twice',
    unit2('<segment><source/><target order="1"/></segment><segment><source/><target order="1"/></segment>'),
    'order-taken',
  ],
  [
    'an order that another has by itself',
    unit2('<segment><source/><target order="2"/></segment><segment><source/><target/></segment>'),
    'order-taken',
  ],
  ['an order beyond the last', unit2('<segment><source/><target order="2"/></segment>'), 'order-range'],
  ['an order of zero', unit2('<segment><source/><target order="0"/></segment>'), 'attribute-value'],
];

const match = (attributes: string, content = '<source/><target/>'): string =>
  unit2(`<mtc:matches><mtc:match ref="#u=u" ${attributes}>${content}</mtc:match></mtc:matches>${SEGMENT}`);
const entry = (content: string): string => unit2(`<gls:glossary>${content}</gls:glossary>${SEGMENT}`);
const metadata = (content: string): string => unit2(`<mda:metadata>${content}</mda:metadata>${SEGMENT}`);
const item = (content: string, attributes = 'mimeType="image/png"'): string =>
  unit2(
    `<res:resourceData><res:resourceItem id="r" ${attributes}>${content}</res:resourceItem></res:resourceData>${SEGMENT}`,
  );
const rule = (attributes: string): string =>
  unit2(`<val:validation><val:rule ${attributes}/></val:validation>${SEGMENT}`);
const revisions = (attributes: string, items: string): string =>
  unit2(
    `<ctr:changeTrack><ctr:revisions ${attributes}><ctr:revision version="v">${items}</ctr:revision></ctr:revisions></ctr:changeTrack><notes><note id="n" category="c">n</note><note id="m">m</note></notes>${SEGMENT}`,
  );
const CONTENT = '<ctr:item property="content">x</ctr:item>';
const its = (attributes: string): string =>
  segment2(`<mrk id="1" type="its:generic" its:version="2.0" ${attributes}>a</mrk>`);

export const MODULES: readonly Row[] = [
  ['a match', match('id="m" similarity="99.5" matchQuality="100.0" type="tm" subType="my:a"')],
  ['a similarity beyond 100', match('similarity="100.1"'), 'attribute-value'],
  ['a match of an unknown type', match('type="fuzzy"'), 'attribute-value'],
  ['a match without its type', match('subType="my:a"'), 'type-missing'],
  ['a match with a language', match('xml:lang="en"'), 'attribute-unexpected', 'language-differs'],
  ['a match without target', match('', '<source/>'), 'element-missing'],
  ['a match in another language', match('', '<source/><target xml:lang="ru"/>'), 'language-differs'],
  ['a match for reference in another language', match('reference="yes"', '<source/><target xml:lang="ru"/>')],
  [
    'a match with broken codes',
    match('', '<source><ph id="1" dataRef="d"/></source><target><sc id="2"/></target>'),
    'reference-missing',
    'start-without-end',
  ],
  [
    'a match with another element',
    match('', '<source><ph id="1"/></source><target><pc id="1">a</pc></target>'),
    'id-of-another',
  ],
  ['a match that points nowhere', match('').replace('#u=u', '#s9'), 'reference-missing'],
  [
    'a match about another unit',
    match('').replace('#u=u', '#u=v').replace('</file>', `<unit id="v">${SEGMENT}</unit></file>`),
    'reference-missing',
  ],
  ['a match about a whole file', match('').replace('#u=u', '#f=f'), 'reference-missing'],
  ['no resources', unit2(`<res:resourceData/>${SEGMENT}`), 'element-missing'],
  ['a match that points by name', match('').replace('#u=u', 'u'), 'fragment-syntax'],
  [
    'an entry without term',
    entry('<gls:glossEntry><gls:translation>b</gls:translation></gls:glossEntry>'),
    'element-misplaced',
    'element-missing',
  ],
  ['an entry of a term alone', entry('<gls:glossEntry><gls:term>a</gls:term></gls:glossEntry>'), 'glossary-entry'],
  [
    'an entry and its translation of one id',
    entry('<gls:glossEntry id="1"><gls:term>a</gls:term><gls:translation id="1">b</gls:translation></gls:glossEntry>'),
    'id-duplicate',
  ],
  [
    'metadata',
    metadata(
      '<mda:metaGroup id="a"><mda:metaGroup id="b"><mda:meta type="t">v</mda:meta></mda:metaGroup></mda:metaGroup>',
    ),
  ],
  [
    'groups of metadata of one id',
    metadata(
      '<mda:metaGroup id="a"><mda:metaGroup id="a"><mda:meta type="t">v</mda:meta></mda:metaGroup></mda:metaGroup>',
    ),
    'id-duplicate',
  ],
  ['an empty group of metadata', metadata('<mda:metaGroup/>'), 'element-missing'],
  ['a resource', item('<res:source href="a"/><res:target href="b"/><res:reference href="c"/>')],
  ['a resource of nothing', item(''), 'resource-empty'],
  ['a resource without its kind', item('<res:source href="a"/>', ''), 'attribute-missing'],
  ['a resource twice over', item('<res:source href="a"><my:a/></res:source>'), 'resource-both'],
  ['a resource that is nowhere', item('<res:source/>'), 'resource-neither'],
  ['a resource in another language', item('<res:source xml:lang="ru" href="a"/>'), 'language-differs'],
  [
    'a reference to a resource',
    item('<res:source href="a"/>').replace(
      '<res:resourceItem',
      '<res:resourceItemRef id="s" ref="r"/><res:resourceItem',
    ),
  ],
  [
    'a reference to no resource',
    item('<res:source href="a"/>').replace(
      '<res:resourceItem',
      '<res:resourceItemRef id="s" ref="q"/><res:resourceItem',
    ),
    'reference-missing',
  ],
  [
    'a reference with the id of a resource',
    item('<res:source href="a"/>').replace(
      '<res:resourceItem',
      '<res:resourceItemRef id="r" ref="r"/><res:resourceItem',
    ),
    'id-duplicate',
  ],
  ['a rule', rule('isPresent="a" occurs="2" normalization="nfc" disabled="no" caseSensitive="yes"')],
  ['a rule of one’s own', rule('my:rule="a"')],
  ['a rule switched off in a unit', rule('isPresent="a" disabled="yes"')],
  [
    'a rule switched off in a file',
    file2(`<val:validation><val:rule isPresent="a" disabled="yes"/></val:validation>${UNIT}`),
    'rule-disabled',
  ],
  ['a number of what is not there', rule('isNotPresent="a" occurs="2"'), 'attribute-needs?'],
  ['a rule of nothing', rule(''), 'rule-kinds'],
  ['a rule of two', rule('startsWith="a" endsWith="b"'), 'rule-kinds'],
  ['existsInSource with a rule', rule('endsWith="a" existsInSource="yes"')],
  ['existsInSource with isNotPresent', rule('isNotPresent="a" existsInSource="yes"'), 'rule-exists-in-source'],
  ['a normalization unknown', rule('isPresent="a" normalization="nfkc"'), 'attribute-value'],
  ['a revision of one of two notes', revisions('appliesTo="note" ref="n" currentVersion="v"', CONTENT)],
  ['a revision of which note', revisions('appliesTo="note"', CONTENT), 'revision-reference'],
  ['a revision of no note', revisions('appliesTo="note" ref="x"', CONTENT), 'reference-missing'],
  ['a revision of an attribute', revisions('appliesTo="note" ref="n"', '<ctr:item property="category">d</ctr:item>')],
  [
    'a revision of no attribute',
    revisions('appliesTo="note" ref="m"', '<ctr:item property="category">d</ctr:item>'),
    'revision-property',
  ],
  ['a revision that repeats itself', revisions('appliesTo="note" ref="n"', CONTENT + CONTENT), 'revision-repeats'],
  [
    'a version that there is not',
    revisions('appliesTo="note" ref="n" currentVersion="w"', CONTENT),
    'reference-missing',
  ],
  ['a style', segment2('<ph id="1" fs:fs="img" fs:subFs="src,a.png"/>')],
  ['a style that HTML does not have', segment2('<ph id="1" fs:fs="blink"/>'), 'attribute-value'],
  ['a detail without a value', segment2('<ph id="1" fs:fs="img" fs:subFs="src"/>'), 'attribute-value'],
  ['a detail without its style', segment2('<ph id="1" fs:subFs="src,a.png"/>'), 'style-missing'],
  ['a style on an end', segment2('<sc id="1"/><ec startRef="1" fs:fs="b"/>'), 'end-attribute'],
  ['a style on a lone end', segment2('<ec id="1" isolated="yes" fs:fs="b"/>')],
  ['a size', file2(`<unit id="u" slr:sizeRestriction="1,*" slr:storageRestriction="9">${SEGMENT}</unit>`)],
  [
    'a size that is none',
    file2(`<slr:profiles generalProfile="xliff:codepoints"/><unit id="u" slr:sizeRestriction="1;9">${SEGMENT}</unit>`),
    'attribute-value',
  ],
  [
    'a storage size that is none',
    file2(`<slr:profiles storageProfile="xliff:utf8"/><unit id="u" slr:storageRestriction="x">${SEGMENT}</unit>`),
    'attribute-value',
  ],
  ['a size of no profile', file2(`<unit id="u" slr:sizeRestriction="1;9">${SEGMENT}</unit>`)],
  [
    'a size of one’s own profile',
    file2(`<slr:profiles generalProfile="my:p"/><unit id="u" slr:sizeRestriction="1;9">${SEGMENT}</unit>`),
  ],
  ['a storage size on a unit', file2(`<unit id="u" slr:equivStorage="9">${SEGMENT}</unit>`), 'attribute-unexpected'],
  [
    'a size in two ways',
    file2(
      `<slr:data profile="p"><my:s id="s"/></slr:data><unit id="u" slr:sizeInfo="1" slr:sizeInfoRef="s">${SEGMENT}</unit>`,
    ),
    'size-both',
  ],
  [
    'a size that is not there',
    unit2('<segment><source><ph id="1" slr:sizeInfoRef="s"/></source></segment>'),
    'reference-missing',
  ],
  ['an issue', its('its:locQualityIssueType="numbers" its:locQualityIssueSeverity="50"')],
  ['an issue of an unknown type', its('its:locQualityIssueType="number"'), 'attribute-value'],
  ['an attribute that ITS does not have', its('its:locQualityIssueTyp="numbers"'), 'attribute-unexpected'],
  ['a severity of nothing', its('its:locQualityIssueSeverity="50"'), 'attribute-needs'],
  [
    'an issue here and elsewhere',
    its('its:locQualityIssueType="numbers" its:locQualityIssuesRef="http://example.org"'),
    'attribute-excludes',
  ],
  ['issues that are not there', its('its:locQualityIssuesRef="#its=q"'), 'reference-missing'],
  ['confidence of nobody', its('its:taIdentRef="http://example.org" its:taConfidence="0.5"'), 'attribute-needs?'],
  [
    'confidence of a tool',
    its(
      'its:taIdentRef="http://example.org" its:taConfidence="0.5" its:annotatorsRef="text-analysis|http://example.org"',
    ),
  ],
  [
    'confidence beyond 1',
    its(
      'its:taIdentRef="http://example.org" its:taConfidence="1.5" its:annotatorsRef="text-analysis|http://example.org"',
    ),
    'attribute-value',
  ],
  [
    'a threshold for what stands above',
    file2(
      `<unit id="u" its:version="2.0" its:locQualityRatingScore="9"><segment><source><mrk id="1" its:locQualityRatingScoreThreshold="5">a</mrk></source></segment></unit>`,
    ),
  ],
  ['a threshold for nothing', its('its:locQualityRatingVoteThreshold="5"'), 'attribute-needs'],
  ['a term with a class', its('its:taClassRef="http://example.org"').replace('its:generic', 'term'), 'its-type'],
  ['a tool named twice', its('its:annotatorsRef="text-analysis|a text-analysis|b"'), 'attribute-value'],
  ['a tool of no category', its('its:annotatorsRef="analysis|a"'), 'attribute-value'],
  [
    'a record of nobody',
    file2(
      `<unit id="u"><its:provenanceRecords version="2.0" xml:id="p"><its:provenanceRecord/></its:provenanceRecords>${SEGMENT}</unit>`,
    ),
    'attribute-missing',
  ],
  [
    'records of one id',
    file2(
      `<unit id="u"><its:provenanceRecords version="2.0" xml:id="p"><its:provenanceRecord tool="t"/></its:provenanceRecords><its:locQualityIssues version="2.0" xml:id="p"><its:locQualityIssue locQualityIssueComment="c"/></its:locQualityIssues>${SEGMENT}</unit>`,
    ),
    'id-duplicate',
  ],
  [
    'ITS without its version',
    its('its:taClassRef="http://example.org"').replace('its:version="2.0"', ''),
    'attribute-missing?',
  ],
];

const SEGMENTED =
  '<source>a b</source><seg-source><mrk mtype="seg" mid="1">a</mrk> <mrk mtype="seg" mid="2">b</mrk></seg-source>';

export const XLIFF_12: readonly Row[] = [
  ['a unit', unit1('<source>a</source><target state="translated">b</target><note from="x" priority="1">n</note>')],
  ['no namespace', unit1('<source>a</source>').replace(/xmlns="[^"]*"/, ''), 'namespace'],
  ['no datatype', unit1('<source>a</source>').replace('datatype="plaintext"', ''), 'attribute-missing'],
  ['a datatype of no list', unit1('<source>a</source>').replace('plaintext', 'markdown'), 'attribute-value'],
  ['a datatype of one’s own', unit1('<source>a</source>').replace('plaintext', 'x-markdown')],
  ['a unit without id', file1('<trans-unit><source/></trans-unit>'), 'attribute-missing'],
  [
    'two units of one id',
    file1('<trans-unit id="1"><source/></trans-unit><group><trans-unit id="1"><source/></trans-unit></group>'),
    'id-duplicate',
  ],
  ['a unit without source', unit1('<target/>'), 'element-misplaced', 'element-missing'],
  ['seg-source after target', unit1('<source/><target/><seg-source/>'), 'element-misplaced'],
  ['unit, not trans-unit', file1('<unit id="1"/>'), 'element-unexpected'],
  ['attributes of one’s own', unit1('<source/>').replace('<trans-unit', '<trans-unit my:a="1"')],
  ['elements of one’s own before notes', unit1('<source/><my:e/><note>n</note>'), 'element-misplaced'],
  ['elements of one’s own in the body', file1('<my:e/>'), 'extension-element'],
  ['a state of no list', unit1('<source/><target state="done"/>'), 'attribute-value'],
  ['a skeleton of nothing', file1('', '<header><skl/></header>'), 'element-missing'],
  ['approved by word', unit1('<source/>').replace('<trans-unit', '<trans-unit approved="true"'), 'attribute-value'],
  [
    'a phase that there is',
    file1(
      '<trans-unit id="1"><source/><target phase-name="p"/></trans-unit>',
      '<header><phase-group><phase phase-name="p" process-name="x"/></phase-group></header>',
    ),
  ],
  ['a phase that there is not', unit1('<source/><target phase-name="p"/>'), 'reference-missing'],
  ['a tool that there is not', file1('', '', 'tool-id="t"'), 'reference-missing'],
  [
    'a list of sub-flows, as Trados writes it',
    file1(
      '<trans-unit id="a"><source/></trans-unit><trans-unit id="b"><source/></trans-unit><trans-unit id="u"><source><g id="1" xid="a b">c</g></source></trans-unit>',
    ),
    'reference-list?',
  ],
  [
    'a list with a sub-flow that there is not',
    file1(
      '<trans-unit id="a"><source/></trans-unit><trans-unit id="u"><source><g id="1" xid="a z">c</g></source></trans-unit>',
    ),
    'reference-list?',
    'reference-missing?',
  ],
  [
    'a pair that Trados cut in two',
    unit1('<source><g id="1">a</g> <g id="1">b</g></source><target><g id="1">a</g> <g id="1">b</g></target>'),
    'id-duplicate?',
  ],
  ['a sub-flow that there is not', unit1('<source><x id="1" xid="9"/></source>'), 'reference-missing'],
  [
    'pairs by rid, else by id',
    unit1('<source><bpt id="1" rid="r"/><ept id="2" rid="r"/><bx id="3"/><ex id="3"/></source>'),
  ],
  ['a begin without end', unit1('<source><bpt id="1"/></source>'), 'start-without-end'],
  [
    'an end before its begin',
    unit1('<source><ex id="1"/><bx id="1"/></source>'),
    'end-without-start?',
    'start-without-end?',
  ],
  ['an end of a rid without begin', unit1('<source><ex id="1" rid="r"/></source>'), 'end-without-start'],
  ['two begins of one name', unit1('<source><bx id="1"/><bx id="1"/><ex id="1"/></source>'), 'id-duplicate'],
  ['two codes of one id', unit1('<source><x id="1"/><g id="1"/></source>'), 'id-duplicate?'],
  ['a code and its clone', unit1('<source><x id="1"/></source><target><x id="1"/><x id="1"/></target>')],
  ['an isolated code without its side', unit1('<source><it id="1">a</it></source>'), 'attribute-missing'],
  ['segments', unit1(`${SEGMENTED}<target><mrk mtype="seg" mid="2">b</mrk></target>`)],
  [
    'a segment of no source',
    unit1(`${SEGMENTED}<target><mrk mtype="seg" mid="3">b</mrk></target>`),
    'reference-missing',
  ],
  ['a match of no segment', unit1(`${SEGMENTED}<alt-trans mid="3"><target/></alt-trans>`), 'reference-missing'],
  ['a source in another language', unit1('<source xml:lang="ru"/>'), 'language-differs?'],
  ['a segment without a name', unit1(`${SEGMENTED}<target><mrk mtype="seg">b</mrk></target>`), 'segment-without-mid?'],
  [
    'a target without a language of the file',
    unit1('<source/><target/>').replace(/ target-language="[^"]*"/, ''),
    'file-target-language?',
  ],
  ['a match in another language', unit1('<source/><alt-trans><source xml:lang="ru"/><target/></alt-trans>')],
];
