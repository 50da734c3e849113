export {
  type CbsRecord,
  type DeliveredRecord,
  type Measurement,
  type RecordKind,
  recordKinds,
  records,
} from './records.js';
