export {
  between,
  type Duration,
  daysOf,
  happens,
  oneOf,
  oneOfWeighted,
  type Weighted,
  wholeBetween,
} from './draw.js';
export { type Random, randomStream } from './random.js';
