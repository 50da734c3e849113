/** What is said of a delivery as a whole. */
import type { Severity, Texts } from '@jeugd/core';

export const deliveryFaults = {
  'cbs/no-protocol': {
    severity: 'error',
    texts: {
      nl: 'Voor deze verslagperiode is geen protocol: de levering begint in 2015. De regels zijn niet toegepast.',
      en: 'There is no protocol for this reporting period: delivery begins in 2015. The rules were not applied.',
    },
  },
  'cbs/no-period': {
    severity: 'error',
    texts: {
      nl: 'Van deze recordsoort is geen verslagperiode gegeven. De regels zijn niet toegepast.',
      en: 'No reporting period was given for this kind of record. The rules were not applied.',
    },
  },
  'cbs/record-not-in-version': {
    severity: 'error',
    texts: {
      nl: 'Protocolversie {version} kent deze recordsoort niet: machtigingen worden vanaf 2022 geleverd.',
      en: 'Version {version} of the protocol does not have this kind of record: authorisations are delivered from 2022.',
    },
  },
  'cbs/version-partly-read': {
    severity: 'info',
    texts: {
      nl: 'Van protocolversie {version} is niet alles bekend; wat niet gevonden is, wordt niet gecontroleerd.',
      en: 'Not all of version {version} of the protocol is known; what was not found is not checked.',
    },
  },
  'cbs/unborn-nine-zeros': {
    severity: 'info',
    texts: {
      nl: 'De geboortedatum van het ongeboren kind heeft negen nullen. Open tegenspraak in het protocol: het veld heeft acht posities, de tekst drukt er negen af. Schrijf 00000000.',
      en: 'The birth date of the unborn child has nine zeros. Open conflict in the protocol: the field has eight positions, the text prints nine. Write 00000000.',
    },
  },
  'cbs/many-unknown-bsn': {
    severity: 'warning',
    texts: {
      nl: 'Van {count} van de {total} records is het BSN onbekend: meer dan het gegeven deel ({percent} %).',
      en: 'The BSN is unknown in {count} of {total} records: more than the share that was given ({percent} %).',
    },
  },
} as const satisfies Readonly<Record<string, { readonly severity: Severity; readonly texts: Texts }>>;

/** A fault of a delivery as a whole. */
export type DeliveryFaultCode = keyof typeof deliveryFaults;
