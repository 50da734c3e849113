/** Why a figure has no value. */
import type { Locale, Texts } from '@jeugd/core';

/**
 * The reasons a figure can give, in words.
 *
 * @dutch redenen
 */
export const figureReasons = {
  'no-cases': {
    nl: 'niemand in deze groep en periode',
    en: 'nobody in this group and period',
  },
  'table-missing': {
    nl: 'het register mist een tabel die hiervoor nodig is',
    en: 'the register lacks a table that this needs',
  },
  'no-follow-up': {
    nl: 'niemand is lang genoeg gevolgd',
    en: 'nobody was followed long enough',
  },
  'not-reached': {
    nl: 'niet bereikt: nog niet de helft is thuis',
    en: 'not reached: less than half is home',
  },
  'nothing-measured': {
    nl: 'bij niemand gemeten',
    en: 'measured of nobody',
  },
  'needs-groups': {
    nl: 'een verschil vraagt groepen: kies een indeling',
    en: 'a difference needs groups: choose a grouping',
  },
  'no-comparison-group': {
    nl: 'de groep om mee te vergelijken is leeg of niet gevolgd',
    en: 'the group to compare with is empty or was not followed',
  },
  suppressed: {
    nl: 'weggelaten: het gaat over te weinig kinderen',
    en: 'left out: it is about too few children',
  },
} as const satisfies Record<string, Texts>;

/**
 * Why a figure has no value, as a stable code.
 *
 * @dutch reden
 */
export type ReasonCode = keyof typeof figureReasons;

/**
 * A reason in words.
 *
 * @dutch reden in woorden
 * @example
 * reasonText('not-reached', 'en'); // 'not reached: less than half is home'
 */
export function reasonText(reason: ReasonCode, locale: Locale): string {
  return figureReasons[reason][locale];
}
