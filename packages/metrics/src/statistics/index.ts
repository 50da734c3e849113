export { type MeanEstimate, meanOf } from './mean.js';
export { type ShareEstimate, shareOf } from './share.js';
