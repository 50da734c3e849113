/** What can be wrong with a call that writes messages. */
import { JeugdError, type Params, type Texts } from '@jeugd/core';

const texts = {
  'ijw/invalid-municipality': {
    nl: 'municipality moet een gemeentecode van vier cijfers zijn.',
    en: 'municipality must be a code of four digits.',
  },
  'ijw/no-as-of': {
    nl: 'Het register zegt niet wanneer het is gemaakt. Geef asOf: de eerste dag waarover niets bekend is.',
    en: 'The register does not say when it was extracted. Give asOf: the first day of which nothing is known.',
  },
  'ijw/invalid-share': {
    nl: 'corrections moet een aandeel van 0 tot en met 1 zijn.',
    en: 'corrections must be a share from 0 to 1.',
  },
  'ijw/no-bsn': {
    nl: '{persons} personen met zorg hebben geen burgerservicenummer. Geef bsnOf, bijvoorbeeld testBsnOf(register).',
    en: '{persons} persons in care have no citizen service number. Give bsnOf, for example testBsnOf(register).',
  },
  'ijw/not-a-test-bsn': {
    nl: 'Berichten krijgen alleen nummers uit de testreeks (999900006 tot en met 999999990); {persons} personen hebben een ander. Geef bsnOf, bijvoorbeeld testBsnOf(register).',
    en: 'Messages get numbers of the test range only (999900006 to 999999990); {persons} persons have another. Give bsnOf, for example testBsnOf(register).',
  },
  'ijw/same-bsn': {
    nl: '{persons} personen hebben het burgerservicenummer van een ander.',
    en: '{persons} persons have the citizen service number of another.',
  },
  'ijw/too-many-persons': {
    nl: 'Het register heeft {persons} personen met zorg; de testreeks heeft {numbers} burgerservicenummers. Neem een kleiner register.',
    en: 'The register has {persons} persons in care; the test range has {numbers} citizen service numbers. Take a smaller register.',
  },
  'ijw/no-agb': {
    nl: '{organisations} organisaties die zorg geven hebben geen AGB-code. Geef agbOf.',
    en: '{organisations} organisations that give care have no AGB code. Give agbOf.',
  },
} as const satisfies Readonly<Record<string, Texts>>;

/** An error of the call. */
export function callError(code: keyof typeof texts, params: Params = {}): JeugdError {
  return new JeugdError(code, texts[code], params);
}
