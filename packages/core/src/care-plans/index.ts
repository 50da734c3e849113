export { Plan, PlanChange, PlannedRestraint } from './plan.js';
export { type PlanForm, type PlanKind, planContents, planForms, planKinds } from './words.js';
