/** R26: no camera where a young person sleeps or is locked in, unless serious self-harm is to be feared; never in a bathroom. */
import type { Restraint } from '@jeugd/core';
import { defineRule } from '../../engine/index.js';
import { isRestraint } from './restraint-in-the-act.js';
import { restraintTexts } from './texts.js';

/** Where a camera needs a concern of serious self-harm (Besluit Jeugdwet 6.2.1). */
const privateRooms: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'own-room',
  'separate-room',
  'seclusion-room',
]);

/** R26: a camera hangs where it may, and the youth was told of it. (Whether visitors were told no field says.) */
export const cameraOnlyWithReason = defineRule({
  id: 'R26',
  severity: 'error',
  kind: 'hard',
  source: 'Besluit Jeugdwet 6.2.1',
  article: 'Besluit Jeugdwet 6.2.1',
  certainty: 'high',
  validFrom: '2024-01-01',
  ...restraintTexts.R26,
  on: 'restraints',
  reads: ['placements'],
  appliesTo: (restraint, { index }) => restraint.camera !== undefined && isRestraint(restraint, index),
  check(restraint, { report }) {
    if (!hasReason(restraint) || restraint.camera?.youthTold !== true) {
      report(restraint, {}, { field: 'camera' });
    }
  },
});

function hasReason({ measure, camera }: Restraint): boolean {
  if (camera === undefined) return true;
  if (camera.place === 'sanitary') return false;
  return camera.selfHarmConcern === true || !(privateRooms.has(camera.place) || measure === 'seclusion');
}
