/**
 * A small correct message, to change in tests.
 */
import type { JW319 } from '../index.js';

/** An answer that rejects a request: invented. */
export const answer: JW319 = {
  Header: {
    BerichtCode: '488',
    BerichtVersie: 3,
    BerichtSubversie: 2,
    Afzender: '0384',
    Ontvanger: '42420001',
    BerichtIdentificatie: { Identificatie: 'TST000000001', Dagtekening: '2026-05-04' },
    XsdVersie: { BasisschemaXsdVersie: '1.0.0', BerichtXsdVersie: '1.0.0' },
  },
  Antwoord: {
    ReferentieAanbieder: 'REF-1',
    VerzoekAntwoord: '1',
    RedenAfwijzingVerzoek: '8',
    Woonplaatsbeginsel: { Gemeente: '0363' },
  },
};
