/** A right assignment. */
import type { JW301 } from '../../../standard/index.js';
import { fromMunicipality } from './header.js';

export const rightJW301: JW301 = {
  Header: { ...fromMunicipality, BerichtCode: '436' },
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
