export * from './content.js';
export * from './errors.js';
export * from './fact.js';
export * from './finding.js';
export * from './span.js';
export * from './term.js';
export * from './unit.js';
export * from './unit-id.js';
