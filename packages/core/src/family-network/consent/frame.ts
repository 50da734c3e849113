/** The frame in which help is given: voluntary, under a measure, or on conditions of a court. */
import { contains } from '../../calendar/period.js';
import type { PlainDate } from '../../calendar/plain-date.js';
import { authorisationInForce } from '../../legal/law/titles/authorisation-in-force.js';
import { measureInForce } from '../../legal/law/titles/measure-in-force.js';
import type { RegisterIndex } from '../../register/register-index.js';
import { isDecidedByInstitution } from '../authority/institution-decides.js';
import type { ConsentDoubt } from '../reference/consent-rules.js';
import type { Undetermined } from '../undetermined.js';
import { undetermined } from '../undetermined.js';
import type { CareAskedAbout } from './care-asked-about.js';

/** In which frame the help stands. */
export interface Frame {
  /** There is an answer. */
  readonly isDetermined: true;
  /** Whether a measure or a closed authorisation puts consent aside. */
  readonly isCompulsory: boolean;
  /** Whether it is the help of a conditional closed authorisation, which the youth must accept. */
  readonly isConditional: boolean;
  /** What makes it less than certain. */
  readonly doubt?: ConsentDoubt;
}

/** The frame of help that no measure and no authorisation carries. */
export const voluntary: Frame = { isDetermined: true, isCompulsory: false, isConditional: false };

/**
 * The frame of help on a day. Compulsory: under a supervision order, provisional or not, youth probation, a closed or
 * emergency closed authorisation that is not suspended, guardianship of an institution, or authority that is suspended
 * and leaves the child to one (Jeugdwet 7.3.4(1)).
 */
export function frameOf(index: RegisterIndex, care: CareAskedAbout, day: PlainDate): Frame | Undetermined {
  const isConditional =
    isHelpOfConditions(care) && hasAuthorisation(index, care, day, ['gesloten-voorwaardelijk']);
  const found = { isDetermined: true, isConditional } as const;
  if (hasMeasure(index, care, day)) return { ...found, isCompulsory: true };
  if (isDecidedByInstitution(index, care.personId, day)) {
    return { ...found, isCompulsory: true, doubt: 'institution-as-guardian' };
  }
  if (hasAuthorisation(index, care, day, ['gesloten-machtiging', 'gesloten-spoed'])) {
    return { ...found, isCompulsory: true };
  }
  if (!index.has('measures')) return undetermined('measures-unknown');
  if (!index.has('authorisations')) return undetermined('authorisations-unknown');
  return { ...found, isCompulsory: false };
}

function isHelpOfConditions({ careForm }: CareAskedAbout): boolean {
  return careForm === 'ambulante-jeugdzorgplus' || careForm === 'gesloten-voorwaardelijk';
}

function hasMeasure(index: RegisterIndex, { personId }: CareAskedAbout, day: PlainDate): boolean {
  return index
    .of('measures', 'personId', personId)
    .some(
      (measure) =>
        (measure.kind === 'ots' || measure.kind === 'vots' || measure.kind === 'jeugdreclassering') &&
        contains(measureInForce(index, measure), day),
    );
}

function hasAuthorisation(
  index: RegisterIndex,
  { personId }: CareAskedAbout,
  day: PlainDate,
  kinds: readonly string[],
): boolean {
  return index
    .of('authorisations', 'personId', personId)
    .some(
      (each) =>
        kinds.includes(each.kind) &&
        contains(authorisationInForce(index, each), day) &&
        !(each.suspensions ?? []).some((suspension) => contains(suspension, day)),
    );
}
