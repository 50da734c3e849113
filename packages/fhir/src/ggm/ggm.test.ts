import { fieldsOf } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import names from '../../fixtures/ggm-2.5.1-names.json' with { type: 'json' };
import { ggmAliases, ggmNamesOf, ggmOfIjw, namesOfGgm } from './index.js';

const entities = new Map<string, readonly string[]>(Object.entries(names.entities));

function exists(name: string): boolean {
  const [entity = '', attribute] = name.split('.');
  return attribute === undefined
    ? entities.has(entity)
    : (entities.get(entity)?.includes(attribute) ?? false);
}

describe('the names of the GGM', () => {
  it('all exist in version 2.5.1', () => {
    expect(
      [...ggmAliases.map(({ ggm }) => ggm), ...ggmOfIjw.flatMap(({ ggm }) => ggm)].filter(
        (name) => !exists(name),
      ),
    ).toEqual([]);
  });

  it('stand beside tables and fields that exist', () => {
    const wrong = ggmAliases.filter(
      ({ table, field }) => field !== undefined && !fieldsOf(table).some(({ name }) => name === field),
    );
    expect(wrong).toEqual([]);
  });

  it('are each given once', () => {
    const keys = ggmAliases.map(({ table, field, ggm }) => `${table}.${field} ${ggm}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('say what to know wherever they are near and not the same', () => {
    expect(ggmAliases.filter(({ fit, note }) => (fit === 'near') !== (note !== undefined))).toEqual([]);
  });

  it('are found both ways', () => {
    for (const alias of ggmAliases) {
      expect(ggmNamesOf(alias.table, alias.field)).toContain(alias);
      expect(namesOfGgm(alias.ggm.toLowerCase())).toContain(alias);
    }
  });

  it('are none for what the GGM does not have', () => {
    expect(ggmNamesOf('placements', 'careForm')).toEqual([]);
    expect(ggmNamesOf('authorisations')).toEqual([]);
    expect(namesOfGgm('constructor')).toEqual([]);
  });
});
