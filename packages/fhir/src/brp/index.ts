export { type BrpGezag, type BrpOptions, fromBrpGezag } from './from-brp-gezag.js';
export type { GezagAnswer } from './gezag.js';
export type { GezagResult } from './gezag-types.js';
export type { BrpPerson } from './people.js';
