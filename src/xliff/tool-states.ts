import type { State } from '../model/index.js';
import { attribute, type XmlTag } from '../xml/xml-events.js';
import type { ElementSpan, ToolState } from './document.js';

/** Namespaces of tools that keep states of their own: SDLXLIFF, MQXLIFF, MXLIFF. */
const SDL = 'http://sdl.com/FileTypes/SdlXliff/1.0';
const MEMOQ = 'MQXliff';
const PHRASE = 'http://www.memsource.com/mxlf/2.0';

interface Scheme {
  /** The attribute that says the state. */
  readonly attribute: string;
  readonly from: ReadonlyMap<string, State>;
  readonly to: Readonly<Record<State, string | undefined>>;
}

const SCHEMES: ReadonlyMap<string, Scheme> = new Map<string, Scheme>([
  [
    SDL,
    {
      attribute: 'conf',
      from: new Map([
        ['Draft', 'needs-review'],
        ['Translated', 'translated'],
        ['RejectedTranslation', 'needs-review'],
        ['ApprovedTranslation', 'reviewed'],
        ['RejectedSignOff', 'needs-review'],
        ['ApprovedSignOff', 'final'],
      ]),
      to: {
        initial: undefined,
        'needs-review': 'Draft',
        translated: 'Translated',
        reviewed: 'ApprovedTranslation',
        final: 'ApprovedSignOff',
      },
    },
  ],
  [
    MEMOQ,
    {
      attribute: 'status',
      from: new Map([
        ['PartiallyEdited', 'needs-review'],
        ['Pretranslated', 'needs-review'],
        ['MachineTranslated', 'needs-review'],
        ['AssembledFromFragments', 'needs-review'],
        ['Rejected', 'needs-review'],
        ['Confirmed', 'translated'],
        ['ManuallyConfirmed', 'translated'],
        ['Reviewer1Confirmed', 'reviewed'],
        ['Reviewer2Confirmed', 'final'],
        ['Proofread', 'final'],
      ]),
      to: {
        initial: 'NotStarted',
        'needs-review': 'PartiallyEdited',
        translated: 'ManuallyConfirmed',
        reviewed: 'Reviewer1Confirmed',
        final: 'Proofread',
      },
    },
  ],
  [
    PHRASE,
    {
      attribute: 'confirmed',
      from: new Map([
        ['1', 'translated'],
        ['true', 'translated'],
      ]),
      to: { initial: '0', 'needs-review': '0', translated: '1', reviewed: '1', final: '1' },
    },
  ],
]);

function toolStateOf(
  tag: XmlTag,
  namespace: string,
  attributes: string,
  name: string,
  element: ElementSpan,
): ToolState {
  const scheme = SCHEMES.get(namespace)!;
  const said = attribute(tag, scheme.attribute, attributes);
  const locked = attribute(tag, 'locked', attributes);
  return {
    state: (said === undefined ? undefined : scheme.from.get(said)) ?? 'initial',
    locked: locked === 'true' || locked === '1' || locked === 'locked',
    element,
    attribute: name,
    namespace,
  };
}

/** The state that memoQ or Phrase wrote on a `trans-unit`; nothing where neither did. */
export function toolStateOfUnit(tag: XmlTag, element: ElementSpan): ToolState | undefined {
  for (const { name, local, uri } of tag.attributes) {
    if (uri === '' || SCHEMES.get(uri)?.attribute !== local) continue;
    return toolStateOf(tag, uri, uri, name, element);
  }
  return undefined;
}

/** Is it what Trados says of the segments of a `trans-unit` (`sdl:seg-defs`), or of one (`sdl:seg`)? */
export function isTrados(tag: XmlTag): boolean {
  return tag.uri === SDL;
}

/** The state that Trados wrote on a segment. */
export function toolStateOfSegment(tag: XmlTag, element: ElementSpan): ToolState {
  return toolStateOf(tag, SDL, '', 'conf', element);
}

/** What the tool would write for a state; nothing where it writes no attribute. */
export function toolValue({ namespace }: ToolState, state: State): string | undefined {
  return SCHEMES.get(namespace)?.to[state];
}
