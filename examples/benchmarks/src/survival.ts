/** Typed columns to risk table, Kaplan-Meier, Aalen-Johansen and the median with its interval, beside R's `survfit`. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { aalenJohansen, kaplanMeier, quantileOf, type RiskTable, riskTableFromColumns } from '@jeugd/metrics';
import { costOf, inWords, memory, runApart, wordsOf } from './cost.js';
import { causeNames, inventedColumns, inventedRowsR } from './invented-columns.js';
import { rate, say } from './timing.js';

/** Rows that R gets: of millions it makes minutes. */
const rowsForR = 100_000;

/** Rows that we get beside it: fewer are over before they are measured. */
const rowsBeside = 1_000_000;

/** Measures three sizes, and R on the smallest. */
export function benchSurvival(): void {
  const script = fileURLToPath(import.meta.url);
  for (const rows of [1_000_000, 3_000_000, 10_000_000]) runApart(script, String(rows));
  runApart(script, 'beside R');
}

/** What is asked of the rows, once they are counted. */
export function estimates(table: RiskTable): unknown {
  return { median: quantileOf(kaplanMeier(table), 0.5), incidence: aalenJohansen(table) };
}

async function measure(rows: number): Promise<void> {
  const { times, causes } = inventedColumns(rows);
  const { cost } = await costOf(() =>
    estimates(riskTableFromColumns({ times, causes, causeNames }, { definition: 'benchmark' }).table),
  );
  const budget = rows === 10_000_000 ? 'budget 1 s and 300 MB; ' : '';
  say(`${rows.toLocaleString('en')} episodes`, inWords(cost), `${budget}${memory()}`);
}

/** Per row, both warmed up: the processor time of the second round. */
async function besideR(): Promise<void> {
  const program = `
    suppressPackageStartupMessages(library(survival))
    ${inventedRowsR(rowsForR)}
    work <- function() {
      km <- survfit(Surv(t, c > 0) ~ 1)
      quantile(km, 0.5)
      survfit(Surv(t, factor(c)) ~ 1)
    }
    invisible(work()); cat(sum(system.time(work())[1:2]))`;
  const { status, stdout } = spawnSync('Rscript', ['--vanilla', '-'], { input: program, encoding: 'utf8' });
  if (status !== 0) {
    say('survfit of R', 'not measured', 'Rscript with the package survival is not here');
    return;
  }
  const { times, causes } = inventedColumns(rowsBeside);
  const work = () =>
    estimates(riskTableFromColumns({ times, causes, causeNames }, { definition: 'benchmark' }).table);
  work();
  const { cost } = await costOf(work);
  const theirs = Number(stdout) / rowsForR;
  const ours = cost.processorSeconds / rowsBeside;
  say(
    'beside survfit of R, per row',
    `${(theirs / ours).toFixed(0)} × as fast`,
    `budget 20 ×; R ${rate(1, theirs)}, ours ${rate(1, ours)}, processor time`,
  );
}

const [word] = wordsOf(import.meta.url) ?? [];
if (word === 'beside R') await besideR();
else if (word !== undefined) await measure(Number(word));
