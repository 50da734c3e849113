export { type Dated, knownPeriodOf, standingOn } from './dated.js';
export type { Locate, ParseOptions } from './fault-reporter.js';
export { kebabCase } from './kebab-case.js';
export {
  type ParsedRegister,
  parseRegister,
  parseRegisterEntries,
  type RejectedRow,
} from './parse-register.js';
export { type FieldKind, fieldsOf, type RecordField, tablesWith } from './record-fields.js';
export { type RecordType, recordTypes, tableNames } from './record-types.js';
export type { About, Records, Register, TableName } from './register.js';
export { type FieldOfTable, indexRegister, type RegisterIndex, type TextField } from './register-index.js';
