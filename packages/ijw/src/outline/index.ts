export { type OutlineRow, outlineOf } from './outline-of.js';
