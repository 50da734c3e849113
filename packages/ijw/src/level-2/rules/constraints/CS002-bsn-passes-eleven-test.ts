/**
 * CS002: the Bsn passes the eleven test: (9a+8b+7c+6d+5e+4f+3g+2h-1i) is divisible by 11.
 *
 * The formula of the standard also lets `000000000` through, which is no number of a citizen.
 */
import { defineClassRule } from '../../engine/define-rule.js';
import { passesElevenTest } from '../../shared/eleven-test.js';
import { constraintTexts } from '../../texts/constraints.js';

export const bsnPassesElevenTest = /* @__PURE__ */ (() =>
  defineClassRule({
    id: 'CS002',
    ...constraintTexts.CS002,
    on: [
      'JW301.Client',
      'JW305.Client',
      'JW307.Client',
      'JW315.Client',
      'JW317.Client',
      'JW323.Client',
      'JW325.Client',
    ],
    check(client, { report }) {
      if (!passesElevenTest(client.Bsn)) report(client, 'Bsn');
    },
  }))();
