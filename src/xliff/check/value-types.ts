/** Kinds of attribute values: a pattern, or the words that are allowed. Names are those of the tables. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** XML Schema's NMTOKEN: XML name characters. */
const NAME = String.raw`[\w:.\-\u00B7\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u037D\u037F-\u1FFF\u200C\u200D\u203F\u2040\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}]+`;

const PATTERNS: Readonly<Record<string, RegExp>> = {
  NMTOKEN: new RegExp(`^${NAME}$`, 'u'),
  NMTOKENS: new RegExp(`^[ \\t\\r\\n]*${NAME}([ \\t\\r\\n]+${NAME})*[ \\t\\r\\n]*$`, 'u'),
  /** BCP 47, well-formed: language, extended, script, region, variants, extensions, private use; or grandfathered. */
  language:
    /^(?:(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4}|[a-z]{5,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-[\da-wyz](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?|x(?:-[a-z\d]{1,8})+|[a-z]{2}-[a-z]{2}-[a-z]{3,}|i-[a-z]{2,}|sgn-[a-z]{2}-[a-z]{2}|art-lojban|cel-gaulish|no-bok|no-nyn|zh-(?:guoyu|hakka|min|min-nan|xiang))$/i,
  positive: /^\+?0*[1-9]\d*$/,
  integer: /^[+-]?\d+$/,
  /** From 0.0 to 100.0. */
  percent: /^\+?0*(100(\.0*)?|\d{1,2}(\.\d*)?|\.\d+)$/,
  user: /^[^\s:]+:[^\s:]+$/,
  hex: /^([\da-fA-F]{2})+$/,
  dateTime: /^-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?$/,
  coordinates: /^(-?\d+|#);(-?\d+|#);(-?\d+|#);(-?\d+|#)$/,
  uri: /^[^\s<>"{}|\\^`]*$/,
  /** Data categories of ITS 2.0 with the tool that said it: `text-analysis|http://example.org`. */
  annotators:
    /^\s*(?:(?:allowed-characters|directionality|domain|elements-within-text|external-resource|id-value|language-information|locale-filter|localization-note|localization-quality-issue|localization-quality-rating|mt-confidence|preserve-space|provenance|ruby|storage-size|target-pointer|terminology|text-analysis|translate)\|\S+(?:\s+|$))*$/,
  /** A name and a value, more of them after backslashes: `src,a.png`. */
  subFs: /^[^,\\]+,/,
  any: /^/,
};

const yesNo = 'yes no';
const normalization = 'none nfc nfd';

const DATATYPE =
  'asp c cdf cfm cpp csharp cstring csv database documentfooter documentheader filedialog form html htmlbody ini interleaf javaclass javapropertyresourcebundle javalistresourcebundle javascript jscript layout lisp margin menufile messagefile mif mimetype mo msglib pagefooter pageheader parameters pascal php plaintext po report resources resx rtf sgml sgmldtd svg vbscript warning winres xhtml xml xmldtd xsl xul';
const RESTYPE =
  'auto3state autocheckbox autoradiobutton bedit bitmap button caption cell checkbox checkboxmenuitem checkedlistbox colorchooser combobox comboboxexitem comboboxitem component contextmenu ctext cursor datetimepicker defpushbutton dialog dlginit edit file filechooser fn font footer frame grid groupbox header heading hedit hscrollbar icon iedit keywords label linklabel list listbox listitem ltext menu menubar menuitem menuseparator message monthcalendar numericupdown panel popupmenu pushbox pushbutton radio radiobuttonmenuitem rcdata row rtext scrollpane separator shortcut spinner splitter state3 statusbar string tabcontrol table textbox togglebutton toolbar tooltip trackbar tree uri userbutton usercontrol var versioninfo vscrollbar window';
const STATE =
  'final needs-adaptation needs-l10n needs-review-adaptation needs-review-l10n needs-review-translation needs-translation new signed-off translated';
const QUALIFIER =
  'exact-match fuzzy-match id-match leveraged-glossary leveraged-inherited leveraged-mt leveraged-repository leveraged-tm mt-suggestion rejected-grammar rejected-inaccurate rejected-length rejected-spelling tm-suggestion';

const DOUBLE = /^\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?\s*$/i;

/** Lists of the OASIS schemas 1.2, 2.0, 2.1 and 2.2; those of {@link OPEN} also take `x-…`. */
const LISTS: Readonly<Record<string, ReadonlySet<string>>> = {
  yesNo: words(yesNo),
  yesNoFirstNo: words('yes firstNo no'),
  direction: words('ltr rtl auto'),
  appliesTo: words('source target'),
  codeType: words('fmt ui quote link image other'),
  mrkType: words('generic comment term'),
  priority: words('1 2 3 4 5 6 7 8 9 10'),
  state: words('initial translated reviewed final'),
  version2: words('2.0 2.1 2.2'),
  version1: words('1.2 1.1 1.0'),
  space: words('default preserve'),
  preserve: words('preserve'),
  matchType: words('am mt icm idm tb tm other'),
  metaAppliesTo: words('source target ignorable'),
  normalization: words(normalization),
  filter: words('include exclude'),
  issue: words(
    'terminology mistranslation omission untranslated addition duplication inconsistency grammar legal register locale-specific-content locale-violation style characters misspelling typographical formatting inconsistent-entities numbers markup pattern-problem whitespace internationalization length non-conformance uncategorized other',
  ),
  its2: words('2.0'),
  fs: words(
    'a b bdo big blockquote body br button caption center cite code col colgroup dd del div dl dt em h1 h2 h3 h4 h5 h6 head hr html i img label legend li ol p pre q s samp select small span strike strong sub sup table tbody td tfoot th thead title tr tt u ul',
  ),
  position: words('open close'),
  association: words('preceding following both'),
  annotates: words('source target general'),
  reformat: words(
    `${yesNo} coord coord-x coord-y coord-cx coord-cy font font-name font-size font-weight css-style style ex-style`,
  ),
  datatype: words(DATATYPE),
  restype: words(RESTYPE),
  state1: words(STATE),
  qualifier: words(QUALIFIER),
  countType: words(`${RESTYPE} num-usages repetition total ${DATATYPE} ${STATE} ${QUALIFIER}`),
  contextType: words('database element elementtitle linenumber numparams paramnotes record recordtitle sourcefile'),
  delimiter: words('bold italic underlined link'),
  placeholder: words('image pb lb'),
  sizeUnit: words('byte char col cm dlgunit em ex glyph in mm percent pixel point row'),
  mtype: words(
    'abbrev abbreviated-form abbreviation acronym appellation collocation common-name datetime equation expanded-form formula head-term initialism international-scientific-term internationalism logical-expression materials-management-unit name near-synonym part-number phrase phraseological-unit protected romanized-form seg set-phrase short-form sku standard-text symbol synonym synonymous-phrase term transcribed-form transliterated-form truncated-term variant',
  ),
  unitOfCount: words(
    'word page trans-unit bin-unit glyph item instance character line sentence paragraph segment placeable',
  ),
  purpose: words('information location match'),
  altTransType: words('proposal previous-version rejected reference accepted'),
};

const OPEN = words(
  'datatype restype state1 qualifier countType contextType delimiter placeholder sizeUnit mtype unitOfCount purpose altTransType',
);
/** Lists that also take a value of one's own, `prefix:value`. */
const USER = words('mrkType');

/** Does a value belong to a kind? Unknown kinds take anything. */
export function isOfType(type: string, value: string): boolean {
  if (type === 'unit') return DOUBLE.test(value) && Number(value) >= 0 && Number(value) <= 1;
  const list = LISTS[type];
  if (list === undefined) return (PATTERNS[type] ?? /^/).test(value);
  if (type === 'purpose')
    return value.split(/\s+/).every((word) => word === '' || list.has(word) || /^x-\S+$/.test(word));
  return (
    list.has(value) ||
    (OPEN.has(type) && /^x-\S+$/.test(value)) ||
    (USER.has(type) && (PATTERNS.user as RegExp).test(value))
  );
}

/** What a kind takes, for the message: its words if they are few, else its name. */
export function describeType(type: string): string {
  const list = LISTS[type];
  if (list === undefined) return DESCRIPTIONS[type] ?? type;
  const some = [...list].slice(0, 12).join(', ') + (list.size > 12 ? ', …' : '');
  return OPEN.has(type) ? `${some}, x-…` : USER.has(type) ? `${some}, prefix:value` : some;
}

const DESCRIPTIONS: Readonly<Record<string, string>> = {
  language: 'BCP 47',
  positive: '1, 2, 3, …',
  percent: '0.0–100.0',
  unit: '0–1',
  user: 'prefix:value',
  coordinates: 'x;y;cx;cy',
  annotators: 'category|IRI …',
  subFs: 'name,value',
};
