/** A child and what is known of it, for tests: records with the fields that every test repeats filled in. */
import { indexRegister, type Records, type Register, type RegisterIndex } from '../../../register/index.js';

type Rows = Readonly<Record<string, readonly object[] | undefined>>;

/** Fields that most tests do not care about. */
const defaults: Readonly<Record<string, object>> = {
  persons: { id: 'c1', birthDate: '2012-03-01' },
  measures: { kind: 'ots' },
  authorisations: { kind: 'muhp', decidedOn: '2024-01-01', carriedOutOn: '2024-01-01' },
  placements: { careForm: 'voltijdpleegzorg' },
  authorities: { childId: 'c1', holderId: 'mother', kind: 'sole-parent', start: '2012-03-01' },
  leaves: { placementId: 'placements0' },
  consents: { byId: 'mother', capacity: 'gezag', about: 'placements0' },
};

/** The index of a register with one child, `c1`; the records of a table are `placements0`, `placements1` and so on. */
export function family(tables: Rows): RegisterIndex {
  const entries = Object.entries({ persons: [{}], ...tables }).map(([table, rows = []]) => [
    table,
    rows.map((row, n) => ({ id: `${table}${n}`, personId: 'c1', ...defaults[table], ...row })),
  ]);
  return indexRegister({ about: { version: '1' }, ...Object.fromEntries(entries) } as Register);
}

/** The first placement. */
export function firstStay(index: RegisterIndex): Records['placements'] {
  const [stay] = index.all('placements');
  if (stay === undefined) throw new Error('no placement');
  return stay;
}
