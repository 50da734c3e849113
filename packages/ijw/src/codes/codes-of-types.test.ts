import { describe, expect, it } from 'vitest';
import type { SimpleType } from '../definition/index.js';
import * as base from '../standard/base.js';
import { type CodeListId, codeLists, type IjwCodeList } from './index.js';

const types = Object.values(base)
  .filter((type): type is Extract<typeof type, { is: 'simple' }> => type.is === 'simple')
  .map((type): SimpleType => type);
const isListId = (id: string): id is CodeListId => Object.hasOwn(codeLists, id);
const listOf = ({ codeList = '' }: SimpleType): IjwCodeList | undefined =>
  isListId(codeList) ? codeLists[codeList] : undefined;

describe('the lists and the data types', () => {
  it.each(types.filter(({ facets }) => facets.codes !== undefined))(
    '$name allows the codes of its list',
    (type) => {
      const list = listOf(type);
      expect(list?.codes.map(({ code }) => code).sort()).toEqual([...(type.facets.codes ?? [])].sort());
      expect(list?.dataType).toBe(type.name);
      expect(list?.closed).toBe(true);
    },
  );

  it('agree on which lists are open', () => {
    const open = types.filter((type) => listOf(type)?.closed === false).map(({ codeList }) => codeList);
    expect(open.sort()).toEqual(['CBS-GEMEENTE', 'JZ21']);
  });
});
