export { type Finding, finding, type Location, type Severity } from './finding.js';
export { type FindingLog, findingLog } from './finding-log.js';
export { JeugdError } from './jeugd-error.js';
export { fillText, type Locale, type Params, type Texts } from './locale.js';
export { nearest } from './nearest.js';
export { isShowableId } from './showable-id.js';
