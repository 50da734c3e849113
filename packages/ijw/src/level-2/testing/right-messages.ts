/**
 * A right message of each kind that the rules look at. Invented; the same as the base messages in
 * `fixtures/vectors`.
 */
import type { JW301, JW305, JW307, JW315, JW317, JW319, JW323, JW325 } from '../../standard/index.js';

export const rightJW301: JW301 = {
  Header: {
    BerichtCode: '436',
    BerichtVersie: 3,
    BerichtSubversie: 2,
    Afzender: '0384',
    Ontvanger: '42420001',
    BerichtIdentificatie: { Identificatie: 'TST000000001', Dagtekening: '2026-05-04' },
    XsdVersie: { BasisschemaXsdVersie: '1.0.0', BerichtXsdVersie: '1.0.0' },
  },
  Client: {
    Bsn: '999900006',
    Geboortedatum: { Datum: '2012-03-04' },
    Geslacht: '1',
    Naam: {
      Geslachtsnaam: { Achternaam: 'Testman', Voorvoegsel: 'van' },
      Voornamen: 'Jan',
      Voorletters: 'J',
      NaamGebruik: '1',
    },
    Communicatie: { Vorm: '2' },
    Relaties: {
      Relatie: [
        {
          Nummer: 'R1',
          Soort: '11',
          Geboortedatum: { Datum: '1980-01-01', DatumGebruik: '2' },
          Naam: { Geslachtsnaam: { Achternaam: 'Stichting Voogdij' }, NaamGebruik: '6' },
          Contact: {
            Soort: '02',
            Telefoon: { Telefoon01: { Telefoonnummer: '0201234567', Landnummer: '0031' } },
          },
        },
      ],
    },
    Contactgegevens: {
      Contact: [
        {
          Soort: '03',
          Adres: {
            Huis: { Huisnummer: 1 },
            Postcode: '1234AB',
            Straatnaam: 'Teststraat',
            Plaatsnaam: 'Testdorp',
            LandCode: 'NL',
          },
        },
      ],
    },
    ToegewezenProducten: {
      ToegewezenProduct: [
        {
          ToewijzingNummer: 1001,
          Product: { Categorie: '45', Code: '45A04' },
          Toewijzingsdatum: '2026-05-01',
          Toewijzingstijd: '10:00:00',
          Ingangsdatum: '2026-05-01',
          Einddatum: '2026-08-31',
          Omvang: { Volume: 2, Eenheid: '04', Frequentie: '2' },
        },
        {
          ToewijzingNummer: 1002,
          Product: { Categorie: '45', Code: '45A05' },
          Toewijzingsdatum: '2026-05-01',
          Toewijzingstijd: '10:00:00',
          Ingangsdatum: '2026-05-01',
          Einddatum: '2026-08-31',
          Omvang: { Volume: 1, Eenheid: '82', Frequentie: '1' },
        },
      ],
    },
  },
};

export const rightJW305: JW305 = {
  Header: {
    BerichtCode: '438',
    BerichtVersie: 3,
    BerichtSubversie: 2,
    Afzender: '42420001',
    Ontvanger: '0384',
    BerichtIdentificatie: { Identificatie: 'TST000000001', Dagtekening: '2026-05-04' },
    XsdVersie: { BasisschemaXsdVersie: '1.0.0', BerichtXsdVersie: '1.0.0' },
  },
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

export const rightJW307: JW307 = {
  Header: {
    BerichtCode: '440',
    BerichtVersie: 3,
    BerichtSubversie: 2,
    Afzender: '42420001',
    Ontvanger: '0384',
    BerichtIdentificatie: { Identificatie: 'TST000000001', Dagtekening: '2026-05-04' },
    XsdVersie: { BasisschemaXsdVersie: '1.0.0', BerichtXsdVersie: '1.0.0' },
  },
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

export const rightJW315: JW315 = {
  Header: {
    BerichtCode: '446',
    BerichtVersie: 3,
    BerichtSubversie: 2,
    Afzender: '42420001',
    Ontvanger: '0384',
    BerichtIdentificatie: { Identificatie: 'TST000000001', Dagtekening: '2026-05-04' },
    XsdVersie: { BasisschemaXsdVersie: '1.0.0', BerichtXsdVersie: '1.0.0' },
  },
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

export const rightJW317: JW317 = {
  Header: {
    BerichtCode: '486',
    BerichtVersie: 3,
    BerichtSubversie: 2,
    Afzender: '42420001',
    Ontvanger: '0384',
    BerichtIdentificatie: { Identificatie: 'TST000000001', Dagtekening: '2026-05-04' },
    XsdVersie: { BasisschemaXsdVersie: '1.0.0', BerichtXsdVersie: '1.0.0' },
  },
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

export const rightJW319: JW319 = {
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

export const rightJW323: JW323 = {
  Header: {
    BerichtCode: '490',
    BerichtVersie: 3,
    BerichtSubversie: 2,
    Afzender: '42420001',
    Ontvanger: '0384',
    BerichtIdentificatie: { Identificatie: 'TST000000001', Dagtekening: '2026-05-04' },
    XsdVersie: { BasisschemaXsdVersie: '1.0.0', BerichtXsdVersie: '1.0.0' },
  },
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

export const rightJW325: JW325 = {
  Header: {
    BerichtCode: '491',
    BerichtVersie: 3,
    BerichtSubversie: 2,
    Afzender: '0384',
    Ontvanger: '42420001',
    BerichtIdentificatie: { Identificatie: 'TST000000001', Dagtekening: '2026-05-04' },
    XsdVersie: { BasisschemaXsdVersie: '1.0.0', BerichtXsdVersie: '1.0.0' },
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
