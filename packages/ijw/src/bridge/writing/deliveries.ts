/** Starts and stops of a plan, and those that were told wrongly first (IV008). */
import { addDays, type PlainDate } from '@jeugd/core';
import type { JW305, JW307, jw305, jw307 } from '../../standard/index.js';
import { type Dated, envelope, productOf, type Work } from './case-work.js';
import { chances, happensTo } from './chance.js';
import { shortClient } from './client-classes.js';
import type { Plan } from './plan.js';

/** The start of a plan. */
export function starts(plan: Plan, work: Work): readonly Dated[] {
  const { start, lastDay, number, started, stopped } = plan;
  const write = (day: PlainDate, ...StartProduct: jw305.StartProduct[]): Dated => ({
    day,
    write: (): JW305 => ({
      Header: work.post.header('438', envelope(work, 'aanbieder', day)),
      Client: { ...shortClient(work.client), StartProducten: { StartProduct } },
    }),
  });
  const right = startOf(plan, start, '1');
  const righted = addDays(started, 1);
  const [wrong, latestDay] = [addDays(start, 1), stopped ?? work.asOf];
  const isLong = lastDay === undefined || lastDay > wrong;
  if (!isLong || righted > latestDay || !happensTo(number, chances.mistakenStart, work.corrections))
    return [write(started, right)];
  return [write(started, startOf(plan, wrong, '1')), write(righted, startOf(plan, wrong, '3'), right)];
}

/** The stop of a plan; none while it runs. */
export function stops(plan: Plan, work: Work): readonly Dated[] {
  const { start, lastDay, number, stopped, done } = plan;
  if (lastDay === undefined || stopped === undefined) return [];
  const write = (day: PlainDate, ...StopProduct: jw307.StopProduct[]): Dated => ({
    day,
    write: (): JW307 => ({
      Header: work.post.header('440', envelope(work, 'aanbieder', day)),
      Client: { ...shortClient(work.client), StopProducten: { StopProduct } },
    }),
  });
  const right = stopOf(plan, lastDay, '1');
  const righted = addDays(stopped, 1);
  if (lastDay === start || righted > done || !happensTo(number, chances.mistakenStop, work.corrections))
    return [write(stopped, right)];
  const wrong = addDays(lastDay, -1);
  return [write(stopped, stopOf(plan, wrong, '1')), write(righted, stopOf(plan, wrong, '3'), right)];
}

function startOf(plan: Plan, Begindatum: PlainDate, StatusAanlevering: '1' | '3'): jw305.StartProduct {
  const { number: ToewijzingNummer, start: ToewijzingIngangsdatum } = plan;
  return {
    ToewijzingNummer,
    Product: productOf(plan),
    ToewijzingIngangsdatum,
    Begindatum,
    StatusAanlevering,
  };
}

function stopOf(plan: Plan, Einddatum: PlainDate, status: '1' | '3'): jw307.StopProduct {
  const RedenBeeindiging = (plan.draft.reason ?? '31') as jw307.StopProduct['RedenBeeindiging'];
  return { ...startOf(plan, plan.start, status), RedenBeeindiging, Einddatum };
}
