/**
 * TR378: the municipality is in the list of the first day of the care, or in an older one.
 *
 * Of several products the latest first day counts: after a merger older assignments go on under the new code. A code of
 * which no list is at hand is not judged.
 */
import { isMunicipalityOn } from '../../../codes/municipalities.js';
import { defineCaseRule } from '../../engine/define-case-rule.js';
import { messageTexts } from '../../texts/messages.js';

export const municipalityExists = /* @__PURE__ */ (() =>
  defineCaseRule({
    id: 'TR378',
    ...messageTexts.TR378,
    level: 4,
    retourCode: 'S300',
    needs: 'municipalities',
    on: [
      'JW301.Header',
      'JW305.Header',
      'JW307.Header',
      'JW315.Header',
      'JW317.Header',
      'JW319.Header',
      'JW323.Header',
      'JW325.Header',
      'JW319.Woonplaatsbeginsel',
    ],
    check(classObject, { Gemeente, validOn, sources, report }) {
      const isResidence = 'Gemeente' in classObject;
      const code = isResidence ? classObject.Gemeente : Gemeente;
      if (isMunicipalityOn(code, validOn, sources.municipalities) !== false) return;
      if (isResidence) report('Gemeente');
      else report(classObject.Afzender === code ? 'Afzender' : 'Ontvanger');
    },
  }))();
