/** What every part of the page is made from. */
import type { Finding, Locale, Params } from '@jeugd/core';
import type { Figure } from '@jeugd/metrics';
import type { Report, RuleDescription } from '@jeugd/validators/engine';
import type { pageTexts } from './texts.js';

/** What every part of the page needs. */
export interface PageContext {
  readonly report: Report;
  readonly findings: readonly Finding[];
  readonly locale: Locale;
  readonly ruleOf: ReadonlyMap<string, RuleDescription>;
  readonly quality: readonly Figure[];
  readonly findingsPerRule: number;
  readonly say: (name: keyof typeof pageTexts, params?: Params) => string;
}
