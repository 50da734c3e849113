/**
 * A figure whose counting is done by the database: rows stay there, a risk table comes back, and what leaves the service
 * holds no small number.
 */
import {
  aalenJohansen,
  incidenceAt,
  incidenceQuantile,
  publishableRiskTable,
  riskTableFromSql,
  riskTableSql,
} from '@jeugd/metrics';
import type { Database } from './store.js';

const query = riskTableSql({
  dialect: 'postgresql',
  table: 'first_stays',
  columns: { time: 'days', cause: 'exit' },
});

/** Children who are still away count until today; other ways out compete with going home (Aalen-Johansen). */
const definition = 'first stay of each child: days until it went home from there';

/** The curve at a moment, and when half of the children are home; `null` where that cannot be told. */
export interface HomeFigure {
  readonly definition: string;
  /** Children it rests on; `null` when there are too few to show anything. */
  readonly n: number | null;
  readonly medianDays: Estimate | null;
  readonly homeWithin90Days: Estimate | null;
}

/** A number with its 95 % interval. */
interface Estimate {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** Days to home, from all that is stored. */
export async function daysToHome(database: Database): Promise<HomeFigure> {
  const { rows } = await database.query(query);
  const { table } = riskTableFromSql(rows, { definition });
  const safe = publishableRiskTable(table, { keep: ['home'] });
  const [curve] = aalenJohansen(safe, { causes: ['home'] });
  if (curve === undefined || curve.n === 0) {
    return { definition, n: null, medianDays: null, homeWithin90Days: null };
  }
  return {
    definition,
    n: curve.n,
    medianDays: estimate(incidenceQuantile(curve, 0.5)),
    homeWithin90Days: estimate(incidenceAt(curve, 90)),
  };
}

function estimate({ value, lower, upper }: Estimate): Estimate {
  return { value, lower, upper };
}
