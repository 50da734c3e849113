/** What a rule says, apart from how it judges. */
import type { Texts } from '@jeugd/core';

/** The texts of one rule. */
export interface RuleTexts {
  /** What is wrong when it fails, in a few words. */
  readonly title: Texts;
  /** What is wrong, and in another sentence what to do. */
  readonly message: Texts;
}
