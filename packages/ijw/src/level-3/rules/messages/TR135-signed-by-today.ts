/** TR135: Dagtekening lies no later than the day of receipt. */
import { defineCaseRule } from '../../engine/define-case-rule.js';
import { messageTexts } from '../../texts/messages.js';

export const signedByToday = /* @__PURE__ */ (() =>
  defineCaseRule({
    id: 'TR135',
    ...messageTexts.TR135,
    level: 4,
    retourCode: '8848',
    needs: 'asOf',
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
    check({ BerichtIdentificatie }, { today, report }) {
      if (BerichtIdentificatie.Dagtekening > today) report('Dagtekening', {}, BerichtIdentificatie);
    },
  }))();
