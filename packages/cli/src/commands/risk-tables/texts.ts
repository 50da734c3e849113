/** What the commands for risk tables say. */
import type { Texts } from '@jeugd/core';

export const riskTableTexts = {
  notUtf8: { nl: 'Dit bestand is geen UTF-8.', en: 'This file is not UTF-8.' },
  written: {
    nl: '{out}: risicotabel van {rows} in {cells}.',
    en: '{out}: risk table of {rows} in {cells}.',
  },
  excluded: { nl: 'Niet te gebruiken rijen: {count}.', en: 'Rows that could not be used: {count}.' },
  exact: {
    nl: 'Deze tabel is exact en kan kleine aantallen bevatten. Deel hem alleen met wie dat mag zien.',
    en: 'This table is exact and may hold small numbers. Share it only with those who may see them.',
  },
  otherGroupings: {
    nl: 'Publiceer van dezelfde kinderen één indeling: tabellen met een andere indeling zijn van deze af te trekken.',
    en: 'Publish one grouping of the same children: tables by another grouping can be subtracted from this one.',
  },
  protected: {
    nl: 'Veilig gemaakt: elk aantal is 0 of minstens {minCell}, tijden zijn samengevoegd, {leftOut} weggelaten, in {causesPooled} zeldzame redenen samengevoegd, in {cutShort} het volgen ingekort.',
    en: 'Made safe: every number is 0 or at least {minCell}, times were put together, {leftOut} left out, rare causes put together in {causesPooled}, follow-up cut short in {cutShort}.',
  },
} as const satisfies Record<string, Texts>;
