import type { Feasts } from '../feasts.js';

/** Feasts that many countries keep on one date. */
export const feasts: Feasts = {
  '1-1': /Yeni il/iu,
  '1-7': /Milad/u,
  '2-14': /Sevgililər günü|Valentin/iu,
  '3-8': /Qadınlar günü/iu,
  '3-20': /Novruz/u,
  '3-21': /Novruz/u,
  '4-1': /gülüş günü/iu,
  '5-1': /Əmək (?:bayramı|günü)|Zəhmətkeşlər.{0,30} günü/iu,
  '5-9': /Qələbə (?:günü|bayramı)|Zəfər günü/iu,
  '6-1': /Uşaqlar.{0,30} günü/iu,
  '10-31': /Helloui?n/iu,
  '12-24': /Milad (?:ərəfəsi|gecəsi|axşamı)/iu,
  '12-25': /Milad/u,
  '12-31': /Yeni il(?:in)? (?:ərəfəsi|gecəsi|axşamı)/iu,
};
