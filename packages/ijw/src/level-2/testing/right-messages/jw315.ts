/** A right request for assignment. */
import type { JW315 } from '../../../standard/index.js';
import { fromProvider } from './header.js';

export const rightJW315: JW315 = {
  Header: { ...fromProvider, BerichtCode: '446' },
  Client: {
    Bsn: '999900006',
    Geboortedatum: { Datum: '2012-03-04' },
    Geslacht: '1',
    Naam: {
      Geslachtsnaam: { Achternaam: 'Testman', Voorvoegsel: 'van' },
      Voornamen: 'Jan',
      Voorletters: 'J',
    },
    GezagsdragerBekend: '1',
    AangevraagdeProducten: {
      AangevraagdProduct: [
        {
          ReferentieAanbieder: 'REF-1',
          BeschikkingNummer: 55,
          Product: { Categorie: '45', Code: '45A04' },
          BeschikkingIngangsdatum: '2026-05-01',
          ToewijzingIngangsdatum: '2026-06-01',
          ToewijzingEinddatum: '2026-12-31',
          Omvang: { Volume: 2, Eenheid: '04', Frequentie: '4' },
          Verwijzer: { Type: '02', Naam: 'Huisarts Test' },
        },
        {
          ReferentieAanbieder: 'REF-2',
          BeschikkingNummer: 55,
          Product: { Categorie: '45', Code: '45A05' },
          BeschikkingIngangsdatum: '2026-05-01',
          ToewijzingIngangsdatum: '2026-06-01',
          ToewijzingEinddatum: '2026-12-31',
          Omvang: { Volume: 2, Eenheid: '04', Frequentie: '4' },
          Verwijzer: { Type: '02', Naam: 'Huisarts Test' },
        },
      ],
    },
  },
};
