import './project/use-prebuilt.js';

export * from './answers/public.js';
export * from './documents/public.js';
export * from './facts/public.js';
export * from './languages/public.js';
export * from './model/index.js';
export { unitIds } from './model/unit-id.js';
export * from './project/public.js';
export * from './reports/public.js';
export * from './rules/public.js';
export * from './validate/public.js';
export * from './xliff/public.js';
export * from './xml/public.js';
