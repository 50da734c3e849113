/** What the bridge says. */
import type { Severity, Texts } from '@jeugd/core';

export const bridgeFaults = {
  'cbs/no-code': {
    severity: 'warning',
    texts: {
      nl: 'Voor deze waarde van {field} is geen code in het protocol, of zijn er meer; het record is niet geleverd.',
      en: 'For this value of {field} the protocol has no code, or several; the record was not delivered.',
    },
  },
  'cbs/field-unknown': {
    severity: 'warning',
    texts: {
      nl: 'Het register zegt niet wat {field} is; het veld is leeg geleverd.',
      en: 'The register does not say what {field} is; the field was delivered empty.',
    },
  },
  'cbs/bsn-unknown': {
    severity: 'warning',
    texts: {
      nl: 'Het register heeft van deze persoon geen geldig BSN; geleverd is de waarde voor een onbekend BSN.',
      en: 'The register has no valid BSN of this person; the value for an unknown BSN was delivered.',
    },
  },
  'cbs/outside-delivery': {
    severity: 'info',
    texts: {
      nl: 'Dit valt niet onder de levering van jeugdhulp.',
      en: 'This is no part of the delivery of youth help.',
    },
  },
  'cbs/person-missing': {
    severity: 'warning',
    texts: {
      nl: 'De persoon van dit record staat niet in het register; het record is niet geleverd.',
      en: 'The person of this record is not in the register; the record was not delivered.',
    },
  },
  'cbs/record-not-usable': {
    severity: 'warning',
    texts: {
      nl: 'Dit record mist een type of datum die het register nodig heeft, of een datum bestaat niet; het is niet overgenomen.',
      en: 'This record lacks a type or date that the register needs, or a date does not exist; it was not taken over.',
    },
  },
  'cbs/birth-date-not-known': {
    severity: 'warning',
    texts: {
      nl: 'De geboortedatum is niet helemaal bekend of het kind is niet geboren; een register kan dat niet bevatten en het record is niet overgenomen.',
      en: 'The birth date is not fully known or the child is not born; a register cannot hold that and the record was not taken over.',
    },
  },
  'cbs/authorisation-without-end': {
    severity: 'warning',
    texts: {
      nl: 'Deze machtiging loopt nog; de levering noemt geen verwacht einde en het register vraagt er een. Zij is niet overgenomen.',
      en: 'This authorisation still runs; the delivery names no expected end and the register asks for one. It was not taken over.',
    },
  },
  'cbs/assumed': {
    severity: 'info',
    texts: {
      nl: 'De levering zegt niet wat {field} is; aangenomen is de dag waarop het record begint, of die van het einde.',
      en: 'The delivery does not say what {field} is; the day on which the record begins, or its end, was assumed.',
    },
  },
  'cbs/told-twice': {
    severity: 'warning',
    texts: {
      nl: 'Deze levering heeft nog een record met hetzelfde BSN, dezelfde soort en aanvang; het laatste telt.',
      en: 'This delivery has another record with the same BSN, type and start; the last one counts.',
    },
  },
  'cbs/not-carried': {
    severity: 'info',
    texts: {
      nl: 'Voor {field} heeft het register geen plaats.',
      en: 'The register has no place for {field}.',
    },
  },
} as const satisfies Readonly<Record<string, { readonly severity: Severity; readonly texts: Texts }>>;

/** A fault of the bridge. */
export type BridgeFaultCode = keyof typeof bridgeFaults;
