/**
 * X-VECOZO-BRS: foutcodes VECOZO-berichtenverkeer.
 *
 * Errors of the transport layer, not part of iJw: BRS13 is a failure at level 1, BRS28 one at level 2.
 *
 * Source: public overview of VECOZO error codes.
 */
import type { IjwCodeList } from '../code-list.js';

/**
 * Error codes of the VECOZO message traffic; they stand in no message.
 *
 * @dutch foutcodes VECOZO-berichtenverkeer
 * @example
 * transportErrorsVecozo.codes[0].nl; // 'Afzender is niet bekend bij VECOZO'
 */
export const transportErrorsVecozo: IjwCodeList = {
  id: 'X-VECOZO-BRS',
  title: { nl: 'foutcodes VECOZO-berichtenverkeer', en: 'error codes of the VECOZO message traffic' },
  source: 'public overview of VECOZO error codes',
  closed: false,
  codes: [
    { code: 'BRS01', nl: 'Afzender is niet bekend bij VECOZO' },
    {
      code: 'BRS02',
      nl: 'Indiener beschikt niet over de juiste rol om voor dit berichttype berichten in te dienen',
    },
    { code: 'BRS03', nl: 'Indiener is niet gemachtigd om namens de afzender het bericht in te dienen' },
    { code: 'BRS04', nl: 'Geadresseerde partij is niet aangesloten bij VECOZO' },
    {
      code: 'BRS05',
      nl: 'Geadresseerde partij beschikt niet over de juiste rol om voor dit berichttype berichten te ontvangen',
    },
    { code: 'BRS06', nl: 'Payload is groter dan toegestaan' },
    { code: 'BRS12', nl: 'Virus gedetecteerd in payload' },
    { code: 'BRS13', nl: 'Berichtinhoud voldoet niet aan XSD' },
    { code: 'BRS14', nl: 'Payload bevat geen well-formed XML' },
    { code: 'BRS15', nl: 'Geen geldig ZIP-bestand aangeleverd' },
    { code: 'BRS16', nl: 'ZIP-bestand bevat meer bestanden dan toegestaan' },
    { code: 'BRS17', nl: 'ZIP-bestand bevat wachtwoordbeveiliging' },
    { code: 'BRS18', nl: 'Bericht bevat persoonsgegevens die niet zijn toegestaan op deze omgeving' },
    { code: 'BRS19', nl: 'Bestand in ZIP-bestand is groter dan toegestaan' },
    { code: 'BRS20', nl: 'Identificatie moet per berichtsoort uniek zijn voor de verzendende partij' },
    { code: 'BRS21', nl: 'ZIP-bestand bevat minder bestanden dan toegestaan' },
    { code: 'BRS28', nl: 'Het bericht is afgekeurd op basis van XSLT-controles' },
    { code: 'BRS29', nl: 'ZIP-bestand bevat mappenstructuur' },
    { code: 'BRS33', nl: 'Bericht kan niet afgeleverd worden' },
    { code: 'BRS114', nl: 'TraceerID is niet uniek' },
  ],
};
