export { carriedTables } from './carried-tables.js';
export { type ConceptProfile, conceptProfiles } from './profiles.js';
export { type OwnList, ownSystem, systems } from './systems.js';
export { type ZibRelease, zibReleases } from './zib.js';
