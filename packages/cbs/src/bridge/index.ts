export { type DeliveryFromRegister, type DeliveryOfOptions, deliveryOf } from './delivery-of.js';
export {
  type RegisterFromDeliveries,
  type RegisterOfOptions,
  registerOf,
} from './register-of.js';
