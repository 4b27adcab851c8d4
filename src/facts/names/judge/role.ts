/** What one side says and the other lacks, what only the translation says, single words of a name, and misspellings. */
export type Role = 'lack' | 'extra' | 'part' | 'slip';
