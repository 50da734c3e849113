export type { UnknownCode } from './unknown-code.js';
