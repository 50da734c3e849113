/**
 * The law on bills and plans that are not in force.
 *
 * The table, and nothing else. What was read stands in `../sources.ts`.
 */
import type { LegalItem } from '../legal-item.js';

/** Voornemens, niet in werking. */
export const pendingItems: readonly LegalItem[] = [
  {
    id: 'wet-rechtsbescherming',
    nl: 'Wet versterking rechtsbescherming in de jeugdbescherming',
    en: 'bill on stronger legal protection',
    kind: 'pending',
    article: 'not in force',
    decidedBy: 'legislator',
    preconditions: [
      'subsidiarity in the grounds of OTS and placement',
      'perspective decision by the judge only',
      'legal aid for parents',
    ],
    notes:
      'consulted 2024-12 to 2025-03; not found as filed or in force in letters up to early 2026; check status before coding hard rules',
    source: 'letter 31 839 nr. 1047; law-firm summary',
    certainty: 'medium',
  },
  {
    id: 'nachtinsluiting',
    nl: 'nachtelijke insluiting (voornemen)',
    en: 'night-time locking, plan',
    kind: 'pending',
    article: 'not in force',
    decidedBy: 'legislator',
    ageLimits: { minAge: 12 },
    notes: 'plan: from 12, serious danger to others; no bill found',
    source: 'letters 31 839 nr. 1091 (2025-06-17) and 1096 (2025-08-28)',
    certainty: 'medium',
  },
  {
    id: 'eigen-bijdrage',
    nl: 'eigen bijdrage jeugdhulp (voornemen)',
    en: 'parental contribution, plan',
    kind: 'pending',
    article: 'not in force',
    decidedBy: 'legislator',
    notes:
      'planned for 2026 in the spring note of 2024; not in the Act of 2026; the older ouderbijdrage (8.2.1-8.2.7) was empty by 2021',
    source: 'press notes 2024; paragraph 8.2 of the text of 2026 has no contribution',
    certainty: 'medium',
  },
];
