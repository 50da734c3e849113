/** Examples of the rules on constraints of the family network. */
import type { ExamplesOfRules } from '../rule-examples.js';
import { examples as X01 } from './X01-two-holders-share-a-footing.examples.js';

export const constraintExamples: ExamplesOfRules = { X01 };
