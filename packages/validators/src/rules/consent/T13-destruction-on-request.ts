/**
 * T13: a dossier is destroyed when that is asked, unless somebody else has a considerable interest in keeping it.
 *
 * The Act names no number of days; a request on the day of judgement itself is not judged. That another Act forbids
 * destruction has no field.
 */
import { defineRule } from '../../engine/index.js';
import { consentTexts } from './texts.js';

/** T13: a dossier of which destruction was asked is destroyed, and one that another has an interest in is not. */
export const destructionOnRequest = defineRule({
  id: 'T13',
  severity: 'warning',
  kind: 'hard',
  source: 'Jeugdwet 7.3.9',
  article: 'Jeugdwet 7.3.9',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...consentTexts.T13,
  on: 'dossiers',
  appliesTo: ({ destructionAskedOn }, { asOf }) =>
    destructionAskedOn !== undefined && destructionAskedOn >= '2015-01-01' && destructionAskedOn < asOf,
  check(dossier, { report }) {
    const { destroyedOn, destructionAskedOn = '', keepForOther } = dossier;
    if (keepForOther === true) {
      const isDoneAllTheSame = destroyedOn !== undefined && destroyedOn >= destructionAskedOn;
      if (isDoneAllTheSame) report(dossier, {}, { field: 'destroyedOn' });
    } else if (destroyedOn === undefined) report(dossier, {}, { field: 'destroyedOn' });
  },
});
