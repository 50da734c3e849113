/** A right request for change. */
import type { JW317 } from '../../../standard/index.js';
import { fromProvider } from './header.js';

export const rightJW317: JW317 = {
  Header: { ...fromProvider, BerichtCode: '486' },
  Client: {
    Bsn: '999900006',
    Verzoek: {
      ReferentieAanbieder: 'VOW-1',
      RedenVerzoek: '1',
      OngewijzigdeProducten: { OngewijzigdProduct: [{ ToewijzingNummer: 1001 }] },
      TeWijzigenProducten: {
        TeWijzigenProduct: [
          {
            ToewijzingNummer: 1002,
            GewensteIngangsdatum: '2026-06-01',
            Einddatum: '2026-12-31',
            Omvang: { Volume: 5, Eenheid: '04', Frequentie: '4' },
          },
        ],
      },
      NieuweProducten: {
        NieuwProduct: [
          {
            Product: { Categorie: '45', Code: '45A06' },
            GewensteIngangsdatum: '2026-06-01',
            Einddatum: '2026-12-31',
            Omvang: { Volume: 3, Eenheid: '04', Frequentie: '4' },
          },
          {
            Product: { Categorie: '45', Code: '45A07' },
            GewensteIngangsdatum: '2026-06-01',
            Einddatum: '2026-12-31',
            Omvang: { Volume: 3, Eenheid: '04', Frequentie: '4' },
          },
        ],
      },
    },
  },
};
