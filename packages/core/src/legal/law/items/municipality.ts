/**
 * The law on which municipality is responsible.
 *
 * The table, and nothing else. What was read stands in `../sources.ts`.
 */
import type { LegalItem } from '../legal-item.js';
import { jeugdwet2021, jeugdwet2026, regeling2026 } from '../sources.js';

/** Woonplaatsbeginsel. */
export const municipalityItems: readonly LegalItem[] = [
  {
    id: 'woonplaats-2022',
    nl: 'woonplaatsbeginsel (nieuw)',
    en: 'responsible municipality rule',
    kind: 'municipality-rule',
    article: 'Jeugdwet 1.1 woonplaats parts 1-4',
    decidedBy: 'law',
    preconditions: [
      'no stay: municipality of the BRP home address',
      'stay with provider, foster parent, shelter or protected living, Wlz institution, JJI, or care tied to a JJI stay: BRP home address right before the stay',
      'not to be found, or address under investigation (Wet BRP 2.26): municipality of the mother at birth, else actual stay at the request',
      'home abroad: actual stay at the request',
    ],
    notes: 'stay counts with provider, foster parent, shelter or protected living, JJI',
    source: jeugdwet2026,
    certainty: 'high',
    validFrom: '2022-01-01',
  },
  {
    id: 'woonplaats-2015',
    nl: 'woonplaatsbeginsel (oud)',
    en: 'old responsible municipality rule',
    kind: 'municipality-rule',
    article: 'Jeugdwet 1.1 woonplaats (old); BW 1:12',
    decidedBy: 'law',
    preconditions: ['follows the gezag holder; GI guardian: actual stay; 18+: own'],
    ends: ['2021-12-31'],
    source: jeugdwet2021,
    certainty: 'high',
    validFrom: '2015-01-01',
    validUntil: '2022-01-01',
  },
  {
    id: 'woonplaats-voortzetting',
    nl: 'voortzetting hulp na verhuizing',
    en: 'care goes on after a move',
    kind: 'municipality-rule',
    article: 'Jeugdwet 2.7a',
    decidedBy: 'new college',
    requestedBy: ['jeugdige'],
    maxDuration: { value: 1, unit: 'year', note: 'from the change of residence' },
    preconditions: ['care without stay'],
    notes:
      'on request same terms, tariff and provider; without request an equal provision; also for care granted but not begun',
    source: jeugdwet2026,
    certainty: 'medium',
    validFrom: '2022-01-01',
  },
  {
    id: 'woonplaats-overgang',
    nl: 'overgangsrecht woonplaats 2022',
    en: 'transition residence rule',
    kind: 'transition',
    article: 'Jeugdwet 10.1',
    decidedBy: 'new college',
    maxDuration: { value: 1, unit: 'year' },
    notes: 'running care goes on up to one year; foster care without that limit and with the same carers',
    source: jeugdwet2026,
    certainty: 'high',
    validFrom: '2022-01-01',
    validUntil: '2023-01-01',
  },
  {
    id: 'financieel-verantwoordelijk',
    nl: 'betaal- en informatieplicht',
    en: 'which municipality pays',
    kind: 'municipality-rule',
    article: 'Jeugdwet 8.2.1; Regeling 1a.1',
    decidedBy: 'college',
    maxDuration: { value: 2, unit: 'week', note: 'to answer a provider or GI' },
    notes:
      'asked college pays, settles with the right one; paragraph 8.2 was still empty in the text of 2021-11-06',
    source: `${jeugdwet2026}; ${regeling2026}`,
    certainty: 'medium',
    validFrom: '2022-01-01',
  },
  {
    id: 'jeugdregio',
    nl: 'regio en Jeugdregio',
    en: 'youth region',
    kind: 'municipality-rule',
    article: 'Jeugdwet 1.1 regio, 2.17-2.21',
    decidedBy: 'law and order in council',
    notes:
      'adopted by the Senate in October 2025, in force 2026-01-01; 41 regions in the draft order of January 2025; 2.19(1)(a) and 2.21 come later by royal decree (10.3); articles 2.16-2.21 themselves are missing in the copy read; 2.8 lapsed',
    source: jeugdwet2026,
    certainty: 'medium',
    validFrom: '2026-01-01',
    versions: [
      {
        validFrom: '2015-01-01',
        validUntil: '2026-01-01',
        fromCertainty: 'read',
        article: 'Jeugdwet 2.8 (old)',
        summary: 'colleges cooperate where needed',
        source: jeugdwet2021,
        certainty: 'high',
      },
      {
        validFrom: '2026-01-01',
        fromCertainty: 'read',
        article: 'Jeugdwet 2.17-2.21, 9a',
        summary: 'duty to cooperate in a region, regiovisie, NZa watches availability',
        source: jeugdwet2026,
        certainty: 'medium',
      },
    ],
  },
];
