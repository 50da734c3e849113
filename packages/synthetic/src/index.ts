/**
 * Invented registers for tests, demonstrations and benchmarks: the same seed gives the same children, who do not exist.
 *
 * @packageDocumentation
 */
export { type CohortShares, defaultShares } from './care/cohorts.js';
export {
  type FaultKind,
  faultKinds,
  type PlantedFault,
  type PlantedFaults,
  plantFaults,
} from './faults/index.js';
export type { SyntheticOptions } from './register/settings.js';
export { syntheticRegister } from './synthetic-register.js';
