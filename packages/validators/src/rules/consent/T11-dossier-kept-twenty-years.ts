/**
 * T11: since 2020 a dossier is kept for twenty years after its last change, save destruction on request.
 *
 * Judged on the day of destruction. Whether dossiers of before 2020 follow the longer term is a reading: at most a
 * warning. A request that should have been refused is for T13.
 */
import { defineRule } from '../../engine/index.js';
import { isDestroyed, isDestroyedTooEarly } from './destroyed-too-early.js';
import { consentTexts } from './texts.js';

const inTheAct = '2020-01-01';

/** T11: a dossier destroyed from 2020 on without a request was last changed at least twenty years before. */
export const dossierKeptTwentyYears = defineRule({
  id: 'T11',
  severity: 'warning',
  kind: 'hard',
  source: 'Jeugdwet 7.3.8(3)',
  article: 'Jeugdwet 7.3.8(3)',
  certainty: 'medium',
  validFrom: inTheAct,
  ...consentTexts.T11,
  on: 'dossiers',
  appliesTo: (dossier) => isDestroyed(dossier) && (dossier.destroyedOn ?? '') >= inTheAct,
  check(dossier, { report }) {
    if (isDestroyedTooEarly(dossier, dossier.lastChangedOn)) report(dossier, {}, { field: 'destroyedOn' });
  },
});
