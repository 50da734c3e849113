export { ageOn, birthdayOf } from './age.js';
export {
  type ClosedPeriod,
  clamp,
  comparePeriods,
  contains,
  days,
  gaps,
  inclusiveDaysOf,
  isEmpty,
  mergePeriods,
  nights,
  overlap,
  type Period,
  period,
  periodFromInclusive,
} from './period.js';
export {
  addDays,
  compareDates,
  dateOfDayNumber,
  dayNumber,
  daysBetween,
  earliest,
  firstDayOfAll,
  isPlainDate,
  lastDayOfAll,
  latest,
  type PlainDate,
  plainDate,
} from './plain-date.js';
export { addMonths, addWeeks, addYears } from './terms.js';
