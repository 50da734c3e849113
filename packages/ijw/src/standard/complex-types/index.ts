export * from './address.js';
export * from './claim.js';
export * from './message.js';
export * from './name.js';
export * from './period.js';
export * from './person.js';
export * from './product.js';
