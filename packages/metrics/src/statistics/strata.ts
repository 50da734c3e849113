/**
 * Events by stratum: what standardisation is made of.
 */
import { JeugdError } from '@jeugd/core';
import { invalidStratumTexts } from './texts.js';

/**
 * Events in one stratum, such as an age group within a care form.
 *
 * @dutch stratum
 */
export interface Stratum {
  /** Which stratum. */
  readonly stratum: string;
  /** How many events, 0 or more. */
  readonly events: number;
  /** Among how many children, or in how many days. */
  readonly atRisk: number;
}

/** The strata by name, those of the same name added up. */
export function strataByName(strata: Iterable<Stratum>): Map<string, { events: number; atRisk: number }> {
  const byName = new Map<string, { events: number; atRisk: number }>();
  for (const { stratum, events, atRisk } of strata) {
    if (!(events >= 0 && atRisk >= 0 && Number.isFinite(events + atRisk)) || (atRisk === 0 && events > 0)) {
      throw new JeugdError('metrics/invalid-stratum', invalidStratumTexts);
    }
    const found = byName.get(stratum) ?? { events: 0, atRisk: 0 };
    byName.set(stratum, { events: found.events + events, atRisk: found.atRisk + atRisk });
  }
  return byName;
}
