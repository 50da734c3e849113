import { describe, expect, it } from 'vitest';
import { parseProducts } from './parse-products.js';

describe('a table of products', () => {
  it('reads help, measures and what gives no record; empty cells are absent', () => {
    const rows = [
      {
        category: '43',
        code: 'X1',
        careForm: 'netwerkpleegzorg',
        crisis: 'true',
        certainty: 'low',
        source: 'contract',
      },
      { category: 48, code: null, measure: 'ots', careForm: '' },
      { category: '42', gives: 'nothing', remark: 'transport' },
    ];
    expect(parseProducts(rows)).toEqual([
      {
        ...{ category: '43', code: 'X1', gives: 'help', careForm: 'netwerkpleegzorg', crisis: true },
        ...{ certainty: 'low', source: 'contract' },
      },
      { category: '48', gives: 'measure', measure: 'ots', certainty: 'high', source: 'own table' },
      { category: '42', gives: 'nothing', certainty: 'high', source: 'own table' },
    ]);
    expect(parseProducts([])).toEqual([]);
  });

  it.each([
    ['category', { careForm: 'pleegzorg' }],
    ['category', { category: '99', careForm: 'pleegzorg' }],
    ['code', { category: '43', code: '123456', careForm: 'pleegzorg' }],
    ['careForm', { category: '43', careForm: 'gezinshuys' }],
    ['careForm', { category: '43', gives: 'help' }],
    ['measure', { category: '48', measure: 'vots' }],
    ['measure', { category: '48', measure: 'ots', careForm: 'pleegzorg' }],
    ['measure', { category: '48' }],
    ['gives', { category: '42', gives: 'something' }],
    ['gives', { category: '42', gives: 'nothing', careForm: 'pleegzorg' }],
    ['crisis', { category: '46', careForm: 'pleegzorg', crisis: 'perhaps' }],
    ['certainty', { category: '43', careForm: 'pleegzorg', certainty: 'sure' }],
  ])('refuses a wrong %s, and names row and field, not the value', (field, row) => {
    const right = { category: '43', careForm: 'pleegzorg' };
    try {
      parseProducts([right, row]);
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ code: 'ijw/invalid-products', params: { row: 2, field } });
    }
  });
});
