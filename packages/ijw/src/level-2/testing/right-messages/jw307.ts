/** A right stop. */
import type { JW307 } from '../../../standard/index.js';
import { fromProvider } from './header.js';

export const rightJW307: JW307 = {
  Header: { ...fromProvider, BerichtCode: '440' },
  Client: {
    Bsn: '999900006',
    Geboortedatum: { Datum: '2012-03-04' },
    Geslacht: '1',
    Naam: {
      Geslachtsnaam: { Achternaam: 'Testman', Voorvoegsel: 'van' },
      Voornamen: 'Jan',
      Voorletters: 'J',
    },
    StopProducten: {
      StopProduct: [
        {
          ToewijzingNummer: 1001,
          Product: { Categorie: '45', Code: '45A04' },
          ToewijzingIngangsdatum: '2026-01-01',
          Begindatum: '2026-01-02',
          RedenBeeindiging: '31',
          Einddatum: '2026-05-01',
          StatusAanlevering: '1',
        },
        {
          ToewijzingNummer: 1002,
          Product: { Categorie: '45', Code: '45A05' },
          ToewijzingIngangsdatum: '2026-01-01',
          Begindatum: '2026-01-03',
          RedenBeeindiging: '20',
          Einddatum: '2026-05-02',
          StatusAanlevering: '1',
        },
      ],
    },
  },
};
