export type { RecordOrigin } from '../ledger/ledger.js';
export {
  type CheckedDelivery,
  type CheckFilesOptions,
  checkDeliveryFiles,
  type DeliveryInput,
} from './check-files.js';
export { latestDeliveries } from './corrections.js';
export type { Delivery, SupplierKind } from './delivery.js';
export { type DeliveryJudge, deliveryJudge } from './judge.js';
export type { JudgeOptions } from './judge-options.js';
export type { DeliverySummary, StockFlow } from './summary.js';
export { type ValidateDeliveryOptions, validateDelivery } from './validate-delivery.js';
