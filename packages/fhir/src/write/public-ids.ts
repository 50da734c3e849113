/**
 * Ids that may leave the register: an id that may be a BSN is replaced by a number, everywhere in the same way.
 */
import { isShowableId } from '@jeugd/core';

/** Gives ids that may leave the register. */
export interface PublicIds {
  /** The id under which something is known outside: its own when it may be shown. */
  of(table: string, id: string): string;
  /** The id of its resource: the table and the id, in the letters that FHIR allows. One for each row. */
  resourceIdOf(table: string, row: number, id: string): string;
  /** How many ids were replaced. */
  replaced(): number;
}

/** A giver of ids, for the ids that the tables have. */
export function publicIds(taken: ReadonlySet<string>): PublicIds {
  const replacements = new Map<string, string>();
  const used = new Set<string>();
  const resourceIds = new Map<string, string>();

  const replacementOf = (table: string, id: string): string => {
    const key = `${table}|${id}`;
    const known = replacements.get(key);
    if (known !== undefined) return known;
    let number = replacements.size + 1;
    while (taken.has(`x-${number}`)) number += taken.size;
    replacements.set(key, `x-${number}`);
    return `x-${number}`;
  };

  return {
    of: (table, id) => (isShowableId(id) ? id : replacementOf(table, id)),
    resourceIdOf(table, row, id) {
      const key = `${table}|${row}`;
      const known = resourceIds.get(key);
      if (known !== undefined) return known;
      const wanted =
        isShowableId(id) && allowed.test(`${table}.${id}`) ? `${table}.${id}` : `${table}.${row + 1}`;
      let given = wanted;
      for (let more = 2; used.has(given); more += 1) given = `${table}.${row + 1}-${more}`;
      used.add(given);
      resourceIds.set(key, given);
      return given;
    },
    replaced: () => replacements.size,
  };
}

const allowed = /^[A-Za-z0-9.-]{1,64}$/;

/** Whether a text may leave the register: nothing in it can be a BSN. */
export function isShowableText(text: string): boolean {
  for (let from = 0; from < text.length; from += 60) {
    if (!isShowableId(text.slice(from, from + 100))) return false;
  }
  return true;
}
