import { type Graphones, NEVER, pairOf, SHAPES, SIMPLE } from './graphones.js';

/** Longer words are no names. */
export const LONGEST = 40;
const WIDTH = LONGEST + 1;
const COUNT = SHAPES.length;
/** One more way to come to a place: over the letter that is wrong. */
const SLOTS = COUNT + 1;
const SIDE_A = Int32Array.from(SHAPES, ([a]) => a);
const SIDE_B = Int32Array.from(SHAPES, ([, b]) => b);

/** What may be wrong with a rendering. */
export enum Slip {
  other = 0,
  lost = 1,
  added = 2,
  exchanged = 3,
}

/** What each slip costs: how seldom it comes, and which letter it puts. */
const SLIP_COSTS = Int32Array.of(1000, 1000, 1000, 1000);
/** What an ending costs. */
const ENDING = 250;

const a = new Uint8Array(WIDTH);
const b = new Uint8Array(WIDTH);
/** How many letters of the words as they are aligned stand before a letter of them as they are written: doubled letters are one. */
const placesA = new Uint8Array(WIDTH);
const placesB = new Uint8Array(WIDTH);
/** For each place the least cost to come there by each shape, without a slip and with one. */
const clean = new Int32Array(WIDTH * WIDTH * SLOTS);
const slipped = new Int32Array(WIDTH * WIDTH * SLOTS);
/** The number of the graphone by which one comes there. */
const numbers = new Int16Array(WIDTH * WIDTH * SLOTS);
/** From which shape. */
const cleanFrom = new Int8Array(WIDTH * WIDTH * SLOTS);
const slippedFrom = new Int8Array(WIDTH * WIDTH * SLOTS);
/** The ways to come to a place that are worth going on from, and how many there are. */
const active = new Uint8Array(WIDTH * WIDTH * SLOTS);
const actives = new Uint8Array(WIDTH * WIDTH);
/** The least cost of them without a slip. */
const cheapest = new Int32Array(WIDTH * WIDTH);
/** A bit for each shape of graphones that may end with a letter of A and the one before it; the same of B. */
const shapesA = new Uint16Array(WIDTH);
const shapesB = new Uint16Array(WIDTH);
/** What the letters up to a place cost by themselves. */
const aloneToA = new Int32Array(WIDTH);
const aloneToB = new Int32Array(WIDTH);
/** How much dearer than the cheapest a way to the same place may be, and than letters by chance. */
const SLACK = 500;
const BOUND = 2000;
/** Which slip led to the last slot, see `Slip`. */
const slipAt = new Int8Array(WIDTH * WIDTH);

/** The best alignment found last; costs are hundredths of a nat. */
export const best = {
  /** Of a rendering without a slip. */
  cost: NEVER,
  endA: 0,
  endB: 0,
  slot: 0,
  /** Of one with a slip. */
  slippedCost: NEVER,
  slippedEndA: 0,
  slippedEndB: 0,
  slippedSlot: 0,
  /** See `worstCost` and `slipKind`; doubled letters count as one. */
  worstAt: 0,
  slipAt: 0,
};

/** Aligns two folded words over all their stems; see `best`. Without slips, only `best.cost` is found. */
export function alignGraphones(
  model: Graphones,
  wordA: string,
  stemsA: readonly number[],
  wordB: string,
  stemsB: readonly number[],
  slips = true,
): void {
  const lengthA = readLetters(wordA, a, placesA, model.codesA);
  const lengthB = readLetters(wordB, b, placesB, model.codesB);
  for (let i = 1; i <= lengthA; i++) {
    aloneToA[i] = aloneToA[i - 1]! + model.alone[a[i]!]!;
    shapesA[i] = i > 1 ? model.shapesA[pairOf(a[i - 1]!, a[i]!)]! : 0;
  }
  for (let j = 1; j <= lengthB; j++) {
    aloneToB[j] = aloneToB[j - 1]! + model.aloneB[b[j]!]!;
    shapesB[j] = j > 1 ? model.shapesB[pairOf(b[j - 1]!, b[j]!)]! : 0;
  }
  const band = Math.abs(lengthA - lengthB) + 3;
  // The beginning is reached by no shape; it takes the last slot.
  clean[COUNT] = 0;
  slipped[COUNT] = NEVER;
  numbers[COUNT] = model.start;
  active[0] = COUNT;
  actives[0] = 1;
  cheapest[0] = 0;
  for (let i = 0; i <= lengthA; i++) {
    const row = i * WIDTH;
    const from = Math.max(0, i - band);
    const to = Math.min(lengthB, i + band);
    // What lies beside the band is reached by nothing.
    for (let j = Math.max(0, from - 4); j < from; j++) leave(row + j);
    for (let j = to + 1; j <= Math.min(lengthB, to + 4); j++) leave(row + j);
    for (let j = from; j <= to; j++) if (i + j > 0) reach(model, i, j, slips);
  }
  finish(model, lengthA, stemsA, lengthB, stemsB, band);
}

function readLetters(word: string, letters: Uint8Array, places: Uint8Array, codes: Uint8Array): number {
  let length = 0;
  let last = -1;
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (unit !== last) letters[++length] = codes[unit < codes.length ? unit : 0]!;
    places[at + 1] = length;
    last = unit;
  }
  return length;
}

function leave(cell: number): void {
  actives[cell] = 0;
  cheapest[cell] = NEVER;
}

function reach(model: Graphones, i: number, j: number, slips: boolean): void {
  const cell = i * WIDTH + j;
  const place = cell * SLOTS;
  let least = NEVER;
  let leastSlipped = NEVER;
  // By which shapes one comes here, and over a letter that is wrong.
  let came = slips ? 1 << COUNT : 0;
  // Few letters are part of graphones of several: the others are not looked up.
  for (let rest = SIMPLE | shapesA[i]! | shapesB[j]!; rest !== 0; rest &= rest - 1) {
    const shape = lowest(rest);
    const k = i - SIDE_A[shape]!;
    const l = j - SIDE_B[shape]!;
    if (k < 0 || l < 0) continue;
    const count = actives[k * WIDTH + l]!;
    if (count === 0) continue;
    const number = numberOf(model, shape, i, j);
    if (number < 0) continue;
    const before = (k * WIDTH + l) * SLOTS;
    let cost = NEVER;
    let slippedCost = NEVER;
    let from = 0;
    let slippedFromSlot = 0;
    for (let index = 0; index < count; index++) {
      const slot = active[before + index]!;
      const one = clean[before + slot]!;
      const other = slipped[before + slot]!;
      // After a slip nothing is known of what came before.
      const known = slot < COUNT || k + l === 0;
      const step = known ? model.after(numbers[before + slot]!, number) : model.costs[number]!;
      if (one + step < cost) {
        cost = one + step;
        from = slot;
      }
      if (other + step < slippedCost) {
        slippedCost = other + step;
        slippedFromSlot = slot;
      }
    }
    came |= 1 << shape;
    clean[place + shape] = cost;
    slipped[place + shape] = slippedCost;
    numbers[place + shape] = number;
    cleanFrom[place + shape] = from;
    slippedFrom[place + shape] = slippedFromSlot;
    if (cost < least) least = cost;
    if (slippedCost < leastSlipped) leastSlipped = slippedCost;
  }
  if (slips) {
    clean[place + COUNT] = NEVER;
    slip(model, i, j, place);
    if (slipped[place + COUNT]! < leastSlipped) leastSlipped = slipped[place + COUNT]!;
  }
  const bound = aloneToA[i]! + aloneToB[j]! + BOUND;
  const most = Math.min(least + SLACK, bound);
  const mostSlipped = slips ? Math.min(leastSlipped + SLACK, bound + BOUND) : -1;
  let count = 0;
  let cheap = NEVER;
  for (; came !== 0; came &= came - 1) {
    const slot = lowest(came);
    const cost = clean[place + slot]!;
    if (cost > most && slipped[place + slot]! > mostSlipped) continue;
    active[place + count++] = slot;
    if (cost < cheap) cheap = cost;
  }
  actives[cell] = count;
  cheapest[cell] = cheap;
}

/** The lowest bit's number. */
const lowest = (bits: number): number => 31 - Math.clz32(bits & -bits);

/** Comes to a place over a letter that is wrong. */
function slip(model: Graphones, i: number, j: number, place: number): void {
  const cell = i * WIDTH + j;
  let least = NEVER;
  let kind = Slip.other;
  if (i > 0 && j > 0) {
    const cost = cheapest[cell - WIDTH - 1]! + model.alone[a[i]!]! + SLIP_COSTS[Slip.other]!;
    if (cost < least) least = cost;
  }
  if (i > 0) {
    const cost = cheapest[cell - WIDTH]! + model.alone[a[i]!]! + SLIP_COSTS[Slip.lost]!;
    if (cost < least) {
      least = cost;
      kind = Slip.lost;
    }
  }
  if (j > 0) {
    const cost = cheapest[cell - 1]! + SLIP_COSTS[Slip.added]!;
    if (cost < least) {
      least = cost;
      kind = Slip.added;
    }
  }
  if (i > 1 && j > 1 && b[j] !== b[j - 1]) {
    const { columns } = model;
    const cost =
      cheapest[cell - 2 * WIDTH - 2]! +
      model.costs[a[i - 1]! * columns + b[j]!]! +
      model.costs[a[i]! * columns + b[j - 1]!]! +
      SLIP_COSTS[Slip.exchanged]!;
    if (cost < least) {
      least = cost;
      kind = Slip.exchanged;
    }
  }
  slipped[place + COUNT] = least;
  slipAt[cell] = kind;
}

/** The number of the graphone of a shape that ends at a place; -1 for none. */
function numberOf(model: Graphones, shape: number, i: number, j: number): number {
  const { columns } = model;
  switch (shape) {
    case 0:
      return a[i]! * columns + b[j]!;
    case 1:
      return a[i]! * columns;
    case 2:
      return b[j]!;
    case 3:
      return model.compound((((((2 << 6) | a[i - 1]!) << 6) | a[i]!) << 6) | b[j]!);
    case 4:
      return model.compound((((((1 << 6) | a[i]!) << 6) | b[j - 1]!) << 6) | b[j]!);
    case 5:
      return model.compound((((2 << 6) | a[i - 1]!) << 6) | a[i]!);
    case 6:
      return model.compound((((((((3 << 6) | a[i - 2]!) << 6) | a[i - 1]!) << 6) | a[i]!) << 6) | b[j]!);
    case 8:
      return model.compound((b[j - 1]! << 6) | b[j]!);
    default:
      return model.compound((((((((1 << 6) | a[i]!) << 6) | b[j - 2]!) << 6) | b[j - 1]!) << 6) | b[j]!);
  }
}

function finish(
  model: Graphones,
  lengthA: number,
  stemsA: readonly number[],
  lengthB: number,
  stemsB: readonly number[],
  band: number,
): void {
  best.cost = NEVER;
  best.slippedCost = NEVER;
  for (const stemA of stemsA) {
    const i = placesA[stemA]!;
    for (const stemB of stemsB) {
      const j = placesB[stemB]!;
      if (Math.abs(i - j) > band) continue;
      const place = (i * WIDTH + j) * SLOTS;
      const end = model.ends + (i < lengthA ? 1 : 0) + (j < lengthB ? 2 : 0);
      const more = (i < lengthA ? ENDING : 0) + (j < lengthB ? ENDING : 0);
      const count = actives[i * WIDTH + j]!;
      for (let index = 0; index < count; index++) {
        const slot = active[place + index]!;
        const one = clean[place + slot]!;
        const other = slipped[place + slot]!;
        const step = more + (slot < COUNT ? model.after(numbers[place + slot]!, end) : model.costs[end]!);
        if (one + step < best.cost) {
          best.cost = one + step;
          best.endA = i;
          best.endB = j;
          best.slot = slot;
        }
        if (other + step < best.slippedCost) {
          best.slippedCost = other + step;
          best.slippedEndA = i;
          best.slippedEndB = j;
          best.slippedSlot = slot;
        }
      }
    }
  }
}

/** Goes along the best alignment without a slip, its graphones last first: their costs, where they begin in both words, and their shapes. */
export function trace(visit: (cost: number, i: number, j: number, shape: number) => void): void {
  let { endA: i, endB: j, slot } = best;
  while (i + j > 0 && slot < COUNT) {
    const place = (i * WIDTH + j) * SLOTS;
    const k = i - SIDE_A[slot]!;
    const l = j - SIDE_B[slot]!;
    const from = cleanFrom[place + slot]!;
    visit(clean[place + slot]! - clean[(k * WIDTH + l) * SLOTS + from]!, k, l, slot);
    i = k;
    j = l;
    slot = from;
  }
}

/** The dearest graphone of the best alignment without a slip: what it costs; `worstAt` is where it begins in the second word. */
export function worstCost(): number {
  let { endA: i, endB: j, slot } = best;
  let worst = 0;
  best.worstAt = 0;
  while (i + j > 0 && slot < COUNT) {
    const place = (i * WIDTH + j) * SLOTS;
    const from = cleanFrom[place + slot]!;
    const cost = clean[place + slot]!;
    i -= SIDE_A[slot]!;
    j -= SIDE_B[slot]!;
    const own = cost - clean[(i * WIDTH + j) * SLOTS + from]!;
    slot = from;
    if (own <= worst) continue;
    worst = own;
    best.worstAt = j;
  }
  return worst;
}

/** Which slip the best alignment with one has; `slipAt` is where it stands in the second word. */
export function slipKind(): Slip {
  let { slippedEndA: i, slippedEndB: j, slippedSlot: slot } = best;
  while (slot < COUNT) {
    const from = slippedFrom[(i * WIDTH + j) * SLOTS + slot]!;
    i -= SIDE_A[slot]!;
    j -= SIDE_B[slot]!;
    slot = from;
  }
  const slip = slipAt[i * WIDTH + j]! as Slip;
  best.slipAt = slip === Slip.lost ? j : slip === Slip.exchanged ? j - 2 : j - 1;
  return slip;
}

/** What the letters of both words cost by themselves, as far as the best alignment with a slip goes. */
export function costAlone(model: Graphones): number {
  let sum = 0;
  for (let i = 1; i <= best.slippedEndA; i++) sum += model.alone[a[i]!]!;
  for (let j = 1; j <= best.slippedEndB; j++) sum += model.aloneB[b[j]!]!;
  return sum;
}
