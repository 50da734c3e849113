/** Whether a start or a stop was told before. */
import type { CaseFile } from '../../case-file/case-file.js';
import { startsKeyed, stopsKeyed } from '../../case-file/state/found-in.js';
import { deliveryKey, stopKey } from '../../case-file/state/keys.js';
import type { CaseClasses } from '../engine/case-classes.js';

/** Whether one with the same key was told and counts. */
export function isKnownDelivery(
  delivery: CaseClasses['JW305.StartProduct' | 'JW307.StopProduct'],
  { starts, stops }: CaseFile,
): boolean {
  return 'RedenBeeindiging' in delivery
    ? stopsKeyed(stops, stopKey(delivery)).length > 0
    : startsKeyed(starts, deliveryKey(delivery)).length > 0;
}
