/** A right answer to a request. */
import type { JW319 } from '../../../standard/index.js';
import { fromMunicipality } from './header.js';

export const rightJW319: JW319 = {
  Header: { ...fromMunicipality, BerichtCode: '488' },
  Antwoord: {
    ReferentieAanbieder: 'REF-1',
    VerzoekAntwoord: '1',
    RedenAfwijzingVerzoek: '8',
    Woonplaatsbeginsel: { Gemeente: '0363' },
  },
};
