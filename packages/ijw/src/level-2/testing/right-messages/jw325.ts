/** A right answer to a claim. */
import type { JW325 } from '../../../standard/index.js';
import { fromMunicipality } from './header.js';

export const rightJW325: JW325 = {
  Header: {
    ...fromMunicipality,
    BerichtCode: '491',
    DeclaratieIdentificatie: { Identificatie: 'TST000000009', Dagtekening: '2026-05-02' },
    XsdVersieDeclaratie: { BasisschemaXsdVersie: '1.0.0', BerichtXsdVersie: '1.0.0' },
    RetourCodes: { RetourCode: ['0200'] },
  },
  DeclaratieAntwoord: {
    DeclaratieNummer: 'D2026A1',
    TotaalIngediendBedrag: { TotaalBedrag: 22000, DebetCredit: 'D' },
    TotaalToegekendBedrag: { TotaalBedrag: 12000, DebetCredit: 'D' },
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
                RetourCodes: { RetourCode: ['9321'] },
              },
            ],
          },
          RetourCodes: { RetourCode: ['0200'] },
        },
      ],
    },
    RetourCodes: { RetourCode: ['0200'] },
  },
};
