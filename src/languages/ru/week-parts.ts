import type { WeekParts } from '../week-parts.js';

/** Russian words for several days of the week. */
export const weekParts: WeekParts = {
  weekend: /выходн(?:ые|ых|ым|ыми)|уик-?энд|кон(?:ец|це|цу) недели/iu,
  workdays: /будн(?:и|ях|ям|ей|ие|ий|ями)|рабоч(?:ие|их|им|ими) дн|рабоч(?:ая|ей|ую) недел/iu,
  and: /,|&|(?<!\p{L})(?:и|или)(?!\p{L})/iu,
};
