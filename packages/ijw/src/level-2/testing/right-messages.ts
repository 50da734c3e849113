/**
 * A right message of each kind that the rules look at. Invented; the same as the base messages in
 * `fixtures/vectors`.
 */
export { rightJW301 } from './right-messages/jw301.js';
export { rightJW305 } from './right-messages/jw305.js';
export { rightJW307 } from './right-messages/jw307.js';
export { rightJW315 } from './right-messages/jw315.js';
export { rightJW317 } from './right-messages/jw317.js';
export { rightJW319 } from './right-messages/jw319.js';
export { rightJW323 } from './right-messages/jw323.js';
export { rightJW325 } from './right-messages/jw325.js';
