/**
 * WJ001: retourcode.
 *
 * Source: code table of iJw 3.2.
 */
import type { IjwCodeList } from '../code-list.js';

/**
 * Retour code, as it stands in messages.
 *
 * @dutch retourcode
 * @example
 * retourCodes.codes[0].nl; // 'Bericht is afgekeurd om technische redenen.'
 */
export const retourCodes: IjwCodeList = {
  id: 'WJ001',
  title: { nl: 'retourcode', en: 'retour code' },
  source: 'code table of iJw 3.2',
  dataType: 'LDT_RetourCode',
  closed: true,
  codes: [
    {
      code: '0001',
      nl: 'Bericht is afgekeurd om technische redenen.',
      note: {
        nl: 'afkeur van het hele bericht op niveau 2; alleen de Header komt terug',
        en: 'rejection of the whole message at level 2; only the Header is returned',
      },
    },
    {
      code: '0200',
      nl: 'Geen opmerking over deze berichtklasse.',
      note: { nl: 'de klasse is goed', en: 'the class is fine' },
    },
    {
      code: '0233',
      nl: 'Berichtklasse is niet beoordeeld.',
      note: { nl: 'de klasse is niet beoordeeld', en: 'the class was not assessed' },
    },
    {
      code: '0611',
      nl: 'Het ingediende tarief komt niet overeen met het contractuele tarief',
      validFrom: '2018-04-01',
    },
    {
      code: '8001',
      nl: 'Declaratie is volledig toegewezen.',
      note: { nl: 'volledig toegekend (in DeclaratieAntwoord)', en: 'fully granted (in DeclaratieAntwoord)' },
    },
    {
      code: '8017',
      nl: 'Van deze credit prestatie is geen debet prestatie bekend.',
      validFrom: '2016-01-01',
    },
    { code: '8021', nl: 'Referentienummer prestatie is reeds aangeleverd.', validFrom: '2018-04-01' },
    { code: '8187', nl: 'De prestatie hoort niet bij deze client.', validFrom: '2018-04-01' },
    {
      code: '8214',
      nl: 'DeclaratiePeriode is niet de kalendermaand die volgt op voorgaande DeclaratiePeriode terwijl iedere declaratieperiode zorg geleverd is.',
      validFrom: '2018-04-01',
    },
    { code: '8848', nl: 'Dagtekening moet gelijk zijn aan of voor de systeemdatum liggen.' },
    { code: '9019', nl: 'Het regie bericht kan niet gekoppeld worden aan een toewijzing.' },
    { code: '9056', nl: 'Identificatie moet per berichtsoort uniek zijn voor de verzendende partij.' },
    { code: '9063', nl: 'Het bericht kan niet verwerkt worden omdat geen eerder bericht ontvangen is.' },
    { code: '9069', nl: 'Er is geen actueel startbericht met dezelfde sleutel.' },
    {
      code: '9071',
      nl: 'Het eerdere start bericht kan niet verwijderd worden omdat de zorg al beeindigd is',
    },
    { code: '9074', nl: 'Er is al een eerder bericht ontvangen met dezelfde sleutel.' },
    {
      code: '9307',
      nl: 'Begindatum prestatie ligt niet tussen de ingangsdatum en einddatum toewijzing',
      validFrom: '2018-04-01',
    },
    {
      code: '9308',
      nl: 'Einddatum prestatie ligt niet tussen de ingangsdatum en einddatum toewijzing',
      validFrom: '2018-04-01',
    },
    {
      code: '9319',
      nl: 'De ProductPeriode valt niet geheel binnen een DeclaratiePeriode.',
      validFrom: '2018-04-01',
    },
    {
      code: '9321',
      nl: 'Het ingediende volume overschrijdt het toegewezen volume.',
      validFrom: '2018-04-01',
    },
    {
      code: '9322',
      nl: 'De som van de ingediende volumes overschrijdt het toegewezen volume',
      validFrom: '2018-04-01',
    },
    { code: '9326', nl: 'De actuele levering is nog niet gestopt met een Stopbericht.' },
    {
      code: '9332',
      nl: 'Toewijzing heeft geen uniek nummer binnen wettelijk domein.',
      validFrom: '2021-01-01',
    },
    { code: '9333', nl: 'Declaratienummer is niet uniek', validFrom: '2021-01-01' },
    {
      code: '9338',
      nl: 'Niet iedere prestatie in een declaratiebericht is gerelateerd aan een toegewezen product op basis van het toewijzingnummer',
      validFrom: '2021-01-01',
    },
    {
      code: '9339',
      nl: 'ProductCategorie in de prestatie is niet gelijk aan ProductCategorie in het ToegewezenProduct.',
      validFrom: '2021-01-01',
    },
    {
      code: '9340',
      nl: 'ProductCode in de Prestatie is niet gelijk aan ProductCode in het ToegewezenProduct.',
      validFrom: '2021-01-01',
    },
    {
      code: '9341',
      nl: 'Eenheid in de Prestatie past niet bij Eenheid in het ToegewezenProduct',
      validFrom: '2021-01-01',
    },
    {
      code: '9346',
      nl: "Eenheid is ongelijk is aan waarde 83 (Euro's), maar IngediendBedrag is niet gelijk aan GeleverdVolume vermenigvuldigd met (het onafgeronde) ProductTarief.",
      validFrom: '2021-01-01',
    },
    {
      code: '9347',
      nl: 'ReferentieAanbieder is niet uniek voor de aanbieder binnen het wettelijk domein',
      validFrom: '2021-01-01',
    },
    {
      code: '9349',
      nl: 'Het VOW bericht bevat niet alle actuele toegewezen producten van de cliënt, hetzij in OngewijzigdProduct, hetzij in TeWijzigenProduct',
      validFrom: '2021-01-01',
    },
    {
      code: '9350',
      nl: 'OngewijzigdProduct is niet gerelateerd aan een actueel toegewezen product op basis van het toewijzingnummer.',
      validFrom: '2021-01-01',
    },
    {
      code: '9351',
      nl: 'TeWijzigenProduct is niet gerelateerd aan een actuele toewijzing op basis van ToewijzingNummer.',
      validFrom: '2021-01-01',
    },
    {
      code: '9355',
      nl: 'ReferentieAanbieder in het antwoordbericht komt niet voor in een eerder verzoek om toewijzing of verzoek om wijziging',
      validFrom: '2021-01-01',
    },
    {
      code: '9357',
      nl: 'GewensteIngangsdatum is kleiner dan of gelijk aan de dagtekening, maar niet gelijk aan de ingangsdatum van het originele ToegewezenProduct.',
      validFrom: '2021-01-01',
    },
    {
      code: '9359',
      nl: 'Er is al een toewijzing gestuurd met deze ReferentieAanbieder.',
      validFrom: '2021-01-01',
    },
    {
      code: '9360',
      nl: 'Er is al een antwoordbericht met deze ReferentieAanbieder, terwijl antwoordbericht in VerzoekAntwoord waarde 2 (aanvraag in onderzoek) heeft.',
      validFrom: '2021-01-01',
    },
    {
      code: '9361',
      nl: 'Het product komt vaker voor met overlappende zorgperiodes.',
      validFrom: '2021-01-01',
    },
    {
      code: '9365',
      nl: "Er is al een antwoordbericht met dezelfde ReferentieAanbieder waar VerzoekAntwoord niet de waarde 'Aanvraag in onderzoek' heeft.",
      validFrom: '2021-01-01',
    },
    {
      code: '9366',
      nl: 'ProductReferentie komt niet voor in een Declaratiebericht',
      validFrom: '2021-01-01',
    },
    {
      code: '9367',
      nl: 'De waarde komt niet overeen met de waarde uit heenbericht met gelijke ProductReferentie',
      validFrom: '2021-01-01',
    },
    {
      code: '9369',
      nl: 'Budget is meegegeven, maar de som van GeleverdVolume in alle ingediende Prestaties passen niet binnen het toegewezen Budget.',
      validFrom: '2021-01-01',
    },
    {
      code: '9373',
      nl: 'Budget is gewijzigd, maar GewensteIngangsdatum is niet gelijk aan die in de actuele toewijzing',
      validFrom: '2021-01-01',
    },
    { code: '9374', nl: 'Er is al een verzoek onderhanden.', validFrom: '2021-01-01' },
    {
      code: '9375',
      nl: 'Omvang is gevuld, terwijl Product in toewijzing met ToewijzingNummer leeg is en Einddatum groter dan 31-12-2020 of leeg is',
      validFrom: '2021-01-01',
    },
    {
      code: '9379',
      nl: 'ReferentieAanbieder refereert niet naar een verzoek om toewijzing of verzoek om wijziging, is onterecht gevuld',
      validFrom: '2022-04-01',
    },
    {
      code: '9384',
      nl: 'Declaratie op toewijzing met RedenWijziging "13" (Verwijderd)',
      validFrom: '2022-04-01',
    },
    { code: '9385', nl: 'Toewijzing heeft goedgekeurde declaratieregels', validFrom: '2022-04-01' },
    {
      code: '9387',
      nl: 'Begindatum van de ProductPeriode is niet eerste dag van de kalendermaand waarop ProductPeriode betrekking heeft en Ingangsdatum van de toewijzing ligt niet later in deze betreffende maand',
      validFrom: '2022-04-01',
    },
    {
      code: '9388',
      nl: 'Einddatum van de ProductPeriode is niet laatste dag van de kalendermaand waarop ProductPeriode betrekking heeft en Einddatum van de toewijzing ligt niet eerder in deze betreffende maand.',
      validFrom: '2022-04-01',
    },
    {
      code: '9389',
      nl: 'Deze prestatie heeft een debetprestatie zonder bijbehorende creditprestatie',
      validFrom: '2022-04-01',
    },
    {
      code: '9390',
      nl: 'Er is al een Prestatie met gelijk ProductReferentie met waarde Credit',
      validFrom: '2022-04-01',
    },
    {
      code: '9411',
      nl: 'Omvang is leeg, terwijl Code in Product bij de toewijzing met ToewijzingNummer gevuld is.',
      validFrom: '2022-04-01',
    },
    {
      code: '9412',
      nl: 'Omvang is niet leeg, terwijl Code in Product bij de toewijzing met ToewijzingNummer leeg is en einddatum groter dan 31-12-2020 of leeg is',
      validFrom: '2022-04-01',
    },
    {
      code: '9413',
      nl: 'StatusAanlevering is waarde 1 of 2 en RedenBeeindiging heeft waarde 20, terwijl er al een ander StopProduct met hetzelfde Bsn, ToewijzingNummer, Begindatum en RedenBeeindiging waarde 20 is.',
      validFrom: '2023-04-01',
    },
    {
      code: '9414',
      nl: 'Einddatum is niet >= aan Einddatum uit actuele StopProduct met gelijk Bsn, ToewijzingNummer en Begindatum',
      validFrom: '2023-04-01',
    },
    {
      code: '9415',
      nl: 'Er is al een StopProduct met gelijk Bsn, ToewijzingNummer, Begindatum en RedenBeeindiging <> waarde 20 en StatusAanlevering heeft waarde 1 of 2.',
      validFrom: '2023-04-01',
    },
    { code: 'S300', nl: 'Gemeentecode komt niet voor in de lijst van CBS.' },
    { code: 'S329', nl: 'ProductCode hoort niet bij de ProductCategorie.', validFrom: '2019-04-01' },
  ],
};
