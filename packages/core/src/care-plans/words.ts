/** Words of plans. */
import type { UnknownCode } from '../schema/unknown-code.js';

/**
 * Kinds of plan, by id.
 *
 * @dutch soorten plan
 */
export const planKinds = [
  /** familiegroepsplan: made by the family with its network. */
  'family-group-plan',
  /** hulpverleningsplan. */
  'care-plan',
  /** plan van aanpak of the certified institution. */
  'plan-of-action',
  /** hulpverleningsplan in closed care (Jeugdwet 6.2.9). */
  'closed-care-plan',
  /** hulpverleningsplan of a conditional authorisation (Jeugdwet 6.1.4). */
  'conditional-plan',
] as const;

/**
 * How a plan was laid down.
 *
 * @dutch vormen van een plan
 */
export const planForms = ['oral', 'written'] as const;

/**
 * What a plan must hold in some settings; other words are allowed and carry no meaning.
 *
 * @dutch onderdelen van een plan
 */
export const planContents = ['step-down', 'conditions', 'supervision', 'named-decider'] as const;

/**
 * Kind of plan.
 *
 * @dutch soort plan
 */
export type PlanKind = (typeof planKinds)[number] | UnknownCode;

/**
 * Form of a plan.
 *
 * @dutch vorm van een plan
 */
export type PlanForm = (typeof planForms)[number] | UnknownCode;
