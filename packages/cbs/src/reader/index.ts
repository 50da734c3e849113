export {
  type DeliveryFeed,
  type DeliveryFileOptions,
  type DeliveryFileReading,
  deliveryFeed,
  type ReadRecord,
  readDeliveryFile,
} from './delivery-feed.js';
export { looksLikeDelivery } from './looks-like-delivery.js';
export type { OnRecord } from './record-sorter.js';
export type { DeliverySource } from './source.js';
