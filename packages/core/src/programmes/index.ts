export { type ProgrammeId, programmeIds } from './programme-ids.js';
