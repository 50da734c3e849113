/** Earlier stops of the same delivery. */
import type { CaseFile } from '../../case-file/case-file.js';
import { stopsSince } from '../../case-file/state/found-in.js';
import type { CaseClasses } from '../engine/case-classes.js';

type Stop = CaseClasses['JW307.StopProduct'];

/** The earlier stops of the same client, assignment and first day. */
export function earlierStops({ stops }: CaseFile, { ToewijzingNummer, Begindatum }: Stop): readonly Stop[] {
  return stopsSince(stops, `${ToewijzingNummer} ${Begindatum}`).map(({ stop }) => stop);
}
