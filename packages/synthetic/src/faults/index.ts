export { type FaultKind, faultKinds } from './fault-kinds.js';
export { type PlantedFault, type PlantedFaults, plantFaults } from './plant-faults.js';
