/** Questions about the assignments of a case file. */
import type { PlainDate } from '@jeugd/core';
import {
  type Assignment,
  type AssignmentVersion,
  currentVersion,
  isDeletedAssignment,
} from '../../case-file/assignment.js';
import type { CaseFile } from '../../case-file/case-file.js';
import { assignmentsNumbered } from '../../case-file/state/found-in.js';
import type { PlannedProduct } from '../../level-2/shared/overlapping-products.js';

/** An assignment as it counts now. */
export type Assigned = AssignmentVersion['product'];

/** The assignment with a number, as it counts now; `undefined` when the client has none. */
export function assignedAs(
  { assignments }: CaseFile,
  ToewijzingNummer: number | undefined,
): Assigned | undefined {
  if (ToewijzingNummer === undefined) return undefined;
  const [found] = assignmentsNumbered(assignments, ToewijzingNummer);
  return found === undefined ? undefined : currentVersion(found);
}

/** Whether an assignment is current: valid on or after a day, or starting later, and not deleted (TR349). */
export function isCurrentOn(product: Assigned, day: PlainDate): boolean {
  return !isDeletedAssignment(product) && (product.Einddatum === undefined || product.Einddatum >= day);
}

/** The assignments that are current on a day. */
export function currentOn({ assignments }: CaseFile, day: PlainDate): readonly Assigned[] {
  return assignments.map((each: Assignment) => currentVersion(each)).filter((each) => isCurrentOn(each, day));
}

/**
 * What is made of the assignments that are current on a day, once for all classes of a message: a list of assignments in
 * which anything changed is another list.
 */
export function ofCurrent<Made>(
  make: (current: readonly Assigned[]) => Made,
): (caseFile: CaseFile, day: PlainDate) => Made {
  const known = new WeakMap<CaseFile['assignments'], { readonly day: PlainDate; readonly made: Made }>();
  return (caseFile, day) => {
    const last = known.get(caseFile.assignments);
    if (last?.day === day) return last.made;
    const made = make(currentOn(caseFile, day));
    known.set(caseFile.assignments, { day, made });
    return made;
  };
}

/** An assignment as a product with a period. */
export function plannedOf({ Product, Ingangsdatum, Einddatum }: Assigned): PlannedProduct {
  return { product: Product, firstDay: Ingangsdatum, lastDay: Einddatum };
}
