export { writeDelivery } from './write-delivery.js';
