/** Requests of the provider (JW315, JW317), and that they are looked into (JW319). */
import type { PlainDate } from '@jeugd/core';
import type { JW315, JW317, JW319 } from '../../standard/index.js';
import { referrerMeanings } from '../crosswalks/referrers.js';
import { envelope, othersRunning, productOf, referenceOf, type Work } from './case-work.js';
import { shortClient } from './client-classes.js';
import type { Plan, PlannedVersion } from './plan.js';

/** A request for what a plan assigns. */
export function request(work: Work, plan: Plan): JW315 {
  const [{ day, until }] = plan.versions;
  const line = referrerMeanings.find(({ referrer }) => referrer === plan.draft.referrer);
  const Type = (line?.code ?? '06') as '06';
  return {
    Header: work.post.header('446', envelope(work, 'aanbieder', day)),
    Client: {
      ...shortClient(work.client),
      AangevraagdeProducten: {
        AangevraagdProduct: [
          {
            ...{ ReferentieAanbieder: referenceOf(plan), Product: productOf(plan) },
            ...{ ToewijzingIngangsdatum: plan.start, ToewijzingEinddatum: until, Omvang: plan.size },
            Verwijzer: { Type, Naam: 'Verzonnen verwijzer' },
          },
        ],
      },
    },
  };
}

/** A request to let an assignment go on; all others that run stay as they are. */
export function changeRequest(
  work: Work,
  { day, until }: PlannedVersion,
  { plan, reference }: { plan: Plan; reference: string },
): JW317 {
  const others = othersRunning(work, day, plan);
  const unchanged = others.map(([{ number }]) => ({ ToewijzingNummer: number }));
  return {
    Header: work.post.header('486', envelope(work, 'aanbieder', day)),
    Client: {
      Bsn: work.client.bsn,
      Verzoek: {
        ...{ ReferentieAanbieder: reference, RedenVerzoek: '1' },
        ...(unchanged.length > 0 && { OngewijzigdeProducten: { OngewijzigdProduct: unchanged } }),
        TeWijzigenProducten: {
          TeWijzigenProduct: [
            {
              ...{ ToewijzingNummer: plan.number, GewensteIngangsdatum: plan.start },
              ...{ Einddatum: until, Omvang: plan.size },
            },
          ],
        },
      },
    },
  };
}

/** The answer that a request is looked into. */
export function underInvestigation(work: Work, day: PlainDate, ReferentieAanbieder: string): JW319 {
  return {
    Header: work.post.header('488', envelope(work, 'gemeente', day)),
    Antwoord: { ReferentieAanbieder, VerzoekAntwoord: '2' },
  };
}
