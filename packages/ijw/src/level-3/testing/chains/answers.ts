/** Chains for the rules on answers to requests. */
import type { Chain } from '../chain.js';
import { answered, assigned, changeRequested, rejection, requested } from '../messages.js';

export const answerChains: readonly Chain[] = [
  {
    rule: 'TR355',
    says: 'an answer names a request that was not made',
    before: [requested()],
    breaks: answered({ ReferentieAanbieder: 'REF-9' }),
    at: 'Antwoord ReferentieAanbieder',
    holds: [answered()],
  },
  {
    rule: 'TR355',
    says: 'a municipality answers a request to another',
    before: [requested([{}], { Gemeente: '0363' })],
    breaks: answered(),
    at: 'Antwoord ReferentieAanbieder',
    holds: [answered({}, { Gemeente: '0363' })],
  },
  {
    rule: 'TR359',
    says: 'a request is rejected after it was granted',
    before: [
      requested([{}, { ReferentieAanbieder: 'REF-2', Product: { Categorie: '45', Code: '45A05' } }]),
      assigned([{ ReferentieAanbieder: 'REF-1' }]),
    ],
    breaks: answered(rejection),
    at: 'Antwoord ReferentieAanbieder',
    holds: [answered({ ...rejection, ReferentieAanbieder: 'REF-2' })],
  },
  {
    rule: 'TR360',
    says: 'a request is under investigation twice',
    before: [requested(), answered()],
    breaks: answered(),
    at: 'Antwoord VerzoekAntwoord',
    holds: [
      requested([{ ReferentieAanbieder: 'REF-2' }], { Bsn: '999900018' }),
      answered({ ReferentieAanbieder: 'REF-2' }),
    ],
  },
  {
    rule: 'TR365',
    says: 'a request is rejected twice',
    before: [requested(), answered(rejection)],
    breaks: answered(rejection),
    at: 'Antwoord ReferentieAanbieder',
    holds: [
      requested([{ ReferentieAanbieder: 'REF-2' }]),
      answered({ ReferentieAanbieder: 'REF-2' }),
      answered({ ...rejection, ReferentieAanbieder: 'REF-2' }),
    ],
  },
  {
    // 8 weeks after 2 January are 27 February.
    rule: 'OP274',
    says: 'a request for assignment under investigation is granted after eight weeks',
    before: [requested(), answered()],
    breaks: assigned([{ ReferentieAanbieder: 'REF-1' }], { on: '2026-02-28' }),
    at: 'Client/ToegewezenProducten/ToegewezenProduct[1] ReferentieAanbieder',
    holds: [answered(rejection, { on: '2026-02-27' })],
  },
  {
    // 8 weeks after 2 March are 27 April.
    rule: 'OP346',
    says: 'a request for change under investigation is rejected after eight weeks',
    before: [
      assigned(),
      changeRequested({ changed: [{}] }),
      answered({ ReferentieAanbieder: 'VOW-1' }, { on: '2026-03-04' }),
    ],
    breaks: answered({ ...rejection, ReferentieAanbieder: 'VOW-1' }, { on: '2026-04-28' }),
    at: 'Antwoord ReferentieAanbieder',
    holds: [answered({ ...rejection, ReferentieAanbieder: 'VOW-1' }, { on: '2026-04-27' })],
  },
];
