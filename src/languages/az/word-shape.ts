/**
 * Endings of Azerbaijani verbs, verbal and abstract nouns, and of plurals that belong to a word before: names hardly ever have them.
 * Words are folded (i stands for ı too).
 */
const SHAPE = new RegExp(
  `(?:${[
    // Present: gözlənilir, bağışlamırıq, edirlər.
    '(?:il|ul|ül|in|un|ün|m)[iuü]r',
    '[iuü]r(?:am|əm|san|sən|iq|ik|uq|ük|siniz|sünüz|lar|lər)',
    // Perfect and future: edilmişdir, olacaq.
    'm[iuü]ş(?:dir|dur|dür|lar|lər)',
    '(?:acaq|əcək|acaği|əcəyi)(?:dir|n|ni|lar|lər)?',
    // Infinitives, verbal nouns and converbs: görmək, idarəetmə, olması, edərək.
    '(?:maq|mək)(?:da|də|la|lə|dan|dən)?',
    '(?:et|ol|ver|gör|al)(?:ma|mə)(?:si|sinin|sini|sinə|sinda|sində)?',
    '(?:il|ul|ül|in|un|ün|an|ən)(?:ma|mə)(?:si|sinin|sini|sinə|sinda|sində)',
    '(?:araq|ərək|arkən|ərkən|diqda|dikdə)',
    // Abstract nouns: azadlıq, təhlükəsizliyi.
    '(?:aliq|əlik|ziliq|zlik|zlük|zluq|çiliq|çilik|çuluq|çülük|adliq)',
    '(?:zliyi|çiliyi|çuluğu|zluğu)(?:n|nin|ni|nə|ndə|ndən)?',
    // Plurals of a compound: güclər-i.
    '(?:lar|lər)i(?:n|ni|nin|na|nə|nda|ndə|ndan|ndən)?',
  ].join('|')})$`,
);

/** Whether a folded word surely is none that stands for a name alone; undefined where its shape does not tell. */
export const isWordShape = (word: string): true | undefined => (word.length > 5 && SHAPE.test(word)) || undefined;
