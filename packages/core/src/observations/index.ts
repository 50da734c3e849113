export { CareEvent } from './care-event.js';
export { type Moment, moments, Observation, type Respondent, respondents } from './observation.js';
export { eventKinds, instruments } from './words.js';
