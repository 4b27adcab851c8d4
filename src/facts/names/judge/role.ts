/** What one side says and the other lacks, what only the translation says, single words of a name, and misspellings. */
export type Role = 'lack' | 'extra' | 'part' | 'slip';
/**
 * What is told whatever the scores: `spelling`, a letter of a form that was expected; `body`, see `otherBody`, `likeBodies` and `unlikeBodies`; `initials`, see
 * `otherInitials`; `known`, see `otherGiven`, `nameOthers`, `otherPlaces` and `otherKnownBodies`; `crossed`, see
 * `crossedPersons`; `beside`, see `othersBeside`.
 */
export type Told = 'spelling' | 'body' | 'initials' | 'known' | 'crossed' | 'beside';
