/**
 * Wider and narrower forms: each care form belongs to at most one wider form.
 *
 * Youth care is one tree; living at home and the settings outside the Youth Act stand beside it, each on its own.
 */
import type { CareFormCode } from './code.js';
import { type CareFormId, careFormIds } from './ids.js';
import { careForm } from './lookup.js';

/**
 * The wider forms a care form belongs to, the nearest first; the form itself is not among them.
 * None for a form at the top and for an unknown code.
 *
 * @dutch bredere zorgvormen
 * @example
 * ancestorsOf('gezinshuis'); // ['gezinsgericht', 'met-verblijf', 'jeugdhulp']
 * ancestorsOf('thuis'); // []
 */
export function ancestorsOf(code: CareFormCode): CareFormId[] {
  const ancestors: CareFormId[] = [];
  for (let parent = careForm(code)?.parent; parent !== undefined; parent = careForm(parent).parent) {
    ancestors.push(parent);
  }
  return ancestors;
}

/**
 * The narrower forms below a care form, at any depth, each after the form it belongs to; the form itself is not
 * among them. None for a form without narrower ones and for an unknown code.
 *
 * @dutch smallere zorgvormen
 * @example
 * descendantsOf('gezinsgericht').includes('weekendpleegzorg'); // true
 * descendantsOf('gezinshuis'); // []
 */
export function descendantsOf(code: CareFormCode): CareFormId[] {
  return careFormIds.filter((id) => ancestorsOf(id).some((ancestor) => ancestor === code));
}

/**
 * Whether a care form is a kind of another: the same form, or one below it. An unknown code is a kind of nothing.
 *
 * @dutch is een soort
 * @example
 * isA('netwerkpleegzorg', 'pleegzorg'); // true
 * isA('pleegzorg', 'pleegzorg'); // true
 * isA('pleegzorg', 'netwerkpleegzorg'); // false
 */
export function isA(code: CareFormCode, kind: CareFormId): boolean {
  for (let each = careForm(code); each !== undefined; each = each.parent && careForm(each.parent)) {
    if (each.id === kind) return true;
  }
  return false;
}
