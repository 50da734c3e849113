/**
 * Frames: the elements that are open while a message is read, and the questions that are asked of them.
 */
import type { ClassPlan, FieldPlan } from './plan.js';

/** What is being built: a class with its elements so far. */
export type Content = Record<string, unknown>;

/** An open element that holds other elements. */
export interface Frame {
  readonly field: FieldPlan;
  readonly inside: ClassPlan;
  readonly content: Content;
  /** Which of several this is, from 1; 0 for an element that does not repeat. */
  readonly number: number;
  readonly line: number;
  readonly column: number;
  /** Index of the element of the class that came last; -1 before the first. */
  at: number;
  /** A bit for each element of the class that was there. */
  seen: number;
  /** Elements so far, known or not. */
  children: number;
  /** How many there were of the element that may repeat. */
  repeated: number;
}

/** The element of a class that has a name. Most often it is the one that comes next, or the same again. */
export function fieldOf({ inside, at }: Frame, name: string): FieldPlan | undefined {
  const next = inside.fields[at + 1];
  if (next?.name === name) return next;
  const same = inside.fields[at];
  return same?.name === name ? same : inside.byName.get(name);
}

/** Whether a text is nothing but space, tab, line feed and carriage return. */
export function isWhite(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 10 && code !== 9 && code !== 13) return false;
  }
  return true;
}

/** Whether an element is a client in the list of a claim. */
export function isClient(field: FieldPlan, parent: Frame): boolean {
  return field.occurs === 'many' && parent.field.name === 'Clienten';
}
