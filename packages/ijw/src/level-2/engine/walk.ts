/**
 * The walk: takes the rules past every class of a message.
 */
import type { Classes, ClassName } from './classes.js';
import { contentOf } from './content-of.js';
import type { Journey } from './journey.js';
import type { Stop, Visit } from './stations.js';

/** Judges a class and everything in it. */
export function walk(stop: Stop, classObject: object, journey: Journey): void {
  for (const visit of stop.visits) judge(visit, classObject);
  if (stop.inside.length === 0) return;
  journey.around.push({ className: stop.className, classObject });
  for (const deeper of stop.inside) {
    const content = contentOf(classObject, deeper.element);
    if (Array.isArray(content)) for (const one of content) walk(deeper, one, journey);
    else if (typeof content === 'object' && content !== null) walk(deeper, content, journey);
  }
  journey.around.pop();
}

/** One rule on one class. Where the rule breaks down, that is noted and the other rules go on. */
function judge({ station, context }: Visit, classObject: object): void {
  const { rule, run, tally } = station;
  // The definition of the message says that an object at this place is of this class.
  const typed = classObject as Classes[ClassName];
  try {
    if (rule.appliesTo !== undefined && !rule.appliesTo(typed, context)) run.notApplicable();
    else {
      run.judged();
      if ('check' in rule) rule.check(typed, context);
      else tally?.see(typed, context);
    }
  } catch (thrown) {
    run.crash(thrown);
  }
}
