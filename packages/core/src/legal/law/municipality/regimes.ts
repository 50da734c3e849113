/** When each rule of the responsible municipality holds. A test holds these days and the items of law together. */
import type { PlainDate } from '../../../calendar/plain-date.js';

/** First day of the rule of 2015: the municipality of who holds authority (`woonplaats-2015`). */
export const oldRuleFrom: PlainDate = '2015-01-01';

/** First day of the rule of 2022: the municipality of the address of the child (`woonplaats-2022`). */
export const newRuleFrom: PlainDate = '2022-01-01';
