/** Forms of a review table, by the ending of its file. */
export const REVIEW_FORMS = ['docx', 'xlsx'] as const;
export type ReviewForm = (typeof REVIEW_FORMS)[number];
