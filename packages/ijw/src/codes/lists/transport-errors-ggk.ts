/**
 * X-GGK-IB: foutcodes berichtenverkeer (GGK, VECOZO, CAK).
 *
 * Errors of the transport layer, not part of iJw: no retour message is involved.
 *
 * Source: public overview of GGK error codes, November 2025.
 */
import type { IjwCodeList } from '../code-list.js';

/**
 * Error codes of the message traffic (GGK, VECOZO, CAK); they stand in no message.
 *
 * @dutch foutcodes berichtenverkeer (GGK, VECOZO, CAK)
 * @example
 * transportErrorsGgk.codes[0].nl; // 'Bericht voldoet niet aan XSD.'
 */
export const transportErrorsGgk: IjwCodeList = {
  id: 'X-GGK-IB',
  title: {
    nl: 'foutcodes berichtenverkeer (GGK, VECOZO, CAK)',
    en: 'error codes of the message traffic (GGK, VECOZO, CAK)',
  },
  source: 'public overview of GGK error codes, November 2025',
  closed: false,
  codes: [
    { code: 'IB001', nl: 'Bericht voldoet niet aan XSD.', sender: 'BIDN / CAK / VWS' },
    {
      code: 'IB002',
      nl: 'De verzendende organisatie is niet geautoriseerd om gebruik te maken van het GGK.',
      sender: 'BIDN',
    },
    {
      code: 'IB003',
      nl: 'Het ontvangen bericht overschrijdt de maximaal toegestane bestandsgrootte van 25MB.',
      sender: 'BIDN',
    },
    { code: 'IB004', nl: 'De functie wordt niet ondersteund.', sender: 'BIDN' },
    {
      code: 'IB005',
      nl: 'Gemeentecode is niet bekend bij het GGK, controleer de StUF-envelop.',
      sender: 'BIDN',
    },
    {
      code: 'IB006',
      nl: 'Zendend systeem niet geautoriseerd voor combinatie van berichtcode, entiteittype en functie.',
      sender: 'BIDN',
    },
    { code: 'IB007', nl: 'Combinatie functie en organisatie is niet toegestaan.', sender: 'BIDN' },
    {
      code: 'IB008',
      nl: 'Indienende partij beschikt niet over juiste rol voor dit berichttype.',
      sender: 'VECOZO',
    },
    {
      code: 'IB009',
      nl: 'Indiener heeft geen toestemmingsverklaring van afzender voor dit berichttype.',
      sender: 'VECOZO',
    },
    {
      code: 'IB010',
      nl: 'Geadresseerde partij niet aangesloten bij VECOZO of AGB is incorrect.',
      sender: 'VECOZO',
    },
    {
      code: 'IB011',
      nl: 'Geadresseerde partij beschikt niet over juiste rol voor dit berichttype.',
      sender: 'VECOZO',
    },
    { code: 'IB012', nl: 'Payload is groter dan toegestaan (max. 25MB).', sender: 'VECOZO' },
    { code: 'IB013', nl: 'Bestand bevat een virus en is verwijderd.', sender: 'VECOZO' },
    { code: 'IB014', nl: 'Payload voldoet niet aan de XSD.', sender: 'VECOZO' },
    { code: 'IB015', nl: 'Bericht bevat niet-toegestane persoonsgegevens.', sender: 'VECOZO' },
    { code: 'IB016', nl: 'Referentienummer is niet uniek.', sender: 'VECOZO / CAK' },
    { code: 'IB017', nl: 'Applicatiegegevens niet of onjuist gevuld.', sender: 'VECOZO' },
    { code: 'IB018', nl: 'Applicatiegegevens niet of onjuist gevuld.', sender: 'VECOZO' },
    { code: 'IB019', nl: 'Declaratie-antwoord reeds ingediend.', sender: 'VECOZO' },
    { code: 'IB020', nl: 'Declaratie-antwoord reeds ingediend.', sender: 'VECOZO' },
    { code: 'IB021', nl: 'AlsAntwoordOp niet gevuld.', sender: 'VECOZO' },
    { code: 'IB022', nl: 'AlsAntwoordOp niet gevuld.', sender: 'VECOZO' },
    { code: 'IB023', nl: 'Functie is niet actief.', sender: 'BIDN' },
    { code: 'IB901', nl: 'Geen geldig ZIP-bestand aangeleverd.', sender: 'VECOZO' },
    { code: 'IB902', nl: 'ZIP-bestand bevat meer bestanden dan toegestaan.', sender: 'VECOZO' },
    { code: 'IB903', nl: 'ZIP-bestand bevat wachtwoordbeveiliging.', sender: 'VECOZO' },
    { code: 'IB904', nl: 'Bestand in ZIP-bestand is groter dan toegestaan (max. 25MB).', sender: 'VECOZO' },
    { code: 'IB905', nl: 'ZIP-bestand bevat minder bestanden dan toegestaan.', sender: 'VECOZO' },
  ],
};
