/** IV093: when an assignment message grants a request for change, every assignment in it has the reference of that request. */
import type { CaseFile } from '../../../case-file/case-file.js';
import type { CaseClasses } from '../../engine/case-classes.js';
import { defineCustom } from '../../engine/define-case-rule.js';
import { assignmentTexts } from '../../texts/assignments.js';

export const oneReferenceAfterChangeRequest = /* @__PURE__ */ (() =>
  defineCustom({
    id: 'IV093',
    ...assignmentTexts.IV093,
    on: ['JW301.ToegewezenProducten'],
    appliesTo: ({ ToegewezenProduct }, { caseFile }) =>
      changeGranted(ToegewezenProduct, caseFile) !== undefined,
    check({ ToegewezenProduct }, { caseFile, report }) {
      const reference = changeGranted(ToegewezenProduct, caseFile);
      const count = ToegewezenProduct.filter((each) => each.ReferentieAanbieder !== reference).length;
      if (count > 0) report(undefined, { count });
    },
  }))();

/** The reference of the request for change that the products name. */
function changeGranted(
  products: readonly CaseClasses['JW301.ToegewezenProduct'][],
  { requests }: CaseFile,
): string | undefined {
  const changes = requests.filter(({ kind }) => kind === 'JW317');
  const references = new Set(changes.map(({ ReferentieAanbieder }) => ReferentieAanbieder));
  return products
    .map(({ ReferentieAanbieder }) => ReferentieAanbieder)
    .find((reference) => reference !== undefined && references.has(reference));
}
