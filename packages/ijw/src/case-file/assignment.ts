/** Assignments: what the municipality assigned, with every change that was told. */
import type { ToegewezenProduct } from '../standard/messages/jw301.js';
import type { Told } from './told.js';

/**
 * An assignment as it stood in one message.
 *
 * @dutch versie van een toewijzing
 */
export interface AssignmentVersion {
  /** The class as it was sent, without `Commentaar`. */
  readonly product: Omit<ToegewezenProduct, 'Commentaar'>;
  /** The first message that told it so; sending it again unchanged makes no new version. */
  readonly told: Told;
}

/**
 * An assignment.
 *
 * @dutch toewijzing
 */
export interface Assignment {
  /** Its number, unique in the municipality. */
  readonly ToewijzingNummer: number;
  /**
   * Its versions, at least one, in the order of `Toewijzingsdatum` and `Toewijzingstijd`, then of receipt. The last one
   * counts (IV013); {@link currentVersion} gives it.
   */
  readonly versions: readonly AssignmentVersion[];
}

/**
 * The version of an assignment that counts.
 *
 * @dutch geldende versie van een toewijzing
 * @example
 * const told = { Identificatie: 'A1', Dagtekening: '2026-05-04', path: '/Bericht' } as const;
 * const product = {
 *   ToewijzingNummer: 7, Toewijzingsdatum: '2026-05-01', Toewijzingstijd: '10:00:00', Ingangsdatum: '2026-05-01',
 * } as const;
 * currentVersion({ ToewijzingNummer: 7, versions: [{ product, told }] }).Ingangsdatum; // '2026-05-01'
 */
export function currentVersion({ versions }: Assignment): AssignmentVersion['product'] {
  const last = versions.at(-1);
  // An assignment is made with its first version, and goes with its last.
  if (last === undefined) throw new RangeError('an assignment has a version');
  return last.product;
}

/**
 * Whether an assignment was deleted: reason 13, or the withdrawn reason 01, with an end on the first day (OP087).
 *
 * @dutch verwijderde toewijzing
 * @example
 * isDeletedAssignment({ Ingangsdatum: '2026-05-01', Einddatum: '2026-05-01', RedenWijziging: '13' }); // true
 * isDeletedAssignment({ Ingangsdatum: '2026-05-01', Einddatum: '2026-05-31', RedenWijziging: '05' }); // false
 */
export function isDeletedAssignment({
  RedenWijziging,
  Ingangsdatum,
  Einddatum,
}: Pick<ToegewezenProduct, 'RedenWijziging' | 'Ingangsdatum' | 'Einddatum'>): boolean {
  return (RedenWijziging === '13' || RedenWijziging === '01') && Einddatum === Ingangsdatum;
}
