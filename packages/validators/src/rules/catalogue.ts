/** The catalogue: what every rule says and where it comes from, as plain data in one language. */
import type { Locale, PlainDate, Severity, TableName } from '@jeugd/core';
import { compareText } from '../collections/order.js';
import type { Certainty, Rule, RuleKind } from '../engine/index.js';
import { domainRules } from './domain-rules.js';
import { notCheckedRules } from './not-checked.js';

/**
 * A rule in the catalogue: one that is checked, or one that is not with the reason why.
 *
 * @dutch catalogusregel
 */
export interface CatalogueEntry {
  /** Its stable id. */
  readonly id: string;
  /** What is wrong when it fails; of a rule that is not checked, what it asks. */
  readonly title: string;
  /** Where it stands. */
  readonly source: string;
  /** Whether it is checked; the fields below `notCheckedBecause` are there only when it is. */
  readonly isChecked: boolean;
  /** Why it is not checked. */
  readonly notCheckedBecause?: string;
  /** What is wrong and what to do. */
  readonly message?: string;
  /** The article, when it stands in one. */
  readonly article?: string;
  /** First day in force; absent = always was. */
  readonly validFrom?: PlainDate;
  /** First day no longer in force; absent = still is. */
  readonly validUntil?: PlainDate;
  /** How much a finding of it weighs. */
  readonly severity?: Severity;
  /** Statute and logic, or method and policy. */
  readonly kind?: RuleKind;
  /** How sure the source is. */
  readonly certainty?: Certainty;
  /** The tables it walks. */
  readonly tables?: readonly TableName[];
  /** Other tables without which it says nothing. */
  readonly needs?: readonly TableName[];
  /** Further tables it looks at. */
  readonly reads?: readonly TableName[];
}

/**
 * Every rule of the catalogue in the order of their ids, also those that are not checked.
 *
 * @dutch regelcatalogus
 * @example
 * ruleCatalogue('nl').find(({ id }) => id === 'P03')?.title; // 'einde voor begin'
 * ruleCatalogue('en').find(({ id }) => id === 'S09')?.notCheckedBecause; // 'the maximum differs per place and is not in the register'
 */
export function ruleCatalogue(locale: Locale): readonly CatalogueEntry[] {
  const notChecked = notCheckedRules.map(({ id, title, source, reason }) => ({
    id,
    title: title[locale],
    source,
    isChecked: false,
    notCheckedBecause: reason[locale],
  }));
  const entries: CatalogueEntry[] = [...domainRules.map((rule) => entryOf(rule, locale)), ...notChecked];
  return entries.sort((a, b) => compareText(a.id, b.id));
}

function entryOf(rule: Rule, locale: Locale): CatalogueEntry {
  const { id, title, source, message, article, validFrom, validUntil, severity, kind, certainty } = rule;
  const { on, needs, reads } = rule;
  return {
    id,
    title: title[locale],
    source,
    isChecked: true,
    message: message[locale],
    ...(article !== undefined && { article }),
    ...(validFrom !== undefined && { validFrom }),
    ...(validUntil !== undefined && { validUntil }),
    severity,
    ...(kind !== undefined && { kind }),
    ...(certainty !== undefined && { certainty }),
    tables: typeof on === 'string' ? [on] : on,
    ...(needs !== undefined && { needs }),
    ...(reads !== undefined && { reads }),
  };
}
