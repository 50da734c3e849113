/** The rules on constraints of the family network that no other group has, in the order of their ids. */
import type { Rule } from '../../engine/index.js';
import { twoHoldersShareAFooting } from './X01-two-holders-share-a-footing.js';

export const constraintRules: readonly Rule[] = [twoHoldersShareAFooting];
