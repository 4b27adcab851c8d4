/**
 * `basic` and `basic-dct`: TBX-Basic, version 3, in both styles of ISO 30042:2019 (categories as attributes, as elements);
 * `core`: the dialect without categories; `martif`: TBX-Basic, version 2, for older tools.
 */
export const TBX_FORMS = ['basic', 'basic-dct', 'core', 'martif'] as const;
export type TbxForm = (typeof TBX_FORMS)[number];
