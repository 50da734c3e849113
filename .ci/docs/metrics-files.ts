/**
 * The files that are published with `@jeugd/metrics`: the JSON Schemas of the tables that travel.
 */
import { riskTableJsonSchema, stateTableJsonSchema } from '../../packages/metrics/src/index.js';

/** `packages/metrics/schemas`. */
export function tableSchemaFiles(): ReadonlyMap<string, string> {
  return new Map([
    ['risk-table.json', fileOf(riskTableJsonSchema())],
    ['state-table.json', fileOf(stateTableJsonSchema())],
  ]);
}

function fileOf(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
