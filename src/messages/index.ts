export { languageName } from './language-name.js';
export * from './languages.js';
export * from './translate.js';
