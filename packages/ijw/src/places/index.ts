export { locatorOf } from './locator-of.js';
export type { Locate } from './places.js';
