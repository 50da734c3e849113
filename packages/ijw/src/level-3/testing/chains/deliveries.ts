/** Chains for the rules on starts and stops. */
import type { Chain } from '../chain.js';
import { assigned, otherBsn, started, stopped } from '../messages.js';

const startAt = 'Client/StartProducten/StartProduct[1]';
const stopAt = 'Client/StopProducten/StopProduct[1]';
const temporary = { RedenBeeindiging: '20' } as const;
const deletion = { StatusAanlevering: '3' } as const;
const running = [assigned(), started()];
const paused = [...running, stopped([temporary])];
const later = { Begindatum: '2026-02-23' } as const;
const march = { on: '2026-03-10' } as const;

export const deliveryChains: readonly Chain[] = [
  {
    rule: 'TR019',
    says: 'a start with a number that nobody assigned',
    before: [assigned()],
    breaks: started([{ ToewijzingNummer: 999 }]),
    at: `${startAt} ToewijzingNummer`,
    holds: [started()],
  },
  {
    rule: 'TR019',
    says: 'a start on the assignment of another client',
    before: [assigned([{}], { Bsn: otherBsn })],
    breaks: started(),
    at: `${startAt} ToewijzingNummer`,
    holds: [started([{}], { Bsn: otherBsn })],
  },
  {
    rule: 'TR019',
    says: 'a stop with a number that nobody assigned',
    before: running,
    breaks: stopped([{ ToewijzingNummer: 999 }]),
    at: `${stopAt} ToewijzingNummer`,
    holds: [stopped()],
  },
  {
    rule: 'TR063',
    says: 'a start is deleted that was told with another first day',
    before: running,
    breaks: started([{ ...deletion, Begindatum: '2026-01-11' }]),
    at: `${startAt} StatusAanlevering`,
    holds: [started([deletion])],
  },
  {
    rule: 'TR063',
    says: 'a start is deleted twice',
    before: [...running, started([deletion])],
    breaks: started([deletion]),
    at: `${startAt} StatusAanlevering`,
    holds: [started(), started([deletion])],
  },
  {
    rule: 'TR063',
    says: 'a stop is deleted that was told with another reason',
    before: [...running, stopped()],
    breaks: stopped([{ ...deletion, RedenBeeindiging: '32' }]),
    at: `${stopAt} StatusAanlevering`,
    holds: [stopped([deletion])],
  },
  {
    rule: 'TR071',
    says: 'a start is deleted after its stop',
    before: [...running, stopped()],
    breaks: started([deletion], { on: '2026-02-24' }),
    at: `${startAt} StatusAanlevering`,
    holds: [stopped([deletion]), started([deletion], { on: '2026-02-24' })],
  },
  {
    rule: 'TR074',
    says: 'a start is sent twice',
    before: paused,
    breaks: started([{}], march),
    at: startAt,
    holds: [started([later], march)],
  },
  {
    rule: 'TR074',
    says: 'a stop is sent twice',
    before: paused,
    breaks: stopped([temporary]),
    at: stopAt,
    holds: [stopped([{ Einddatum: '2026-02-21' }])],
  },
  {
    rule: 'TR326',
    says: 'care starts while it runs already',
    before: running,
    breaks: started([later], march),
    at: startAt,
    holds: [stopped(), started([later], march)],
  },
  {
    rule: 'TR326',
    says: 'care starts twice in one message',
    before: [assigned()],
    breaks: started([{}, { Begindatum: '2026-01-11' }]),
    at: 'Client/StartProducten/StartProduct[2]',
    holds: [started()],
  },
  {
    rule: 'TR326',
    says: 'a start is replaced in the message that deletes it, the deletion standing last',
    before: running,
    breaks: started([{ Begindatum: '2026-01-11' }]),
    at: startAt,
    holds: [started([{ Begindatum: '2026-01-11' }, deletion])],
  },
  {
    rule: 'TR326',
    says: 'care without an assignment starts again for the same product',
    before: [started([{ ToewijzingNummer: undefined }])],
    breaks: started([{ ToewijzingNummer: undefined, ...later }], march),
    at: startAt,
    holds: [started([{ ToewijzingNummer: undefined, Product: { Categorie: '45', Code: '45A05' } }])],
  },
  {
    rule: 'TR382',
    says: 'a stop has another first day than the start',
    before: running,
    breaks: stopped([{ Begindatum: '2026-01-11' }]),
    at: stopAt,
    holds: [stopped()],
  },
  {
    rule: 'TR382',
    says: 'a stop of a start that was deleted',
    before: [...running, started([deletion])],
    breaks: stopped(),
    at: stopAt,
    holds: [started(), stopped()],
  },
  {
    rule: 'TR413',
    says: 'care stops for a time, and again for a time',
    before: paused,
    breaks: stopped([{ ...temporary, Einddatum: '2026-02-21' }]),
    at: `${stopAt} RedenBeeindiging`,
    holds: [stopped([{ Einddatum: '2026-02-21' }])],
  },
  {
    rule: 'TR414',
    says: 'care stopped for a time, and stops for good a day earlier',
    before: paused,
    breaks: stopped([{ Einddatum: '2026-02-19' }]),
    at: `${stopAt} Einddatum`,
    holds: [stopped([{ Einddatum: '2026-02-20' }])],
  },
  {
    rule: 'TR415',
    says: 'care stopped for good, and stops again',
    before: [...running, stopped()],
    breaks: stopped([{ Einddatum: '2026-02-21' }]),
    at: stopAt,
    holds: [stopped([deletion]), stopped([{ Einddatum: '2026-02-21' }])],
  },
  {
    rule: 'TR415',
    says: 'a stop is replaced in the message that deletes it',
    before: [...running, stopped()],
    breaks: stopped([{ RedenBeeindiging: '32' }]),
    at: stopAt,
    holds: [stopped([{ RedenBeeindiging: '32' }, deletion])],
  },
  {
    rule: 'IV075',
    says: 'another product starts than was assigned',
    before: [assigned()],
    breaks: started([{ Product: { Categorie: '45', Code: '45A05' } }]),
    at: `${startAt} Product`,
    holds: [started()],
  },
  {
    rule: 'IV075',
    says: 'a code starts where only the category was assigned',
    before: [assigned([{ Product: { Categorie: '45' }, Omvang: undefined, Budget: 100_000 }])],
    breaks: started(),
    at: `${startAt} Product`,
    holds: [started([{ Product: { Categorie: '45' } }])],
  },
];
