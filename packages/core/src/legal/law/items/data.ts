/**
 * The law on dossiers, information and identification.
 *
 * The table, and nothing else. What was read stands in `../sources.ts`.
 */
import type { LegalItem } from '../legal-item.js';
import { jeugdwet2021, jeugdwet2026, regeling2026 } from '../sources.js';

/** Dossiers en gegevens. */
export const dataItems: readonly LegalItem[] = [
  {
    id: 'dossier-bewaring',
    nl: 'bewaartermijn dossier',
    en: 'retention of the dossier',
    kind: 'data-rule',
    article: 'Jeugdwet 7.3.8(3)',
    decidedBy: 'jeugdhulpverlener, GI worker',
    maxDuration: { value: 20, unit: 'year', note: 'from the last change in the dossier' },
    notes:
      'longer if good care asks it; applies to GI workers through 7.3.1(1); government page: OTS and guardianship dossiers to at most 30 years after majority, not in the text read',
    source: jeugdwet2026,
    certainty: 'high',
    validFrom: '2015-01-01',
    versions: [
      {
        validFrom: '2015-01-01',
        validUntil: '2020-01-01',
        fromCertainty: 'read',
        article: 'Jeugdwet 7.3.8(3) (old)',
        summary: '15 years from receipt or making of the piece',
        maxDuration: { value: 15, unit: 'year' },
        source: 'Jeugdwet, text valid 2018-07-28 (read in part)',
        certainty: 'high',
      },
      {
        validFrom: '2020-01-01',
        fromCertainty: 'derived',
        article: 'Jeugdwet 7.3.8(3)',
        summary: '20 years from the last change',
        maxDuration: { value: 20, unit: 'year' },
        source: `${jeugdwet2021} and 2026; the change in 2020 from a records-management page, the day is general knowledge`,
        certainty: 'medium',
      },
    ],
  },
  {
    id: 'dossier-vernietiging',
    nl: 'vernietiging op verzoek',
    en: 'destruction on request',
    kind: 'data-rule',
    article: 'Jeugdwet 7.3.9',
    decidedBy: 'jeugdhulpverlener',
    requestedBy: ['betrokkene or representative'],
    preconditions: ['not if someone else has a considerable interest or a law forbids it'],
    notes: 'no number of weeks in this Act',
    source: jeugdwet2026,
    certainty: 'high',
    validFrom: '2015-01-01',
  },
  {
    id: 'dossier-overleden',
    nl: 'inzage dossier overledene',
    en: 'access to the dossier of a deceased youth',
    kind: 'data-rule',
    article: 'Jeugdwet 7.3.12a, 7.3.12b',
    decidedBy: 'jeugdhulpverlener',
    notes:
      'not in the text of 2021-11-06, present in 2025; first day not found, 2022-01-01 is a placeholder. Gezag holder of a youth who died under 16; those with written leave; weighty interest; refusal noted by a youth of 12+ blocks',
    source: jeugdwet2026,
    certainty: 'medium',
    validFrom: '2022-01-01',
  },
  {
    id: 'informatie-derden',
    nl: 'informatie aan derden',
    en: 'information to others',
    kind: 'data-rule',
    article: 'Jeugdwet 7.3.11',
    decidedBy: 'jeugdhulpverlener',
    preconditions: [
      'consent of the person concerned, unless law obliges',
      'not third parties: those directly involved, and those whose consent is needed',
      'GI under OTS gets needed information without consent (7.3.11(4))',
    ],
    source: jeugdwet2026,
    certainty: 'high',
    validFrom: '2015-01-01',
  },
  {
    id: 'verwijsindex',
    nl: 'verwijsindex risicojongeren',
    en: 'referral index',
    kind: 'data-rule',
    article: 'Jeugdwet 7.1.1.1-7.1.5.2',
    decidedBy: 'meldingsbevoegde',
    maxDuration: { value: 2, unit: 'year', note: 'entry; then five years in the archive' },
    ageLimits: { maxAgeExclusive: 23 },
    notes:
      'report without consent allowed on one of twelve risks; told to the representative under 12, to both from 12 to 16; still in the text of 2026',
    source: jeugdwet2026,
    certainty: 'high',
    validFrom: '2015-01-01',
  },
  {
    id: 'bsn-plicht',
    nl: 'burgerservicenummer vaststellen',
    en: 'establish the BSN',
    kind: 'data-rule',
    article: 'Jeugdwet 7.2.1-7.2.6',
    decidedBy: 'GI, provider, Raad, college',
    preconditions: [
      'at first contact; without BSN: surname, given names, birth date, postcode and house number of the home address',
    ],
    notes: 'may wait in urgent cases',
    source: jeugdwet2026,
    certainty: 'high',
    validFrom: '2015-01-01',
  },
  {
    id: 'gegevens-college',
    nl: 'gegevensverwerking college',
    en: 'data processing by the municipality',
    kind: 'data-rule',
    article: 'Jeugdwet 7.4.0, 7.4.3a; Regeling 6a, 6b',
    decidedBy: 'college',
    notes:
      '7.4.0 is absent in the text of 2021-11-06 and present in 2025; exact start not found; purposes: access, Board request, funding, control and fraud',
    source: jeugdwet2026,
    certainty: 'medium',
    validFrom: '2022-01-01',
  },
  {
    id: 'beleidsinformatie',
    nl: 'beleidsinformatie jeugd',
    en: 'policy information',
    kind: 'data-rule',
    article: 'Jeugdwet 7.4.1-7.4.5; Regeling 7',
    decidedBy: 'provider and GI to CBS',
    notes: 'protocol version 7 is the annex in the regulation read',
    source: `${jeugdwet2026}; ${regeling2026}`,
    certainty: 'high',
    validFrom: '2015-01-01',
  },
];
