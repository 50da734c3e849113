/** The frame in which help is given: voluntary, under a measure, or on conditions of a court. */
import type { PlainDate } from '../../calendar/plain-date.js';
import type { RegisterIndex } from '../../register/register-index.js';
import type { Undetermined } from '../undetermined.js';
import type { CareAskedAbout } from './care-asked-about.js';
import { childStateOn, type Frame } from './child-states.js';

/** The frame of help that no measure and no authorisation carries. */
export const voluntary: Frame = { isDetermined: true, isCompulsory: false, isConditional: false };

/**
 * The frame of help on a day. Compulsory: under a supervision order, provisional or not, youth probation, a closed or
 * emergency closed authorisation that is not suspended, guardianship of an institution, or authority that is suspended
 * and leaves the child to one (Jeugdwet 7.3.4(1)).
 */
export function frameOf(index: RegisterIndex, care: CareAskedAbout, day: PlainDate): Frame | Undetermined {
  const { frame, hasConditions } = childStateOn(index, care.personId, day);
  return frame.isDetermined && hasConditions && isHelpOfConditions(care)
    ? { ...frame, isConditional: true }
    : frame;
}

function isHelpOfConditions({ careForm }: CareAskedAbout): boolean {
  return careForm === 'ambulante-jeugdzorgplus' || careForm === 'gesloten-voorwaardelijk';
}
