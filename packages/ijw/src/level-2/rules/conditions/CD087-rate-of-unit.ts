/** CD087: ProductTarief is absent with Eenheid 83 (euros), and present otherwise. */
import { defineClassRule } from '../../engine/define-rule.js';
import { conditionTexts } from '../../texts/conditions.js';

export const rateOfUnit = /* @__PURE__ */ (() =>
  defineClassRule({
    id: 'CD087',
    ...conditionTexts.CD087,
    on: ['JW323.Prestatie'],
    check(line, { report }) {
      const { Eenheid, ProductTarief } = line;
      if ((ProductTarief === undefined) === (Eenheid === '83')) return;
      report(line, ProductTarief === undefined ? 'Eenheid' : 'ProductTarief');
    },
  }))();
