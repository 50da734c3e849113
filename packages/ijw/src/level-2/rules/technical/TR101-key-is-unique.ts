/**
 * TR101: the logical key of a class, together with those of the classes above it, occurs once in a message; an
 * absent key element equals another absent one.
 *
 * The key of a class around it is part of the key: the contact of a relation does not clash with one of the client.
 */
import { defineTallyRule } from '../../engine/define-rule.js';
import { fullKey } from '../../shared/keys.js';
import { technicalTexts } from '../../texts/technical.js';

export const keyIsUnique = /* @__PURE__ */ (() =>
  defineTallyRule({
    id: 'TR101',
    ...technicalTexts.TR101,
    on: [
      'JW301.Contact',
      'JW301.Relatie',
      'JW301.ToegewezenProduct',
      'JW305.StartProduct',
      'JW307.StopProduct',
      'JW315.AangevraagdProduct',
      'JW317.Client',
      'JW317.NieuwProduct',
      'JW317.OngewijzigdProduct',
      'JW317.TeWijzigenProduct',
      'JW323.Client',
      'JW323.Prestatie',
      'JW325.Client',
      'JW325.Prestatie',
    ],
    begin() {
      const keys = new Map<string, Set<string>>();
      return {
        see(classObject, context) {
          const seen = keys.get(context.className) ?? new Set();
          keys.set(context.className, seen);
          const before = seen.size;
          if (seen.add(fullKey(classObject, context)).size === before) context.report(classObject);
        },
      };
    },
  }))();
