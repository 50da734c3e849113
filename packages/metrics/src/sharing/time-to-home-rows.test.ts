import type { Register } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import { type RiskTable, riskTable, riskTableFromSql, riskTableSql, timeToHomeFigures } from '../index.js';
import { engineKinds } from '../testing/engines.js';
import { about, asOf, child, stay } from '../testing/registers.js';
import { timeToHomeRows } from './time-to-home-rows.js';
import { timeToHomeTable } from './time-to-home-table.js';

const register: Register = {
  about,
  persons: [child('a', { municipality: 'Ede' }), child('b', { municipality: "'s-Gravenhage" })],
  placements: [
    stay('a', '2023-01-01', '2023-03-01', 'home', { programme: 'thuisbest' }),
    stay('b', '2023-01-01', '2023-05-01', 'independent'),
    stay('c', '2023-06-01'),
    stay('d', '2024-12-30'),
  ],
};

describe('rows of days to home', () => {
  it('say how long each child was followed, how it left and in which groups it is', () => {
    const { rows, excluded, warnings } = timeToHomeRows(register, {
      asOf,
      labels: ['programme', 'municipality', { name: 'first', groupOf: ({ personId }) => personId }],
    });
    expect(rows).toEqual([
      { days: 59, exit: 'home', labels: { programme: 'thuisbest', municipality: 'Ede', first: 'a' } },
      {
        days: 120,
        exit: 'independent',
        labels: { programme: 'none', municipality: "'s-Gravenhage", first: 'b' },
      },
      // Followed to 28 days before 1 January 2025, which is 4 December 2024.
      { days: 552, exit: null, labels: { programme: 'none', municipality: 'unknown', first: 'c' } },
    ]);
    expect([excluded, warnings]).toEqual([1, []]);
  });

  it('are the table that is made of the register', () => {
    const { table } = timeToHomeTable(register, { asOf, by: 'programme' });
    const { rows, excluded } = timeToHomeRows(register, { asOf, labels: ['programme'] });
    const counted = riskTable(
      rows.map(({ days, exit, labels }) => ({ time: days, cause: exit, labels })),
      { definition: table.definition },
    );
    expect({ ...counted.table, excluded }).toEqual(table);
  });

  it('are none without entries', () => {
    expect(timeToHomeRows({ about, placements: [] }, { asOf })).toEqual({
      rows: [],
      excluded: 0,
      warnings: [],
    });
  });

  it('need days and groupings that exist', () => {
    expect(() => timeToHomeRows({ about: { version: '1' } }, { asOf })).toThrow(
      expect.objectContaining({ code: 'metrics/needs-window' }),
    );
    expect(() => timeToHomeRows(register, { asOf, labels: ['program'] })).toThrow(
      expect.objectContaining({ code: 'metrics/unknown-grouping' }),
    );
  });
});

describe.each(engineKinds)('in $name', ({ dialect, createTable, start }) => {
  it('the rows are counted to the table of the register, and give its figures', async ({ skip }) => {
    const engine = await start();
    if (engine === undefined) return skip();
    const text = (value: string | null) => (value === null ? 'NULL' : `'${value.replaceAll("'", "''")}'`);
    const { rows, excluded } = timeToHomeRows(register, { asOf, labels: ['municipality'] });
    const values = rows.map(
      ({ days, exit, labels }) => `(${days}, ${text(exit)}, ${text(labels['municipality'] ?? null)})`,
    );
    const nullable = dialect.name === 'clickhouse' ? 'Nullable(String)' : dialect.text;
    await engine.run(
      createTable('stays', [`days ${dialect.double}`, `exit ${nullable}`, `municipality ${dialect.text}`]),
    );
    await engine.run(`INSERT INTO stays VALUES ${values.join(', ')}`);
    const sql = riskTableSql({
      dialect,
      table: 'stays',
      columns: { time: 'days', cause: 'exit', labels: ['municipality'] },
    });
    const result = await engine.rows(sql);
    await engine.close();

    const whole = timeToHomeTable(register, { asOf, by: 'municipality' }).table;
    const { table } = riskTableFromSql(result, { definition: whole.definition, labels: ['municipality'] });
    const counted: RiskTable = { ...table, excluded };
    expect(counted).toEqual(whole);
    expect(timeToHomeFigures(counted)).toEqual(timeToHomeFigures(whole));
  }, 120_000);
});
