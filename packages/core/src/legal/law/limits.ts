/**
 * The numbers of the law: how long something may last, and within what time something must be done.
 *
 * The table, and nothing else. It stands apart from the texts of the items so that a calculation does not carry them;
 * a test holds the two together. A limit that changed has a line per regime.
 */
import type { LegalLimit } from './limit.js';

/**
 * All limits, by id and then by date.
 *
 * @dutch termijnen
 */
export const legalLimits = [
  // Measures and authority.
  { id: 'ots', item: 'ots', value: 1, unit: 'year', counts: 'lasts', article: 'BW 1:258, 1:260', certainty: 'high', validFrom: '2015-01-01' },
  { id: 'vots', item: 'vots', value: 3, unit: 'month', counts: 'lasts', article: 'BW 1:257(2)', certainty: 'high', validFrom: '2015-01-01' },
  { id: 'schorsing-gezag', item: 'schorsing-gezag', value: 3, unit: 'month', counts: 'lasts', article: 'BW 1:268(5)', certainty: 'high', validFrom: '2015-01-01' },
  { id: 'herstel-gezag', item: 'herstel-gezag', value: 6, unit: 'month', counts: 'lasts', article: 'BW 1:277', certainty: 'high', validFrom: '2015-01-01' },
  { id: 'gedeeltelijk-gezag-gi', item: 'gedeeltelijk-gezag-gi', value: 1, unit: 'year', counts: 'lasts', article: 'BW 1:265e', certainty: 'high', validFrom: '2015-01-01' },
  // Authorisations.
  { id: 'muhp', item: 'muhp', value: 1, unit: 'year', counts: 'lasts', article: 'BW 1:265c(1)', certainty: 'high', validFrom: '2015-01-01' },
  { id: 'spoed-muhp', item: 'spoed-muhp', value: 2, unit: 'week', counts: 'lasts', article: 'Rv 800(3), 809(3)', certainty: 'medium', validFrom: '2015-01-01' },
  { id: 'gesloten-machtiging', item: 'gesloten-machtiging', value: 1, unit: 'year', counts: 'lasts', article: 'Jeugdwet 6.1.12(2)', certainty: 'high', validFrom: '2015-01-01' },
  { id: 'gesloten-spoed', item: 'gesloten-spoed', value: 4, unit: 'week', counts: 'lasts', article: 'Jeugdwet 6.1.12(2)', certainty: 'high', validFrom: '2015-01-01' },
  { id: 'gesloten-spoed-unheard', item: 'gesloten-spoed', value: 2, unit: 'week', counts: 'lasts', article: 'Jeugdwet 6.1.10(3); Rv 800(3)', certainty: 'medium', validFrom: '2015-01-01' },
  { id: 'gesloten-voorwaardelijk', item: 'gesloten-voorwaardelijk', value: 6, unit: 'month', counts: 'lasts', article: 'Jeugdwet 6.1.12(2)', certainty: 'high', validFrom: '2015-01-01' },
  { id: 'gesloten-voorwaardelijk-extension', item: 'gesloten-voorwaardelijk', value: 1, unit: 'year', counts: 'lasts', article: 'Jeugdwet 6.1.12(2)', certainty: 'high', validFrom: '2015-01-01' },
  { id: 'gesloten-vw-opname', item: 'gesloten-vw-opname', value: 6, unit: 'month', counts: 'lasts', article: 'Jeugdwet 6.1.6(5)', certainty: 'high', validFrom: '2015-01-01' },
  { id: 'muhp-not-carried-out', item: 'muhp', value: 3, unit: 'month', counts: 'lasts', article: 'BW 1:265c(3)', certainty: 'high', validFrom: '2015-01-01' },
  { id: 'gesloten-not-carried-out', item: 'gesloten-machtiging', value: 3, unit: 'month', counts: 'lasts', article: 'Jeugdwet 6.1.12(3)', certainty: 'high', validFrom: '2015-01-01' },
  { id: 'gesloten-consent-withdrawn', item: 'gesloten-machtiging', value: 14, unit: 'day', counts: 'lasts', article: 'Jeugdwet 6.1.2(9)', certainty: 'medium', validFrom: '2015-01-01', validUntil: '2023-01-01' },
  { id: 'gesloten-consent-withdrawn', item: 'gesloten-machtiging', value: 14, unit: 'day', counts: 'lasts', article: 'Jeugdwet 6.1.2(7)', certainty: 'medium', validFrom: '2023-01-01' },
  { id: 'gesloten-past-18', item: 'gesloten-machtiging', value: 6, unit: 'month', counts: 'lasts', article: 'Jeugdwet 6.1.1(1), 6.1.2(4)', certainty: 'high', validFrom: '2015-01-01' },
  // Terms of the court, the certified institution and the municipality.
  { id: 'decision-when-inside', item: 'gesloten-machtiging', value: 3, unit: 'week', counts: 'act-within', article: 'Jeugdwet 6.1.8(4)', certainty: 'high', validFrom: '2015-01-01', validUntil: '2023-01-01' },
  { id: 'decision-when-inside', item: 'gesloten-machtiging', value: 3, unit: 'week', counts: 'act-within', article: 'Jeugdwet 6.1.8(6)', certainty: 'high', validFrom: '2023-01-01' },
  { id: 'decision-on-admission', item: 'gesloten-vw-opname', value: 3, unit: 'week', counts: 'act-within', article: 'Jeugdwet 6.1.7(2)', certainty: 'high', validFrom: '2015-01-01' },
  { id: 'beeindiging-uhp', item: 'beeindiging-uhp', value: 2, unit: 'week', counts: 'act-within', article: 'BW 1:265d(3)', certainty: 'high', validFrom: '2015-01-01' },
  { id: 'financieel-verantwoordelijk', item: 'financieel-verantwoordelijk', value: 2, unit: 'week', counts: 'act-within', article: 'Jeugdwet 8.2.1; Regeling 1a.1', certainty: 'medium', validFrom: '2022-01-01' },
  // Terms of one year in a family.
  { id: 'blokkaderecht-ots', item: 'blokkaderecht-ots', value: 1, unit: 'year', counts: 'lasts', article: 'BW 1:265i', certainty: 'high', validFrom: '2015-01-01' },
  { id: 'blokkaderecht-vrijwillig', item: 'blokkaderecht-vrijwillig', value: 6, unit: 'month', counts: 'lasts', article: 'BW 1:253s', certainty: 'high', validFrom: '2015-01-01' },
  // Plans.
  { id: 'hulpverleningsplan', item: 'hulpverleningsplan', value: 6, unit: 'week', counts: 'act-within', article: 'Jeugdwet 4.1.3(5)', certainty: 'high', validFrom: '2015-01-01' },
  { id: 'gesloten-plan', item: 'gesloten-plan', value: 6, unit: 'week', counts: 'act-within', article: 'Jeugdwet 4.1.3, 6.3.6 (old)', certainty: 'high', validFrom: '2015-01-01', validUntil: '2024-01-01' },
  { id: 'gesloten-plan', item: 'gesloten-plan', value: 6, unit: 'week', counts: 'act-within', article: 'Jeugdwet 6.2.9(2)', certainty: 'high', validFrom: '2024-01-01' },
  { id: 'gesloten-plan-first-evaluation', item: 'gesloten-plan', value: 4, unit: 'week', counts: 'act-within', article: 'Jeugdwet 6.2.9(8)', certainty: 'high', validFrom: '2024-01-01' },
  { id: 'gesloten-plan-next-evaluation', item: 'gesloten-plan', value: 2, unit: 'month', counts: 'act-within', article: 'Jeugdwet 6.2.9(8)', certainty: 'high', validFrom: '2024-01-01' },
  { id: 'overgang-gesloten-2024', item: 'overgang-gesloten-2024', value: 6, unit: 'month', counts: 'lasts', article: 'Jeugdwet 10.2', certainty: 'high', validFrom: '2024-01-01', validUntil: '2024-07-01' },
  // Restraint and complaints.
  { id: 'vbm-nood', item: 'vbm-nood', value: 7, unit: 'day', counts: 'lasts', article: 'Jeugdwet 6.3.7 (old)', certainty: 'high', validFrom: '2015-01-01', validUntil: '2024-01-01' },
  { id: 'vbm-nood', item: 'vbm-nood', value: 3, unit: 'day', counts: 'lasts', article: 'Jeugdwet 6.3.1.2(4)', certainty: 'high', validFrom: '2024-01-01' },
  { id: 'insluiting', item: 'insluiting', value: 1, unit: 'day', counts: 'lasts', article: 'Jeugdwet 6.3.2.2', certainty: 'high', validFrom: '2024-01-01' },
  { id: 'vbm-registratie', item: 'vbm-registratie', value: 6, unit: 'month', counts: 'act-within', article: 'Jeugdwet 6.3.9(3) (old)', certainty: 'high', validFrom: '2015-01-01', validUntil: '2024-01-01' },
  { id: 'vbm-registratie', item: 'vbm-registratie', value: 6, unit: 'month', counts: 'act-within', article: 'Jeugdwet 6.7.1-6.7.4', certainty: 'high', validFrom: '2024-01-01' },
  { id: 'klacht-vbm', item: 'klacht-vbm', value: 4, unit: 'week', counts: 'act-within', article: 'Jeugdwet 6.5.1-6.5.3 (old)', certainty: 'high', validFrom: '2015-01-01', validUntil: '2024-01-01' },
  { id: 'klacht-vbm', item: 'klacht-vbm', value: 4, unit: 'week', counts: 'act-within', article: 'Jeugdwet 6.5.1(3)', certainty: 'high', validFrom: '2024-01-01' },
  { id: 'beroep-vbm', item: 'beroep-vbm', value: 6, unit: 'week', counts: 'act-within', article: 'Jeugdwet 6.5.4-6.5.6', certainty: 'high', validFrom: '2024-01-01' },
  // Foster care.
  { id: 'foster-conditions', item: 'pleegcontract', value: 13, unit: 'week', counts: 'act-within', article: 'Jeugdwet 5.1(3)', certainty: 'high', validFrom: '2015-01-01' },
  { id: 'pleegvergoeding-crisis', item: 'pleegvergoeding-crisis', value: 4, unit: 'week', counts: 'lasts', article: 'Regeling 5.2(1)(a)', certainty: 'medium', validFrom: '2015-01-01' },
  // Help after 18 and after a move.
  { id: 'resumption', item: 'leeftijd-jeugdige', value: 6, unit: 'month', counts: 'act-within', article: 'Jeugdwet 1.1 jeugdige', certainty: 'high', validFrom: '2015-01-01' },
  { id: 'woonplaats-voortzetting', item: 'woonplaats-voortzetting', value: 1, unit: 'year', counts: 'lasts', article: 'Jeugdwet 2.7a', certainty: 'medium', validFrom: '2022-01-01' },
  { id: 'woonplaats-overgang', item: 'woonplaats-overgang', value: 1, unit: 'year', counts: 'lasts', article: 'Jeugdwet 10.1', certainty: 'high', validFrom: '2022-01-01', validUntil: '2023-01-01' },
  // Dossiers and organisations.
  { id: 'dossier-bewaring', item: 'dossier-bewaring', value: 15, unit: 'year', counts: 'lasts', article: 'Jeugdwet 7.3.8(3) (old)', certainty: 'high', validFrom: '2015-01-01', validUntil: '2020-01-01' },
  { id: 'dossier-bewaring', item: 'dossier-bewaring', value: 20, unit: 'year', counts: 'lasts', article: 'Jeugdwet 7.3.8(3)', certainty: 'medium', validFrom: '2020-01-01' },
  { id: 'verwijsindex', item: 'verwijsindex', value: 2, unit: 'year', counts: 'lasts', article: 'Jeugdwet 7.1.4.5', certainty: 'high', validFrom: '2015-01-01' },
  { id: 'verwijsindex-archive', item: 'verwijsindex', value: 5, unit: 'year', counts: 'lasts', article: 'Jeugdwet 7.1.4.6', certainty: 'high', validFrom: '2015-01-01' },
  { id: 'gi-certificaat', item: 'gi-certificaat', value: 3, unit: 'year', counts: 'lasts', article: 'Jeugdwet 3.4', certainty: 'high', validFrom: '2015-01-01' },
  { id: 'gi-certificaat-provisional', item: 'gi-certificaat', value: 2, unit: 'year', counts: 'lasts', article: 'Jeugdwet 3.4', certainty: 'high', validFrom: '2015-01-01' },
  { id: 'vog', item: 'vog', value: 3, unit: 'month', counts: 'lasts', article: 'Jeugdwet 4.1.6', certainty: 'high', validFrom: '2015-01-01' },
] as const satisfies readonly LegalLimit[];

/**
 * Id of a limit. A literal that does not exist does not compile.
 *
 * @dutch id van een termijn
 */
export type LegalLimitId = (typeof legalLimits)[number]['id'];
