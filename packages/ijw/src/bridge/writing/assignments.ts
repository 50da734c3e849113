/** Assignments (JW301): each tells all that runs (OP087). */
import type { PlainDate } from '@jeugd/core';
import type { JW301, jw301 } from '../../standard/index.js';
import { envelope, othersRunning, productOf, type Work } from './case-work.js';
import { fullClient } from './client-classes.js';
import type { Plan, PlannedVersion } from './plan.js';

/** What is decided. */
export interface Decision {
  readonly plan: Plan;
  readonly version: PlannedVersion;
  /** What the provider calls the request that it grants. */
  readonly reference?: string;
  /** Whether the request was about all that runs, so that all get its reference (IV093). */
  readonly forAll?: boolean;
  /** Whether the same was assigned by mistake under another number, which is now deleted. */
  readonly isMistaken?: boolean;
}

/** An assignment that is new or changed, with all others that still run. */
export function assignment(work: Work, day: PlainDate, decision: Decision): JW301 {
  const { plan, version, reference, forAll = false, isMistaken = false } = decision;
  work.told.set(plan, version);
  const granted = reference === undefined ? {} : { ReferentieAanbieder: reference };
  const reason = version.reason as jw301.ToegewezenProduct['RedenWijziging'];
  const deleted: jw301.ToegewezenProduct = {
    ...assigned(plan, version),
    ...{ ToewijzingNummer: mistakenNumber(plan), Toewijzingstijd: '11:00:00' },
    ...{ Einddatum: plan.start, RedenWijziging: '13' },
  };
  return assignments(work, day, [
    { ...assigned(plan, version), ...granted, ...(reason !== undefined && { RedenWijziging: reason }) },
    ...(isMistaken ? [deleted] : []),
    ...othersRunning(work, day, plan).map(([other, told]) => ({
      ...assigned(other, told),
      ...(forAll && granted),
    })),
  ]);
}

/** The same assigned under another number, by mistake. */
export function mistakenAssignment(work: Work, plan: Plan): JW301 {
  const [first] = plan.versions;
  const running = othersRunning(work, first.day, plan);
  return assignments(work, first.day, [
    { ...assigned(plan, first), ToewijzingNummer: mistakenNumber(plan) },
    ...running.map(([other, told]) => assigned(other, told)),
  ]);
}

function assignments(work: Work, day: PlainDate, products: readonly jw301.ToegewezenProduct[]): JW301 {
  return {
    Header: work.post.header('436', envelope(work, 'gemeente', day)),
    Client: { ...fullClient(work.client, day), ToegewezenProducten: { ToegewezenProduct: products } },
  };
}

function assigned(plan: Plan, version: PlannedVersion): jw301.ToegewezenProduct {
  const change = plan.versions.findIndex(({ day, until }) => day === version.day && until === version.until);
  const minute = String(change).padStart(2, '0');
  return {
    ...{ ToewijzingNummer: plan.number, Product: productOf(plan) },
    ...{
      Toewijzingsdatum: version.day,
      Toewijzingstijd: `10:${minute}:00` as jw301.ToegewezenProduct['Toewijzingstijd'],
    },
    ...{ Ingangsdatum: plan.start, Einddatum: version.until, Omvang: plan.size },
  };
}

/** Above all numbers of plans. */
function mistakenNumber({ number }: Plan): number {
  return 500_000_000 + number;
}
