/** What all rules of level 2 share. */
import type { Texts } from '@jeugd/core';

/** The texts of one rule. */
export interface RuleTexts {
  /** What is wrong when it fails, in a few words. */
  readonly title: Texts;
  /** What is wrong, and in another sentence what to do. */
  readonly message: Texts;
}

export const sharedDescription = {
  level: 2,
  retourCode: '0001',
  severity: 'error',
  kind: 'hard',
  certainty: 'high',
  source: 'iJw 3.2',
  validFrom: '2023-04-03',
} as const;
