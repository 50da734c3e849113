/** What every part of the page is made from. */
import type { Locale, Params } from '@jeugd/core';
import type { RuleDescription } from '@jeugd/validators/engine';
import type { OutcomePageContent } from './content.js';
import type { outcomeTexts } from './texts.js';

/** What every part of the page needs. */
export interface OutcomeContext {
  readonly content: OutcomePageContent;
  readonly locale: Locale;
  readonly ruleOf: ReadonlyMap<string, RuleDescription>;
  readonly say: (name: keyof typeof outcomeTexts, params?: Params) => string;
}
