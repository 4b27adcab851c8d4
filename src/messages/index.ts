export * from './languages.js';
export * from './translate.js';
