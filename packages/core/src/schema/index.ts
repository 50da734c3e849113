export type { UnknownCode } from './unknown-code.js';
export type { Word } from './word.js';
