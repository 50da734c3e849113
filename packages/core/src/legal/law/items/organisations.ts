/**
 * The law on duties of providers and certified institutions, complaints.
 *
 * The table, and nothing else. What was read stands in `../sources.ts`.
 */
import type { LegalItem } from '../legal-item.js';
import { jeugdwet2026 } from '../sources.js';

/** Plichten van aanbieders en gecertificeerde instellingen, klachten. */
export const organisationsItems: readonly LegalItem[] = [
  {
    id: 'klacht',
    nl: 'klacht bij klachtencommissie',
    en: 'complaint',
    kind: 'procedure',
    article: 'Jeugdwet 4.2.1',
    decidedBy: 'klachtencommissie (3+ members, outside chair)',
    requestedBy: [
      'youth',
      'parent',
      'parent without gezag',
      'guardian',
      'co-holder of gezag',
      'foster parent',
      'next of kin',
    ],
    notes:
      'term set in the own rule of the provider or GI; provider or GI answers within 1 month after the judgment; serious structural complaints go to the inspectorate (4.2.2); applies to GI too',
    source: jeugdwet2026,
    certainty: 'high',
    validFrom: '2015-01-01',
  },
  {
    id: 'gi-certificaat',
    nl: 'certificaat GI',
    en: 'GI certificate',
    kind: 'duty',
    article: 'Jeugdwet 3.2, 3.4',
    decidedBy: 'certifying body',
    maxDuration: { value: 3, unit: 'year', note: 'provisional: two years' },
    notes:
      'only a GI carries out measures and jeugdreclassering; a GI gives no jeugdhulp (experiments 12.1 aside)',
    source: jeugdwet2026,
    certainty: 'high',
    validFrom: '2015-01-01',
  },
  {
    id: 'bestuursstructuur',
    nl: 'interne toezichthouder',
    en: 'internal supervisor',
    kind: 'duty',
    article: 'Jeugdwet 4.4.1',
    decidedBy: 'provider, GI',
    preconditions: ['GI, provider with over ten workers in residential care or over 25 in all'],
    notes: 'printed in the copy under a wrong number; six months after passing ten workers',
    source: jeugdwet2026,
    certainty: 'medium',
    validFrom: '2026-01-01',
  },
  {
    id: 'calamiteit',
    nl: 'melding calamiteit en geweld',
    en: 'report of calamity and violence',
    kind: 'duty',
    article: 'Jeugdwet 4.1.8',
    decidedBy: 'provider, GI',
    notes: 'without delay to the inspectorate, no number of days',
    source: jeugdwet2026,
    certainty: 'high',
    validFrom: '2015-01-01',
  },
  {
    id: 'vog',
    nl: 'verklaring omtrent het gedrag',
    en: 'certificate of conduct',
    kind: 'duty',
    article: 'Jeugdwet 4.1.6',
    decidedBy: 'provider, GI',
    maxDuration: { value: 3, unit: 'month', note: 'age at start of work; solo workers three years' },
    notes: 'paragraphs 3 and 4 are garbled in the copy read',
    source: jeugdwet2026,
    certainty: 'high',
    validFrom: '2015-01-01',
  },
];
