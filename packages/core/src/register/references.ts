/** References: ids by which one record names another. */
import type { FaultReporter } from './fault-reporter.js';
import type { ParsedTable } from './parse-table.js';
import { recordTypes } from './record-types.js';
import type { TableName } from './register.js';

/** Reports each id that is in none of the tables it may point to. Where one of those tables is absent, nobody knows. */
export function reportDanglingReferences(
  tables: ReadonlyMap<TableName, ParsedTable>,
  reporter: FaultReporter,
): void {
  for (const [table, { records, rowOf }] of tables) {
    for (const [field, targets] of Object.entries(recordTypes[table].references)) {
      const known = targets.map((target) => tables.get(target)?.ids);
      if (known.includes(undefined)) continue;
      records.forEach((record, position) => {
        const id = (record as unknown as Record<string, unknown>)[field];
        if (typeof id !== 'string' || known.some((ids) => ids?.has(id))) return;
        const params = { field, tables: targets.join(', ') };
        reporter.reportRow('core/dangling-reference', table, rowOf[position] ?? position, record.id, params);
      });
    }
  }
}
