import { conceptNumber } from '../read/entry.js';

const numbers = (words: string): number[] =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => conceptNumber(`word:${word}`));

/** What kind of body a name names: the head of its phrase. Words that languages exchange freely (office, department, board) are none. */
export const HEADS: ReadonlySet<number> = new Set(
  numbers(`court committee commission council assembly parliament chamber ministry agency service bank university academy
    foundation inspectorate prosecutor police`),
);

/** The kinds of bodies of which there are many. */
export const KINDS: ReadonlySet<number> = new Set([
  ...HEADS,
  ...numbers(`institution museum federation union association organisation centre library theatre college hospital company
    corporation league society school institute alliance congress senate gallery orchestra clinic party administration authority
    directorate`),
]);

/** What says nothing of which body it is, or is left out and added as freely. */
export const IDLE: ReadonlySet<number> = new Set(numbers('affairs general us-state'));

/** What a body deals in, or which of its kind it is; words that languages exchange stand on one line. */
const LINES = `constitution
state national federal republic public government homeland
crown king
supreme high chief
appeal
cassation
administrative administration
arbitration economy trade
criminal
civil
grave
juvenile child youth
woman
city town municipal local capital
region district province county area territory prefecture us-state
justice legal
interior
foreign
defence army
security
finance treasury budget
tax revenue
customs
statistics
health medicine medical
education science research training
technology engineering polytechnic
culture heritage art
tourism
sport
athletics
football
rugby
tennis
basketball
hockey
cricket
boxing
swimming
wrestling
chess
volleyball
gymnastics
weightlifting
cycling
shooting
labour employment
agriculture food
forest
fish
environment nature ecology
energy oil gas nuclear atomic
transport railway motor highway road
communication information digital
emergency disaster
migration immigration refugee displaced
border
election
investment development
savings
central
world international global
industry
construction housing
antimonopoly
property privatization
pension
veterinary
pedagogical
language
insurance
religion
water
standards metrology
notary
patent intellectual copyright
mine mining
examination
accounts audit
hydrometeorology weather climate
seismology`;

/** What a body's name has or leaves out as freely, in one language or another: the International Court of Justice, «международный суд ООН». */
const BROAD: ReadonlySet<number> = new Set(
  numbers(`state national federal republic public government homeland supreme high chief economy trade justice legal education science
    research training investment development central world international global`),
);

/** Whether a meaning says what a body deals in, so that another of its kind differs by nothing more: a State Medical University. */
export const isSpecial = (word: number): boolean => FIELDS.has(word) && !BROAD.has(word);

/** Each word that says what a body deals in, with those that are exchanged for it. */
export const FIELDS: ReadonlyMap<number, readonly number[]> = new Map(
  LINES.split('\n').flatMap((line) => {
    const words = numbers(line);
    return words.map((word) => [word, words] as const);
  }),
);

/** Kinds of bodies that are like each other: what one language calls an academy may be a university elsewhere. */
const KIN: readonly (readonly number[])[] =
  `agency service authority inspectorate directorate administration centre institution organisation
committee commission council assembly congress senate parliament chamber party
academy university institute school college
association union federation league society alliance corporation
company corporation service bank
museum gallery
hospital clinic
theatre orchestra`
    .split('\n')
    .map(numbers);

/** What any body may be called. */
export const VAGUE: ReadonlySet<number> = new Set(numbers('institution organisation centre'));

const KIN_OF: ReadonlyMap<number, readonly number[]> = new Map(
  [...KINDS].map((kind) => [kind, [kind, ...KIN.filter((kin) => kin.includes(kind)).flat()]] as const),
);

/** The kinds that words say, and those that are like them. */
export const kinOf = (words: readonly number[]): readonly number[] => words.flatMap((word) => KIN_OF.get(word) ?? []);

/** What bodies of any field are called beside it: whose they are, how high, and what they do for any: research, security. */
const RANKS: ReadonlySet<number> = new Set(
  numbers(`state national federal republic public government homeland crown king supreme high chief us-state city town municipal local capital
    region district province county area territory prefecture central world international global education science research training
    security`),
);

/** Whether a word is a body's own, as it says neither its kind nor its rank; and whether it says what it deals in. */
export const isOwn = (word: number): boolean => !RANKS.has(word) && !KINDS.has(word) && !IDLE.has(word);
export const isField = (word: number): boolean => FIELDS.has(word) && isOwn(word);
