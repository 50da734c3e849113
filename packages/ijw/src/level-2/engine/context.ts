/** What a rule may look at, at one class of whatever message is at hand. */
import type { RuleRun } from '@jeugd/validators/engine';
import type { Classes, ClassName } from './classes.js';
import type { Journey } from './journey.js';
import type { ClassContext } from './message-rule.js';

/** The context of a rule at a class. */
export function contextOf(
  station: { readonly run: RuleRun },
  className: ClassName,
  journey: Journey,
): ClassContext {
  return {
    className,
    get signedOn() {
      return journey.signedOn;
    },
    around<Outer extends ClassName>(name: Outer): Classes[Outer] | undefined {
      for (const outer of journey.around) {
        if (outer.className === name) return outer.classObject as Classes[Outer];
      }
      return undefined;
    },
    report(faulty, element, params) {
      const here = journey.locate(faulty, element);
      const location = here.path === undefined ? journey.locateClaim(faulty, element) : here;
      station.run.fault(journey.file === undefined ? location : { file: journey.file, ...location }, params);
    },
  };
}
