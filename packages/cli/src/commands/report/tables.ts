/** How many records of each kind a register has. */
import { type Locale, type Register, recordTypes, tableNames } from '@jeugd/core';
import type { TableSize } from '@jeugd/views';

/** The tables that are there, or of which rows were rejected. */
export function tableSizes({ about, ...tables }: Register, locale: Locale): TableSize[] {
  return tableNames.flatMap((table) => {
    const records = tables[table];
    const rejected = about.rejected?.[table] ?? 0;
    if (records === undefined && rejected === 0) return [];
    const { name, dutch } = recordTypes[table];
    return [
      { table, name: locale === 'nl' ? dutch : inWords(name), records: records?.length ?? 0, rejected },
    ];
  });
}

/** `HomeSpell` as `home spell`. */
function inWords(name: string): string {
  return name.replace(/(?<=[a-z])[A-Z]/g, ' $&').toLowerCase();
}
