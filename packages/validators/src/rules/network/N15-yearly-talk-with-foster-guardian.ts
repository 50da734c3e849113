/** N15: the guidance of a foster guardian is one talk a year, or more when more is asked. */
import { defineRule } from '../../engine/index.js';
import { networkTexts } from './texts.js';

const fewestTalks = 1;

/** N15: with a carer who is guardian at least one talk a year is recorded. */
export const yearlyTalkWithFosterGuardian = defineRule({
  id: 'N15',
  severity: 'info',
  kind: 'hard',
  source: 'Jeugdwet 5.2(2)',
  article: 'Jeugdwet 5.2(2)',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...networkTexts.N15,
  on: 'fosterContracts',
  appliesTo: ({ carerIsGuardian }) => carerIsGuardian === true,
  check(contract, { report }) {
    if ((contract.talksPerYear ?? 0) < fewestTalks) report(contract, {}, { field: 'talksPerYear' });
  },
});
