/** Supervision orders among the measures. */
import type { Measure } from '@jeugd/core';

/** Whether a measure is a supervision order, provisional or not. */
export function isSupervision({ kind }: Measure): boolean {
  return kind === 'ots' || kind === 'vots';
}

/** Whether a measure is carried out by a certified institution (Jeugdwet 3.2(1)). */
export function isCarriedOutByInstitution(measure: Measure): boolean {
  return isSupervision(measure) || measure.kind === 'jeugdreclassering';
}
