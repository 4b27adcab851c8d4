/** A document of a dozen sentences with its translation, in which names come again and some are wrong. */
export const DOCUMENT: readonly (readonly [source: string, target: string])[] = [
  ['Rovshan Taghizade opened the workshop in Sheki.', 'Rövşən Tağızadə Şəkidə emalatxana açdı.'],
  ['Taghizade had learned the craft from Ulrike Schwarzbach.', 'Tağızadə sənəti Ulrike Şvarsbaxdan öyrənmişdi.'],
  ['Schwarzbach came to Sheki every summer.', 'Şvarsbax hər yay Şəkiyə gəlirdi.'],
  ['Then Schwarzbach left for Tbilisi.', 'Sonra Şvartsbax Tiflisə getdi.'],
  ['The Lantern House stood beside the mill.', 'Fənər Evi dəyirmanın yanında idi.'],
  ['Taghizade bought the Lantern House in spring.', 'Tağızadə yazda Fənər Evini aldı.'],
  ['Rovshan Taghizade wrote to his sister.', 'Rövşən Kərimov bacısına məktub yazdı.'],
  ['The mill belonged to Kowalski.', 'Dəyirman sahibsiz idi.'],
  ['Kowalski sold the mill to Taghizade.', 'Kovalski dəyirmanı Tağızadəyə satdı.'],
  ['Nobody in Sheki knew Kowalski well.', 'Şəkidə heç kim Kovalskini yaxşı tanımırdı.'],
  ['Ulrike Schwarzbach sent a letter from Vienna.', 'Ulrike Şvarsbax Vyanadan məktub göndərdi.'],
  ['The letter reached Sheki in autumn.', 'Məktub payızda Gəncəyə çatdı.'],
];
