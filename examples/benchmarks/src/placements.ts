/** Placement records to episodes to days to home: the entry cohort, its curve, and the median with its interval. */
import { fileURLToPath } from 'node:url';
import { addDays, episodesOf, type Placement, type Register } from '@jeugd/core';
import { aalenJohansen, entryCohort, incidenceQuantile, riskTable, timeInCare } from '@jeugd/metrics';
import { costOf, inWords, memory, runApart, wordsOf } from './cost.js';
import { rate, say } from './timing.js';

const asOf = '2025-01-01';

/** Measures three sizes. */
export function benchPlacements(): void {
  const script = fileURLToPath(import.meta.url);
  for (const records of [100_000, 300_000, 1_000_000]) runApart(script, String(records));
}

async function measure(records: number): Promise<void> {
  const register = inventedRegister(records);
  const { cost, result } = await costOf(() => {
    const set = episodesOf(register, { asOf });
    const cohort = entryCohort(set, { from: '2015-01-01', until: asOf });
    const { table } = riskTable(timeInCare(cohort, set), { definition: 'benchmark' });
    const home = aalenJohansen(table).find(({ cause }) => cause === 'home');
    return home === undefined ? null : incidenceQuantile(home, 0.5);
  });
  const budget = records === 1_000_000 ? 'budget 3 s; ' : '';
  const median = `median ${result?.value ?? 'not reached'} (${result?.lower ?? '?'} to ${result?.upper ?? '?'})`;
  const rows = rate(records, cost.processorSeconds);
  say(
    `${records.toLocaleString('en')} placements`,
    inWords(cost),
    `${budget}${rows}, ${memory()}; ${median}`,
  );
}

/** Children with one to four placements one after the other, most of whom then go home. */
function inventedRegister(records: number): Register {
  const placements: Placement[] = [];
  let seed = 42;
  const draw = (below: number): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return (seed >>> 8) % below;
  };
  for (let child = 0; placements.length < records; child += 1) {
    const personId = `c${child}`;
    const stays = Math.min(1 + draw(4), records - placements.length);
    let start = addDays('2015-01-01', draw(3300));
    for (let stay = 0; stay < stays; stay += 1) {
      const end = addDays(start, 1 + draw(300));
      const isLast = stay === stays - 1;
      placements.push({
        id: `p${placements.length}`,
        personId,
        careForm: stay === 0 ? 'crisisopvang' : 'pleegzorg',
        start,
        ...(end < asOf && { end }),
        ...(end < asOf && isLast && draw(3) > 0 && { destination: 'home' as const }),
      });
      if (end >= asOf) break;
      start = end;
    }
  }
  return { about: { version: '1', invented: true }, placements };
}

const [records] = wordsOf(import.meta.url) ?? [];
if (records !== undefined) await measure(Number(records));
