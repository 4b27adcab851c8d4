/** A few names, by the concepts of the other languages. */
export const gazetteer: readonly string[] = ['AZ\tAzerbaycan', 'TR\tTürkiye', 'RU\tRusya', 'city:baku\tBakü'];
