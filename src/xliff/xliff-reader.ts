import { InputError, type Position } from '../model/index.js';
import type { TextWindow } from '../xml/text-window.js';
import { attribute, DEFAULT_LIMITS, type XmlHandler, type XmlTag } from '../xml/xml-events.js';
import type {
  ElementSpan,
  XliffFamily,
  XliffFile,
  XliffFileHead,
  XliffProblem,
  XliffText,
  XliffUnit,
} from './document.js';
import { decodeId } from './ids.js';
import { LockedCodes } from './locked-codes.js';
import { countsCharacters, maxLength2, maxLength12 } from './max-length.js';
import { isXliffNamespace, TARAZI, versionOfNamespace, XML } from './namespaces.js';
import { OpenHalves } from './open-halves.js';
import { type Dialect, InlineReader } from './read-inline.js';
import { beginMatch, isMeta, type MatchDraft, type ModuleRole, metaOf, moduleRole } from './read-match.js';
import { locationOfContext, noteOf } from './read-note.js';
import { finishUnit2, finishUnit12, type SegmentDraft, type UnitDraft } from './read-unit.js';
import { SeenIds } from './seen-ids.js';
import { isTrados, toolStateOfSegment, toolStateOfUnit } from './tool-states.js';

type Role = 'xliff' | 'file' | 'container' | 'unit' | 'segment' | 'notes' | 'context-group' | 'seg-defs' | ModuleRole;

interface FileDraft {
  readonly head: { -readonly [Key in keyof XliffFileHead]: XliffFileHead[Key] };
  readonly units: XliffUnit[];
  readonly ids: SeenIds;
}

/** What the root says. */
export interface XliffHead {
  readonly family: XliffFamily;
  readonly version: string;
  readonly prefix: string;
}

export interface ReaderOptions {
  /** Told of every unit as it ends; without it they are gathered. */
  readonly onUnit?: (unit: XliffUnit, file: XliffFileHead) => void;
  /** UTF-16 code units of one unit. */
  readonly maxText?: number | undefined;
}

/** The text that is being gathered: of a `source`, a `target`, a note, a context. */
interface Gathering {
  readonly tag: XmlTag;
  readonly start: number;
  readonly openEnd: number;
  readonly position: Position;
  readonly inline: InlineReader | undefined;
  text: string;
  depth: number;
}

/** Builds units from the events of the parser. Elements it does not know are passed over. */
export class XliffReader implements XmlHandler {
  readonly problems: XliffProblem[] = [];
  private readonly drafts: FileDraft[] = [];
  private readonly roles: Role[] = [];
  private readonly translate: boolean[] = [true];
  private dialect: Dialect | undefined;
  private version = '';
  private prefix = '';
  private languages: { source: string | undefined; target: string | undefined } = {
    source: undefined,
    target: undefined,
  };
  private unit: UnitDraft | undefined;
  private segment: SegmentDraft | undefined;
  private match: MatchDraft | undefined;
  /** Of the groups of metadata that are open. */
  private readonly categories: (string | undefined)[] = [];
  private halves: { source: OpenHalves; segSource: OpenHalves; target: OpenHalves } = noHalves();
  private gathering: Gathering | undefined;
  private readonly locked = new LockedCodes();
  private skipped = 0;
  /** XLIFF 2: size restrictions of this file count characters. */
  private countsCharacters = false;

  /** @param window the text as it comes, which gives places */
  constructor(
    private readonly window: TextWindow,
    private readonly options: ReaderOptions = {},
  ) {}

  open(tag: XmlTag, start: number, end: number): void {
    if (this.gathering) {
      this.gathering.depth++;
      this.passedOver(tag, start);
      this.gathering.inline?.open(tag, start, end);
    } else if (this.skipped > 0) {
      this.skipped++;
      this.passedOver(tag, start);
    } else if (this.dialect === undefined) this.openRoot(tag, start);
    else {
      const role = isXliffNamespace(tag.uri, this.dialect.rootHasNone)
        ? this.openElement(tag, start, end)
        : this.openForeign(tag, start, end);
      if (role !== undefined) this.roles.push(role);
      else if (this.gathering === undefined) {
        this.skipped = 1;
        this.passedOver(tag, start);
      }
    }
  }

  close(start: number, end: number): void {
    const { gathering } = this;
    if (gathering) {
      if (--gathering.depth > 0) gathering.inline?.close(start, end);
      else {
        this.gathering = undefined;
        this.gathered(gathering, { start: gathering.start, openEnd: gathering.openEnd, closeStart: start, end });
      }
    } else if (this.skipped > 0) this.skipped--;
    else this.closeElement(start, end);
  }

  text(text: string): void {
    if (!this.gathering) return;
    if (this.gathering.inline) this.gathering.inline.text(text);
    else this.gathering.text += text;
  }

  other(): void {
    this.gathering?.inline?.other();
  }

  get head(): XliffHead {
    return { family: this.dialect?.family ?? 1, version: this.version, prefix: this.prefix };
  }

  get files(): XliffFile[] {
    return this.drafts.map(({ head, units }) => ({ ...head, units }));
  }

  get wantsText(): boolean {
    return this.gathering !== undefined;
  }

  /** Where the unit begins that has not ended yet. */
  get unitFrom(): number | undefined {
    return this.unit?.start;
  }

  private openRoot(tag: XmlTag, start: number): void {
    const named = versionOfNamespace(tag.uri);
    const position = this.window.at(start);
    if (tag.local !== 'xliff' || (named === undefined && tag.uri !== '')) {
      throw new InputError('xliff.not-xliff', { root: tag.name }, position);
    }
    this.version = attribute(tag, 'version') ?? named ?? '';
    if (!/^(1\.[0-2]|2\.[0-2])$/.test(this.version)) {
      throw new InputError('xliff.version', { version: this.version }, position);
    }
    this.prefix = tag.prefix === '' ? '' : `${tag.prefix}:`;
    this.dialect = {
      family: this.version.startsWith('2') ? 2 : 1,
      rootHasNone: tag.uri === '',
      ours: tag.attributes.some(({ value }) => value === TARAZI),
    };
    this.languages = { source: attribute(tag, 'srcLang'), target: attribute(tag, 'trgLang') };
    this.roles.push('xliff');
  }

  /** Gives the role of the element; nothing for those to pass over and for those whose text is gathered. */
  private openElement(tag: XmlTag, start: number, end: number): Role | undefined {
    const parent = this.roles.at(-1);
    const two = this.dialect?.family === 2;
    switch (tag.local) {
      case 'file':
        if (parent !== 'xliff') return undefined;
        this.openFile(tag, start);
        this.inherit(tag);
        return 'file';
      case 'body':
      case 'group':
      case 'bin-unit':
        if (parent !== 'file' && parent !== 'container') return undefined;
        this.inherit(tag);
        return 'container';
      case 'unit':
      case 'trans-unit':
        if (this.unit || (tag.local === 'unit') !== two) return undefined;
        this.openUnit(tag, start, end);
        return 'unit';
      case 'segment':
      case 'ignorable':
        if (parent !== 'unit' || !two) return undefined;
        this.segment = {
          kind: tag.local,
          id: attribute(tag, 'id'),
          state: attribute(tag, 'state'),
          subState: attribute(tag, 'subState'),
          start,
          openEnd: end,
        };
        return 'segment';
      case 'source':
      case 'target':
      case 'seg-source':
        if (parent === (two ? 'segment' : 'unit') || (parent === 'match' && tag.local !== 'seg-source'))
          this.gather(tag, start, end, true);
        return undefined;
      case 'alt-trans':
        if (parent !== 'unit' || two) return undefined;
        this.match = beginMatch(tag);
        return 'match';
      case 'notes':
        return parent === 'unit' && two ? 'notes' : undefined;
      case 'note':
        if (parent === (two ? 'notes' : 'unit')) this.gather(tag, start, end, false);
        return undefined;
      case 'context-group':
        return parent === 'unit' && /\blocation\b/.test(attribute(tag, 'purpose') ?? '') ? 'context-group' : undefined;
      case 'context':
        if (parent === 'context-group') this.gather(tag, start, end, false);
        return undefined;
      default:
        return undefined;
    }
  }

  /** What stands in elements that are not read is not ours to say, but a unit there may be one that a tool misplaced. */
  private passedOver(tag: XmlTag, start: number): void {
    if (tag.local !== 'trans-unit' && tag.local !== 'unit') return;
    if (!isXliffNamespace(tag.uri, this.dialect?.rootHasNone === true)) return;
    this.problem('import.problem.misplaced-unit', { unit: attribute(tag, 'id') ?? '' }, this.window.at(start));
  }

  /** Trados says the states of segments at the end of a unit. */
  private openForeign(tag: XmlTag, start: number, end: number): Role | undefined {
    const { unit } = this;
    const parent = this.roles.at(-1);
    if (parent === 'file') this.countsCharacters ||= countsCharacters(tag);
    if (!unit) return undefined;
    if (!isTrados(tag)) return this.openModule(tag, start, end);
    if (parent === 'unit' && tag.local === 'seg-defs') return 'seg-defs';
    const id = attribute(tag, 'id');
    if (parent !== 'seg-defs' || tag.local !== 'seg' || id === undefined) return undefined;
    unit.toolStates ??= new Map();
    if (!unit.toolStates.has(id)) {
      unit.toolStates.set(id, toolStateOfSegment(tag, { start, openEnd: end, closeStart: end, end }));
    }
    return undefined;
  }

  /** Matches and metadata, in modules of XLIFF 2. */
  private openModule(tag: XmlTag, start: number, end: number): Role | undefined {
    const parent = this.roles.at(-1);
    if (isMeta(tag, parent)) this.gather(tag, start, end, false);
    const role = moduleRole(tag, parent);
    if (role === 'match') this.match = beginMatch(tag);
    else if (role === 'meta-group') this.categories.push(attribute(tag, 'category'));
    return role;
  }

  private inherit(tag: XmlTag): void {
    const said = attribute(tag, 'translate');
    this.translate.push(said === undefined ? (this.translate.at(-1) ?? true) : said !== 'no');
  }

  private openFile(tag: XmlTag, start: number): void {
    const two = this.dialect?.family === 2;
    const id = attribute(tag, 'id');
    const original = attribute(tag, 'original');
    const source = two ? this.languages.source : attribute(tag, 'source-language');
    const target = two ? this.languages.target : attribute(tag, 'target-language');
    const sourceHash = attribute(tag, 'source-hash', TARAZI);
    const head = {
      ...this.window.at(start),
      ...(id !== undefined && { id }),
      ...(original !== undefined && { original }),
      ...(source !== undefined && { sourceLanguage: source }),
      ...(target !== undefined && { targetLanguage: target }),
      ...(sourceHash !== undefined && { sourceHash }),
    };
    this.countsCharacters = false;
    this.drafts.push({ head, units: [], ids: new SeenIds() });
  }

  private openUnit(tag: XmlTag, start: number, end: number): void {
    const raw = attribute(tag, 'id') ?? '';
    const resname = attribute(tag, this.dialect?.family === 2 ? 'name' : 'resname');
    const approved = attribute(tag, 'approved');
    const said = attribute(tag, 'translate');
    const kind = this.dialect?.family === 2 ? attribute(tag, 'type') : attribute(tag, 'restype');
    this.halves = noHalves();
    const { line, column } = this.window.at(start);
    this.unit = {
      line,
      column,
      id: this.dialect?.ours ? decodeId(raw) : raw,
      resname: resname !== undefined && this.dialect?.ours ? decodeId(resname) : resname,
      translate: said === undefined ? (this.translate.at(-1) ?? true) : said !== 'no',
      approved: approved === undefined ? undefined : approved === 'yes',
      partialMark: attribute(tag, 'partial', TARAZI),
      context: contextOf(kind, this.dialect?.ours === true),
      maxLength: this.dialect?.family === 2 ? (this.countsCharacters ? maxLength2(tag) : undefined) : maxLength12(tag),
      start,
      openEnd: end,
      notes: [],
      segments: [],
      toolState:
        this.dialect?.family === 2 ? undefined : toolStateOfUnit(tag, { start, openEnd: end, closeStart: end, end }),
    };
  }

  private gather(tag: XmlTag, start: number, openEnd: number, inline: boolean): void {
    const own = this.match ? noHalves() : this.halves;
    const halves = tag.local === 'target' ? own.target : tag.local === 'source' ? own.source : own.segSource;
    this.gathering = {
      tag,
      start,
      openEnd,
      position: this.window.at(start),
      inline:
        inline && this.dialect
          ? new InlineReader(this.dialect, openEnd, halves, this.match ? undefined : this.locked)
          : undefined,
      text: '',
      depth: 1,
    };
  }

  private gathered(gathering: Gathering, element: ElementSpan): void {
    const { tag, inline, position } = gathering;
    const { unit, segment } = this;
    if (!unit || !this.dialect) return;
    if (!inline) {
      if (tag.local === 'meta') {
        unit.metadata ??= [];
        unit.metadata.push(metaOf(tag, gathering.text, this.categories));
      } else if (tag.local === 'context') locationOfContext(unit, attribute(tag, 'context-type'), gathering.text);
      else noteOf(unit, tag, gathering.text, this.dialect);
      return;
    }
    if (this.match) {
      const { content } = inline.finish(element.closeStart);
      if (tag.local === 'source') this.match.source ??= content;
      else this.match.target ??= content;
      return;
    }
    const language = attribute(tag, 'lang', XML);
    const { content, codes, pieces, opaque } = inline.finish(element.closeStart);
    const { line, column } = position;
    const read = { content, codes, pieces, opaque, element, line, column };
    const text: XliffText = language === undefined ? read : { ...read, language };
    const holder = segment ?? unit;
    if (language !== undefined && language !== '') this.languageOfText(tag.local, language);
    if (tag.local === 'seg-source') unit.segSource ??= text;
    else if (tag.local === 'source') holder.source ??= text;
    else if (holder.target) this.problem('import.problem.second-target', { unit: unit.id }, position);
    else {
      holder.target = text;
      if (segment) segment.order = orderOf(attribute(tag, 'order'));
      else unit.targetState = attribute(tag, 'state');
    }
  }

  /** A file that does not name its languages may name them on its texts. */
  private languageOfText(side: string, language: string): void {
    const head = this.drafts.at(-1)?.head;
    if (!head) return;
    if (side === 'target') head.targetLanguage ??= language;
    else head.sourceLanguage ??= language;
  }

  private closeElement(start: number, end: number): void {
    const role = this.roles.pop();
    if (role === 'file' || role === 'container') this.translate.pop();
    else if (role === 'meta-group') this.categories.pop();
    else if (role === 'match' && this.match && this.unit) {
      this.unit.matches ??= [];
      this.unit.matches.push(this.match);
      this.match = undefined;
    } else if (role === 'segment' && this.segment && this.unit) {
      const { segment } = this;
      segment.element = { start: segment.start, openEnd: segment.openEnd, closeStart: start, end };
      this.unit.segments.push(segment);
      this.segment = undefined;
    } else if (role === 'unit' && this.unit) {
      const draft = this.unit;
      this.unit = undefined;
      this.refuseLong(end - draft.start, end);
      const element = { start: draft.start, openEnd: draft.openEnd, closeStart: start, end };
      this.locked.finish(draft);
      this.addUnit(this.dialect?.family === 2 ? finishUnit2(draft, element) : finishUnit12(draft, element));
    }
  }

  private addUnit(unit: XliffUnit): void {
    const file = this.drafts.at(-1);
    if (!file) return;
    const first = unit.id === '' ? undefined : file.ids.lineOf(unit.id, unit.line);
    if (unit.id === '') this.problem('import.problem.missing-id', {}, unit);
    else if (first !== undefined) this.problem('import.problem.duplicate-id', { unit: unit.id, first }, unit);
    if (!unit.segments.some((segment) => segment.sourceText) && !unit.segSource) {
      this.problem('import.problem.missing-source', { unit: unit.id }, unit);
    }
    if (this.options.onUnit) this.options.onUnit(unit, file.head);
    else file.units.push(unit);
  }

  /** A unit is held until it ends. Throws an InputError for one that is too long. */
  refuseLong(length: number, end: number): void {
    const { maxText = DEFAULT_LIMITS.maxText } = this.options;
    if (length > maxText) throw new InputError('xml.text-too-long', { limit: maxText }, this.window.at(end - 1));
  }

  private problem(messageId: string, data: XliffProblem['data'], { line, column }: Position): void {
    this.problems.push({ messageId, data, line, column });
  }
}

function noHalves() {
  return { source: new OpenHalves(), segSource: new OpenHalves(), target: new OpenHalves() };
}

/** Without the `x-` of 1.2 and the prefix of XLIFF 2. */
function contextOf(kind: string | undefined, ours: boolean): string | undefined {
  const name = kind?.replace(/^(x-|[^:]*:)/, '');
  return name !== undefined && ours ? decodeId(name) : name;
}

function orderOf(value: string | undefined): number | undefined {
  return value !== undefined && /^[1-9]\d{0,8}$/.test(value) ? Number(value) : undefined;
}
