/** CD007: Taal is present when Vorm is 1 (language interpreter), and absent otherwise. */
import { defineClassRule } from '../../engine/define-rule.js';
import { conditionTexts } from '../../texts/conditions.js';

export const languageOfInterpreter = /* @__PURE__ */ (() =>
  defineClassRule({
    id: 'CD007',
    ...conditionTexts.CD007,
    on: ['JW301.Client'],
    appliesTo: ({ Communicatie }) => Communicatie !== undefined,
    check({ Communicatie }, { report }) {
      if (Communicatie === undefined) return;
      const { Vorm, Taal } = Communicatie;
      if ((Taal !== undefined) !== (Vorm === '1')) report(Communicatie, Taal === undefined ? 'Vorm' : 'Taal');
    },
  }))();
