/** The queries, run in each engine, against our own code on the same rows. */
import type { DuckDBColumn } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  kaplanMeier,
  type Presence,
  type RiskColumns,
  riskTable,
  riskTableFromBatches,
  riskTableFromColumns,
  shareOf,
} from '../index.js';
import { duckDbChunks, type Engine, type EngineKind, engineKinds } from '../testing/engines.js';
import { goldenCases, rowsOf } from '../testing/fixtures.js';
import { quoted } from './dialect.js';
import { riskTableFromSql } from './risk-table-from-sql.js';
import { type RiskTableQuery, riskTableSql } from './risk-table-sql.js';
import { shareSql, sharesFromSql } from './share-sql.js';

const patience = 120_000;

/** Numbers that look random and are the same every time. */
function drawing(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const causeNames = ['home', "o'ther", '"; DROP TABLE x --'];
const regions = ['n', 's\\', "w'"];

/** Columns of which some rows cannot be used, with `null` for what is missing. */
interface Drawn {
  readonly time: (number | null)[];
  readonly cause: (string | null)[];
  readonly entry: (number | null)[];
  readonly weight: (number | null)[];
  readonly region: (string | null)[];
  readonly sex: (string | null)[];
}

function drawn(seed: number, size: number): Drawn {
  const draw = drawing(seed);
  const pick = <Value>(values: readonly Value[]): Value => values[draw(values.length)] as Value;
  const rows = Array.from({ length: size }, () => ({
    time: pick([
      draw(9),
      draw(9),
      draw(9),
      draw(9) / 2,
      draw(90),
      null,
      Number.NaN,
      -1,
      Number.POSITIVE_INFINITY,
    ]),
    cause: pick([null, ...causeNames, causeNames[0] ?? null, '']),
    entry: pick([0, 0, 0, 0, 1, 2.5, null, -1, Number.NaN]),
    weight: pick([1, 1, 1, 2, 0, null, -1, Number.POSITIVE_INFINITY]),
    region: pick([...regions, ...regions, null]),
    sex: pick(['f', 'm']),
  }));
  return {
    time: rows.map(({ time }) => time),
    cause: rows.map(({ cause }) => cause),
    entry: rows.map(({ entry }) => entry),
    weight: rows.map(({ weight }) => weight),
    region: rows.map(({ region }) => region),
    sex: rows.map(({ sex }) => sex),
  };
}

/** The same as typed columns: what our own code reads. */
function columnsOf(data: Drawn, chosen: RiskTableQuery['columns']): RiskColumns {
  const numbers = (values: readonly (number | null)[]) =>
    Float64Array.from(values, (value) => value ?? Number.NaN);
  const causes = [...causeNames, ''];
  const labels = regions.flatMap((region) => ['f', 'm'].map((sex) => ({ region, sex })));
  const code = (row: number) => {
    const found = labels.findIndex(({ region, sex }) => region === data.region[row] && sex === data.sex[row]);
    return found === -1 ? Number.NaN : found;
  };
  return {
    times: numbers(data.time),
    causes: Float64Array.from(data.cause, (cause) => (cause === null ? 0 : causes.indexOf(cause) + 1)),
    causeNames: causes,
    ...(chosen.entry === undefined ? {} : { entries: numbers(data.entry) }),
    ...(chosen.weight === undefined ? {} : { weights: numbers(data.weight) }),
    ...(chosen.labels === undefined
      ? {}
      : { groups: { codes: data.time.map((_, row) => code(row)), labels } }),
  };
}

describe.each(engineKinds)('in $name', (kind: EngineKind) => {
  let engine: Engine | undefined;
  beforeAll(async () => {
    engine = await kind.start();
  }, patience);
  afterAll(async () => engine?.close());

  /** Does it when the engine is here; else the test is skipped, and says so. */
  const inEngine = (title: string, test: (engine: Engine) => Promise<void>) =>
    it(title, { timeout: patience }, async ({ skip }) => {
      if (engine === undefined) skip(`${kind.name} is not installed: its queries were not run`);
      else await test(engine);
    });

  const { dialect, special } = kind;
  const name = (identifier: string) => quoted(identifier, dialect);
  const literal = (value: number | string | null): string => {
    if (value === null) return 'NULL';
    if (typeof value === 'string')
      return `'${value.replaceAll(kind.name === 'ClickHouse' ? '\\' : '\0', '\\\\').replaceAll("'", "''")}'`;
    if (Number.isNaN(value)) return special.nan;
    return Number.isFinite(value) ? String(value) : special.infinity;
  };

  async function tableWith(
    at: Engine,
    table: string,
    columns: Readonly<Record<string, readonly (number | string | null)[]>>,
  ): Promise<void> {
    const names = Object.keys(columns);
    const typeOf = (column: string) =>
      (columns[column] ?? []).some((value) => typeof value === 'string') ? dialect.text : dialect.double;
    await at.run(
      kind.createTable(
        name(table),
        names.map((column) => `${name(column)} ${typeOf(column)}`),
      ),
    );
    const rows = (columns[names[0] ?? ''] ?? []).map(
      (_, row) => `(${names.map((column) => literal(columns[column]?.[row] ?? null)).join(', ')})`,
    );
    if (rows.length > 0) await at.run(`INSERT INTO ${name(table)} VALUES ${rows.join(', ')}`);
  }

  inEngine('counts random rows as our own code does, whatever columns there are', async (at) => {
    const columns = { time: 'time', cause: 'cause' };
    const choices: RiskTableQuery['columns'][] = [
      columns,
      { ...columns, labels: ['region', 'sex'] },
      { ...columns, entry: 'entry', labels: ['region', 'sex'] },
      { ...columns, entry: 'entry', weight: 'weight', labels: ['region', 'sex'] },
      { ...columns, weight: 'weight' },
    ];
    for (let seed = 1; seed <= 10; seed += 1) {
      const data = drawn(seed, seed * 60);
      const table = `stays ${seed}`;
      await tableWith(at, table, { ...data });
      for (const chosen of choices) {
        const sql = riskTableSql({ dialect, table, columns: chosen });
        const counted = riskTableFromSql(await at.rows(sql), {
          definition: 'test',
          labels: chosen.labels ?? [],
        });
        expect(counted).toEqual(riskTableFromColumns(columnsOf(data, chosen), { definition: 'test' }));
      }
    }
  });

  inEngine('gives the golden curves of R', async (at) => {
    const known = goldenCases.filter((golden) => ['lung', 'mgus2', 'mgus2 by age'].includes(golden.name));
    expect(known).toHaveLength(3);
    for (const golden of known) {
      const rows = rowsOf(golden, []);
      await tableWith(at, golden.name, {
        time: rows.map(({ time }) => time),
        cause: rows.map(({ cause }) => cause),
        entry: rows.map(({ entry = 0 }) => entry),
      });
      const columns = { time: 'time', cause: 'cause', entry: 'entry' };
      const result = await at.rows(riskTableSql({ dialect, table: golden.name, columns }));
      const { table, excluded } = riskTableFromSql(result, { definition: golden.name });
      expect(table).toEqual(riskTable(rows, { definition: golden.name }).table);
      const group = golden.km.find(({ groups }) => groups.length === 1)?.groups[0];
      if (group !== undefined && excluded.total === 0) {
        const { points } = kaplanMeier(table, { start: golden.km[0]?.start_time ?? 0 });
        const survival = new Map(points.map((point) => [point.time, point.survival]));
        group.curve.time.forEach((time, row) => {
          if (survival.has(time))
            expect(survival.get(time)).toBeCloseTo(group.curve.surv[row] ?? Number.NaN, 12);
        });
      }
    }
  });

  inEngine('marks fractions, and adds them up to the last digits', async (at) => {
    await tableWith(at, 'halves', { t: [2, 2, 3], c: ['home', 'home', null], w: [0.5, 0.25, 1] });
    const columns = { time: 't', cause: 'c', weight: 'w' };
    const rows = await at.rows(riskTableSql({ dialect, table: 'halves', columns }));
    expect(riskTableFromSql(rows, { definition: 'test' }).table.cells).toEqual([
      {
        labels: {},
        times: [2, 3],
        atOrigin: 1.75,
        entered: [0, 0],
        left: { home: [0.75, 0] },
        censored: [0, 1],
        weighted: true,
      },
    ]);
  });

  inEngine('takes any name for a table or column, and nothing in it is obeyed', async (at) => {
    const odd = [
      'a"b',
      "it's",
      'x`y',
      'back\\slash',
      '"; DROP TABLE victim; --',
      'spatie é 漢',
      'time',
      'at',
      'source',
    ];
    await tableWith(at, 'victim', { t: [1] });
    for (const [position, column] of odd.entries()) {
      const cause = `${column} too`;
      await tableWith(at, column, { [column]: [1, 2], [cause]: ['home', null], label0: ['a', 'b'] });
      const columns = { time: column, cause, labels: ['label0'] };
      const rows = await at.rows(riskTableSql({ dialect, table: column, columns }));
      const { table } = riskTableFromSql(rows, { definition: position, labels: ['label0'] });
      expect(table.cells.map(({ labels, times }) => [labels['label0'], times])).toEqual([
        ['a', [1]],
        ['b', [2]],
      ]);
    }
    expect(await at.rows(`SELECT * FROM ${name('victim')}`)).toHaveLength(1);
  });

  inEngine('gives no rows for no rows', async (at) => {
    await tableWith(at, 'nobody', { t: [], c: [] });
    const rows = await at.rows(
      riskTableSql({ dialect, table: 'nobody', columns: { time: 't', cause: 'c' } }),
    );
    expect(riskTableFromSql(rows, { definition: 'test' })).toMatchObject({ used: 0, table: { cells: [] } });
  });

  inEngine('counts shares and rows', async (at) => {
    await tableWith(at, 'exits', {
      home: [1, 0, 1, 1, null, 2],
      programme: ['a', 'a', 'a', 'b', 'b', null],
    });
    const query = { dialect, table: 'exits', event: 'home', by: ['programme'] };
    const shares = sharesFromSql(await at.rows(shareSql(query)), { by: ['programme'] });
    expect(shares).toEqual([
      { by: { programme: 'a' }, numerator: 2, denominator: 3, excluded: 0, share: shareOf(2, 3) },
      { by: { programme: 'b' }, numerator: 1, denominator: 1, excluded: 1, share: shareOf(1, 1) },
      { by: { programme: 'unknown' }, numerator: 0, denominator: 0, excluded: 1, share: null },
    ]);
    const [all] = sharesFromSql(await at.rows(shareSql({ dialect, table: 'exits' })));
    expect(all).toMatchObject({ by: {}, denominator: 6, excluded: 0 });
    await at.run(kind.createTable(name('yes or no'), [`${name('home')} BOOLEAN`]));
    await at.run(`INSERT INTO ${name('yes or no')} VALUES (true), (false), (true)`);
    const booleans = await at.rows(shareSql({ dialect, table: 'yes or no', event: 'home' }));
    expect(sharesFromSql(booleans)).toMatchObject([{ numerator: 2, denominator: 3, excluded: 0 }]);
    await tableWith(at, 'none', { home: [] });
    const [none] = sharesFromSql(await at.rows(shareSql({ dialect, table: 'none', event: 'home' })));
    expect(none).toEqual({ by: {}, numerator: 0, denominator: 0, excluded: 0, share: null });
  });
});

/** The marks of a vector, as the binding holds them; none where nothing is missing. */
function marksOf({ validity }: DuckDBColumn): Presence | undefined {
  const { data, offset } = validity;
  return data === null
    ? undefined
    : { bytes: new Uint8Array(data.buffer, data.byteOffset, data.byteLength), offset };
}

describe('the columns of a DuckDB result', () => {
  it('go in with their marks of what is missing and their dictionaries, in the memory they have', {
    timeout: patience,
  }, async ({ skip }) => {
    const size = 5000;
    const chunks = await duckDbChunks(
      `SELECT CASE WHEN range % 7 > 0 THEN (range % 400)::INTEGER END AS days,
        CASE WHEN range % 3 > 0 THEN 'exit ' || (range % 3) END::ENUM('exit 1', 'exit 2') AS exit,
        CASE WHEN range % 11 > 0 THEN 'p' || (range % 2) END::ENUM('p0', 'p1') AS programme
       FROM range(${size})`,
    );
    if (chunks === undefined) return skip('DuckDB is not installed: its columns were not read');
    expect(chunks.length).toBeGreaterThan(1);
    const batches = chunks.map(([days, exit, programme]): RiskColumns => {
      if (days === undefined || exit === undefined || programme === undefined)
        throw new Error('a column lacks');
      const present = { times: marksOf(days), causes: marksOf(exit), groups: marksOf(programme) };
      return {
        times: days.items,
        causes: exit.items,
        causeNames: exit.type.values ?? [],
        firstCause: 0,
        groups: {
          codes: programme.items,
          labels: (programme.type.values ?? []).map((value) => ({ programme: value })),
        },
        present: Object.fromEntries(Object.entries(present).filter(([, marks]) => marks !== undefined)),
      };
    });
    for (const { times, causes, groups, present } of batches) {
      expect([times instanceof Int32Array, causes instanceof Uint8Array]).toEqual([true, true]);
      expect(groups?.codes).toBeInstanceOf(Uint8Array);
      expect(Object.keys(present ?? {})).toEqual(['times', 'causes', 'groups']);
    }
    const rows = Array.from({ length: size }, (_, row) => row).filter((row) => row % 11 > 0);
    const expected = riskTable(
      rows.map((row) => ({
        time: row % 7 > 0 ? row % 400 : Number.NaN,
        cause: row % 3 > 0 ? `exit ${row % 3}` : null,
        labels: { programme: `p${row % 2}` },
      })),
      { definition: 'test' },
    );
    const counted = riskTableFromBatches(batches, { definition: 'test' });
    expect(counted.table).toEqual(expected.table);
    expect(counted.used).toBe(expected.used);
    // Of the rows without a programme, those without a time are left out for that.
    const withoutBoth = Math.ceil(size / 77);
    const withoutGroup = Math.ceil(size / 11) - withoutBoth;
    expect(counted.excluded).toMatchObject({
      time: expected.excluded.time + withoutBoth,
      group: withoutGroup,
    });
  });

  it('are counted as they are, chunk by chunk', { timeout: patience }, async ({ skip }) => {
    const chunks = await duckDbChunks(
      `SELECT (range % 400)::DOUBLE AS days, (range % 3)::TINYINT AS cause, (range % 5)::INTEGER AS programme
       FROM range(10000)`,
    );
    if (chunks === undefined) skip('DuckDB is not installed: its columns were not read');
    else {
      expect(chunks.length).toBeGreaterThan(1);
      const labels = ['a', 'b', 'c', 'd', 'e'].map((programme) => ({ programme }));
      const batches = chunks.map((vectors): RiskColumns => {
        const [times = [], causes = [], codes = []] = vectors.map(({ items }) => items);
        return { times, causes, causeNames: ['home', 'other'], groups: { codes, labels } };
      });
      expect(batches.every(({ times }) => times instanceof Float64Array)).toBe(true);
      const rows = Array.from({ length: 10_000 }, (_, row) => ({
        time: row % 400,
        cause: [null, 'home', 'other'][row % 3] ?? null,
        labels: labels[row % 5] ?? {},
      }));
      expect(riskTableFromBatches(batches, { definition: 'test' })).toEqual(
        riskTable(rows, { definition: 'test' }),
      );
    }
  });
});
