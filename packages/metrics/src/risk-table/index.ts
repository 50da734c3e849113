export { type CountedRows, type RiskRow, riskTable } from './build.js';
export { riskTableFromColumns } from './columns.js';
export type { Excluded } from './excluded.js';
export { mergeRiskTables, subtractRiskTable } from './merge.js';
export { parseRiskTable } from './parse.js';
export type { NumberColumn, RiskColumns } from './risk-columns.js';
export { groupsOf, type Json, type Labels, type RiskCell, type RiskTable } from './risk-table.js';
