/** Elements and attributes in the order of the specification, from which their section numbers follow. */
const ELEMENTS = 'xliff file skeleton group unit segment ignorable notes note originalData data source target'.split(
  ' ',
);
const INLINE = 'cp ph pc sc ec mrk sm em'.split(' ');
const ATTRIBUTES =
  'appliesTo canCopy canDelete canOverlap canReorder canResegment category copyOf dataRef dataRefEnd dataRefStart dir disp dispEnd dispStart equiv equivEnd equivStart hex href id isolated name order original priority ref srcDir srcLang startRef state subFlows subFlowsEnd subFlowsStart subState subType trgLang translate trgDir type value version'.split(
    ' ',
  );

const MODULES: ReadonlyMap<string, readonly [title: string, in20: string, in21: string]> = new Map([
  ['mtc', ['Translation Candidates Module', '5.1', '5.1']],
  ['gls', ['Glossary Module', '5.2', '5.2']],
  ['fs', ['Format Style Module', '5.3', '5.3']],
  ['mda', ['Metadata Module', '5.4', '5.4']],
  ['res', ['Resource Data Module', '5.5', '5.5']],
  ['ctr', ['Change Tracking Module', '5.6', 'A']],
  ['slr', ['Size and Length Restriction Module', '5.7', '5.6']],
  ['val', ['Validation Module', '5.8', '5.7']],
  ['its', ['ITS Module', '5.8', '5.8']],
  ['pgs', ['Plural, Gender, and Select Module', '5', '5']],
]);

const SECTIONS: ReadonlyMap<string, string> = new Map([
  ['fragment', '3 Fragment Identification'],
  ['xml:lang', '4.3.2.1 xml:lang'],
  ['xml:space', '4.3.2.2 xml:space'],
  ['duplicating', '4.7.2.5 Duplicating an Existing Code'],
  ['editing', '4.7.2.6 Editing Hints'],
  ['annotations', '4.7.3.1 Type of Annotations'],
  ['segments', '4.8 Segmentation'],
  ['extensions', '4.9 Extension Mechanisms'],
]);

/**
 * Where the specification of a version speaks of a topic: an element (`<unit>`), an attribute (`id`), a module or
 * element of one (`mtc:match`), or a chapter.
 */
export function referenceTo(version: string, topic: string): string {
  const bare = topic.replace(/[<>]/g, '');
  if (version.startsWith('1')) return `XLIFF ${version}, ${topic}`;
  const [module = '', part] = topic.includes(':') && !topic.startsWith('xml:') ? bare.split(':') : [bare, undefined];
  const known = MODULES.get(module === 'itsm' ? 'its' : module);
  // In 2.2 the parts of the specification are numbered anew.
  const numbered = version !== '2.2';
  if (known) {
    const [title, in20, in21] = known;
    const number = version === '2.0' ? in20 : in21;
    const head = !numbered || number === 'A' ? title : `${number} ${title}`;
    return `XLIFF ${version}, ${part === undefined ? head : `${head}, ${part}`}`;
  }
  return `XLIFF ${version}, ${numbered ? sectionOf(topic, bare) : (SECTIONS.get(topic)?.replace(/^\S+ /, '') ?? bare)}`;
}

function sectionOf(topic: string, bare: string): string {
  const section = SECTIONS.get(topic);
  if (section !== undefined) return section;
  if (topic.startsWith('<')) {
    const place = ELEMENTS.indexOf(bare) + 1;
    if (place > 0) return `4.2.2.${place} ${bare}`;
    const inline = INLINE.indexOf(bare) + 1;
    if (inline > 0) return `4.2.3.${inline} ${bare}`;
  }
  const place = ATTRIBUTES.indexOf(bare) + 1;
  return place > 0 ? `4.3.1.${place} ${bare}` : bare;
}
