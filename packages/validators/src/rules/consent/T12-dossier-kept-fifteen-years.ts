/** T12: until 2020 a dossier was kept for fifteen years after it was made, save destruction on request. */
import { defineRule } from '../../engine/index.js';
import { isDestroyed, isDestroyedTooEarly } from './destroyed-too-early.js';
import { consentTexts } from './texts.js';

const inTheAct = '2015-01-01';
const outOfTheAct = '2020-01-01';

/** T12: a dossier destroyed from 2015 up to 2020 without a request was made at least fifteen years before. */
export const dossierKeptFifteenYears = defineRule({
  id: 'T12',
  severity: 'error',
  kind: 'hard',
  source: 'Jeugdwet 7.3.8(3) (old)',
  article: 'Jeugdwet 7.3.8(3) (old)',
  certainty: 'high',
  validFrom: inTheAct,
  validUntil: outOfTheAct,
  ...consentTexts.T12,
  on: 'dossiers',
  appliesTo: (dossier) =>
    isDestroyed(dossier) &&
    (dossier.destroyedOn ?? '') >= inTheAct &&
    (dossier.destroyedOn ?? outOfTheAct) < outOfTheAct,
  check(dossier, { report }) {
    if (isDestroyedTooEarly(dossier, dossier.madeOn)) report(dossier, {}, { field: 'destroyedOn' });
  },
});
