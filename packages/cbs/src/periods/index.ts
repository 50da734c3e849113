export { periodName, periodOfDay, type ReportingPeriod, reportingPeriod } from './reporting-period.js';
