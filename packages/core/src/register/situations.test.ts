import { describe, expect, it } from 'vitest';
import situations from '../../fixtures/situations.json' with { type: 'json' };
import { parseRegister, tableNames } from './index.js';

describe('the worked situations of the field', () => {
  it('are all there', () => expect(situations.items).toHaveLength(180));

  it.each(situations.items)('$id is read: no row rejected, no field or table unknown', ({ records }) => {
    const { rejected, findings } = parseRegister({ about: { version: '1', invented: true }, ...records });
    expect(rejected).toEqual([]);
    expect(findings.filter(({ code }) => code !== 'core/dangling-reference')).toEqual([]);
  });

  it('use most of the tables of the register', () => {
    const used = new Set(
      situations.items.flatMap(({ records }) =>
        Object.keys(parseRegister(records).register).filter((key) => key !== 'about'),
      ),
    );
    expect(tableNames.filter((table) => !used.has(table))).toEqual(['observations', 'groups']);
  });

  it('name parties by words that are no fault, save where the register has organisations and lacks theirs', () => {
    const faulty = situations.items.filter(({ records }) => parseRegister(records).findings.length > 0);
    expect(faulty.map(({ id }) => id)).toEqual(['sit-154']); // its table of organisations lacks gi1
  });
});
