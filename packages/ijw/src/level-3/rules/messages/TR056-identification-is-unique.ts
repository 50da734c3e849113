/** TR056: Identificatie of a message is unique per sender and kind of message. */
import { messageName } from '../../../case-file/state/memory.js';
import { defineCaseRule } from '../../engine/define-case-rule.js';
import { messageTexts } from '../../texts/messages.js';

export const identificationIsUnique = /* @__PURE__ */ (() =>
  defineCaseRule({
    id: 'TR056',
    ...messageTexts.TR056,
    retourCode: '9056',
    on: [
      'JW301.Header',
      'JW305.Header',
      'JW307.Header',
      'JW315.Header',
      'JW317.Header',
      'JW319.Header',
      'JW323.Header',
      'JW325.Header',
    ],
    check({ BerichtIdentificatie }, { kind, sender, memory, report }) {
      const name = messageName(kind, sender, BerichtIdentificatie.Identificatie);
      if (memory.messages.get(name) !== undefined) report('BerichtIdentificatie');
    },
  }))();
