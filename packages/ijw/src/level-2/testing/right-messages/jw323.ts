/** A right claim. */
import type { JW323 } from '../../../standard/index.js';
import { fromProvider } from './header.js';

export const rightJW323: JW323 = {
  Header: { ...fromProvider, BerichtCode: '490' },
  Declaratie: {
    DeclaratieNummer: 'D2026A1',
    DeclaratiePeriode: { Begindatum: '2026-04-01', Einddatum: '2026-04-30' },
    DeclaratieDagtekening: '2026-05-04',
    TotaalIngediendBedrag: { TotaalBedrag: 22000, DebetCredit: 'D' },
    Clienten: {
      Client: [
        {
          Bsn: '999900006',
          Prestaties: {
            Prestatie: [
              {
                ProductReferentie: { ReferentieNummer: 'P1' },
                ToewijzingNummer: 1001,
                ProductCategorie: '45',
                ProductCode: '45A04',
                ProductPeriode: { Begindatum: '2026-04-01', Einddatum: '2026-04-30' },
                GeleverdVolume: 4,
                Eenheid: '04',
                ProductTarief: 2500,
                IngediendBedrag: { Bedrag: 10000, DebetCredit: 'D' },
              },
              {
                ProductReferentie: { ReferentieNummer: 'P2' },
                ToewijzingNummer: 1003,
                ProductCategorie: '45',
                ProductCode: '45A08',
                ProductPeriode: { Begindatum: '2026-04-01', Einddatum: '2026-04-30' },
                GeleverdVolume: 20000,
                Eenheid: '83',
                IngediendBedrag: { Bedrag: 20000, DebetCredit: 'D' },
              },
              {
                ProductReferentie: { ReferentieNummer: 'P3', VorigReferentieNummer: 'OLD1' },
                ToewijzingNummer: 1001,
                ProductCategorie: '45',
                ProductCode: '45A04',
                ProductPeriode: { Begindatum: '2026-03-01', Einddatum: '2026-03-31' },
                GeleverdVolume: 3,
                Eenheid: '04',
                ProductTarief: 2500,
                IngediendBedrag: { Bedrag: 7500, DebetCredit: 'C' },
              },
              {
                ProductReferentie: { ReferentieNummer: 'P4', VorigReferentieNummer: 'OLD2' },
                ToewijzingNummer: 1001,
                ProductCategorie: '45',
                ProductCode: '45A04',
                ProductPeriode: { Begindatum: '2026-02-01', Einddatum: '2026-02-28' },
                GeleverdVolume: 0,
                Eenheid: '04',
                ProductTarief: 2500,
                IngediendBedrag: { Bedrag: 500, DebetCredit: 'C' },
              },
            ],
          },
        },
      ],
    },
  },
};
