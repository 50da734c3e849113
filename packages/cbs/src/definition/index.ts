export { type CbsCode, type CbsCodeList, codesIn } from './code-list.js';
export {
  type FactCertainty,
  type FieldDefinition,
  type FieldForm,
  type FieldInVersion,
  fieldIn,
  type Presence,
} from './field.js';
export {
  type Protocol,
  type ProtocolVersion,
  protocolOf,
  protocols,
  protocolVersions,
} from './protocol.js';
export type { Frequency, RecordDefinition } from './record-definition.js';
export type { RecordIn, UnknownPart, WireDate } from './type-of.js';
