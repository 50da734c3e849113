/** A right start. */
import type { JW305 } from '../../../standard/index.js';
import { fromProvider } from './header.js';

export const rightJW305: JW305 = {
  Header: { ...fromProvider, BerichtCode: '438' },
  Client: {
    Bsn: '999900006',
    Geboortedatum: { Datum: '2012-03-04' },
    Geslacht: '1',
    Naam: {
      Geslachtsnaam: { Achternaam: 'Testman', Voorvoegsel: 'van' },
      Voornamen: 'Jan',
      Voorletters: 'J',
    },
    StartProducten: {
      StartProduct: [
        {
          ToewijzingNummer: 1001,
          Product: { Categorie: '45', Code: '45A04' },
          ToewijzingIngangsdatum: '2026-05-01',
          Begindatum: '2026-05-02',
          StatusAanlevering: '1',
        },
        {
          ToewijzingNummer: 1002,
          Product: { Categorie: '45', Code: '45A05' },
          ToewijzingIngangsdatum: '2026-05-01',
          Begindatum: '2026-05-03',
          StatusAanlevering: '1',
        },
      ],
    },
  },
};
