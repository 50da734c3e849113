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
  'no-records': {
    nl: 'geen records om te beoordelen',
    en: 'no records to judge',
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
    nl: 'niet bereikt: bij nog niet de helft is het zover',
    en: 'not reached: for less than half it has come',
  },
  'nothing-measured': {
    nl: 'bij niemand gemeten',
    en: 'measured of nobody',
  },
  'no-baseline': {
    nl: 'het register beslaat de even lange periode ervoor niet',
    en: 'the register does not cover the equally long period before',
  },
  'no-history': {
    nl: 'het register gaat niet ver genoeg terug',
    en: 'the register does not go back far enough',
  },
  'not-known': {
    nl: 'van niemand bekend',
    en: 'known of nobody',
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
    nl: 'weggelaten: te weinig kinderen, of nodig om zo’n groep te verbergen',
    en: 'left out: too few children, or needed to hide such a group',
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
 * reasonText('not-reached', 'en'); // 'not reached: for less than half it has come'
 */
export function reasonText(reason: ReasonCode, locale: Locale): string {
  return figureReasons[reason][locale];
}
