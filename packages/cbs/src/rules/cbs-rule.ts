/** A rule on a delivery, with what it rests on. */
import type { Severity, Texts } from '@jeugd/core';
import type { RuleDescription, SkipReason } from '@jeugd/validators/engine';
import type { Basis, RuleFacts, RuleScope } from './rule-facts.js';

/**
 * A rule on a delivery. What it rests on stands in every finding of it; a rule that is not stated is at most a warning.
 *
 * @dutch regel op een levering
 */
export interface CbsRule extends RuleDescription {
  /** What it rests on. */
  readonly basis: Basis;
  /** What must be at hand to decide it. */
  readonly scope: RuleScope;
  /** The records it is about: some kinds, all, or the delivery as a whole. */
  readonly about: RuleFacts['about'];
  /** The fields it reads. */
  readonly fields: readonly string[];
  /** The rules that took its place. */
  readonly supersededBy?: readonly string[];
}

const basisTexts: Readonly<Record<Basis, Texts>> = {
  stated: { nl: 'Grondslag: staat in {source}.', en: 'Basis: stated in {source}.' },
  inferred: { nl: 'Grondslag: afgeleid uit {source}.', en: 'Basis: inferred from {source}.' },
  own: { nl: 'Grondslag: eigen plausibiliteitscontrole.', en: 'Basis: our own check of plausibility.' },
};

/** The rule from what is written down of it. */
export function ruleFrom(facts: RuleFacts, unless?: SkipReason): CbsRule {
  const { id, about, fields, scope, basis, weight, validFrom, validUntil, supersededBy, title } = facts;
  return {
    id,
    about,
    fields,
    scope,
    basis,
    severity: severityOf(basis, weight),
    title,
    message: { nl: messageOf(facts, 'nl'), en: messageOf(facts, 'en') },
    source: `protocol ${facts.source}`,
    kind: basis === 'own' ? 'soft' : 'hard',
    certainty: basis === 'stated' ? 'high' : basis === 'inferred' ? 'medium' : 'low',
    ...(validFrom !== undefined && { validFrom }),
    ...(validUntil !== undefined && { validUntil }),
    ...(supersededBy !== undefined && { supersededBy }),
    ...(unless !== undefined && { unless }),
  };
}

/** What is not stated weighs as a warning at most. */
function severityOf(basis: Basis, weight: Severity): Severity {
  return basis !== 'stated' && weight === 'error' ? 'warning' : weight;
}

function messageOf({ message, basis, source }: RuleFacts, locale: 'nl' | 'en'): string {
  const named = source === 'none' ? { nl: 'de tekst', en: 'the text' }[locale] : `protocol ${source}`;
  return `${message[locale]} ${basisTexts[basis][locale].replace('{source}', named)}`;
}
