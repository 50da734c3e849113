/** G02: at most two hold authority over a child on a day. */
import { defineGroupRule } from '../../engine/index.js';
import { changesOf } from './changes-of-authority.js';
import { authorityTexts } from './texts.js';

/** Two parents, a parent with another, or two guardians. */
const mostHolders = 2;

/** G02: on the day on which authority begins at most one other holds it. */
export const twoHoldersAtMost = defineGroupRule({
  id: 'G02',
  severity: 'error',
  kind: 'hard',
  source: 'BW 1:245, 1:282',
  article: 'BW 1:245, 1:282',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...authorityTexts.G02,
  on: 'authorities',
  by: 'childId',
  check(authorities, { inForce, report }) {
    if (authorities.length <= mostHolders) return;
    const present = new Map<string, number>();
    for (const { authority, begins } of changesOf(authorities, inForce)) {
      const { holderId } = authority;
      const records = present.get(holderId) ?? 0;
      if (begins) {
        if (records === 0 && present.size >= mostHolders) report(authority, {}, { field: 'holderId' });
        present.set(holderId, records + 1);
      } else if (records > 1) present.set(holderId, records - 1);
      else present.delete(holderId);
    }
  },
});
