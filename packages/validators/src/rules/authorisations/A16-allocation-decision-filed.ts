/**
 * A16: until 2023 a copy of the allocation decision of the municipality came with a request for a placement or for
 * closed care. Judged on the day of filing; emergency requests are left alone.
 */
import { defineRule } from '../../engine/index.js';
import { authorisationTexts } from './texts.js';

const kinds: readonly string[] = ['placement', 'gesloten-machtiging', 'gesloten-voorwaardelijk'];

/** A16: a request filed before 2023 has a copy of the allocation decision. */
export const allocationDecisionFiled = defineRule({
  id: 'A16',
  severity: 'warning',
  kind: 'hard',
  source: 'Jeugdwet 6.1.9 (old); BW 1:265b (old)',
  article: 'Jeugdwet 6.1.9 (old); BW 1:265b (old)',
  certainty: 'high',
  validFrom: '2015-01-01',
  validUntil: '2023-01-01',
  ...authorisationTexts.A16,
  on: 'requests',
  appliesTo: ({ kind, filedOn }, { inForce }) =>
    kinds.includes(kind) && inForce({ date: filedOn }) !== undefined,
  check(request, { report }) {
    if (request.decisionCopy !== true) report(request, {}, { field: 'decisionCopy' });
  },
});
