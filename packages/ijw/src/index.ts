/**
 * iJw 3.2: the messages between municipalities and youth care providers, read, checked and written.
 *
 * @packageDocumentation
 */

export * from './bridge/index.js';
export * from './case-file/index.js';
export * from './catalogue/index.js';
export * from './definition/index.js';
export * from './judging/index.js';
export * from './level-2/index.js';
export * from './level-3/index.js';
export * from './outline/index.js';
export * from './places/index.js';
export * from './reader/index.js';
export * from './retour/index.js';
export * from './standard/index.js';
export * from './writer/index.js';
export * from './xsd/index.js';
