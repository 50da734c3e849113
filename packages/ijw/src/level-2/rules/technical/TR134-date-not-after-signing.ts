/** TR134: the date lies no later than the Dagtekening of the message. */
import type { PlainDate } from '@jeugd/core';
import type { Classes } from '../../engine/classes.js';
import { defineClassRule } from '../../engine/define-rule.js';
import { technicalTexts } from '../../texts/technical.js';

export const dateNotAfterSigning = /* @__PURE__ */ (() =>
  defineClassRule({
    id: 'TR134',
    ...technicalTexts.TR134,
    on: [
      'JW301.Client',
      'JW301.Relatie',
      'JW301.ToegewezenProduct',
      'JW305.Client',
      'JW305.StartProduct',
      'JW307.Client',
      'JW307.StopProduct',
      'JW315.Client',
      'JW323.Declaratie',
      'JW323.Prestatie',
      'JW325.Prestatie',
    ],
    appliesTo: (classObject) => dateOf(classObject) !== undefined,
    check(classObject, { signedOn, report }) {
      const found = dateOf(classObject);
      if (found !== undefined && found.date > signedOn) report(found.inside, found.element);
    },
  }))();

type Judged = Classes[
  | 'JW301.Client'
  | 'JW301.Relatie'
  | 'JW301.ToegewezenProduct'
  | 'JW305.Client'
  | 'JW305.StartProduct'
  | 'JW307.Client'
  | 'JW307.StopProduct'
  | 'JW315.Client'
  | 'JW323.Declaratie'
  | 'JW323.Prestatie'
  | 'JW325.Prestatie'];

interface DateFound {
  readonly date: PlainDate;
  /** The class that the element with the date is in. */
  readonly inside: object;
  readonly element: string;
}

/** The date of a class that this rule is about; of a stop its end, of a period its begin. */
function dateOf(classObject: Judged): DateFound | undefined {
  if ('ProductPeriode' in classObject) return begin(classObject.ProductPeriode);
  if ('DeclaratiePeriode' in classObject) return begin(classObject.DeclaratiePeriode);
  if ('Toewijzingsdatum' in classObject)
    return { date: classObject.Toewijzingsdatum, inside: classObject, element: 'Toewijzingsdatum' };
  if ('RedenBeeindiging' in classObject)
    return { date: classObject.Einddatum, inside: classObject, element: 'Einddatum' };
  if ('StatusAanlevering' in classObject) return begin(classObject);
  const born = classObject.Geboortedatum;
  return born === undefined ? undefined : { date: born.Datum, inside: born, element: 'Datum' };
}

function begin(period: { readonly Begindatum: PlainDate }): DateFound {
  return { date: period.Begindatum, inside: period, element: 'Begindatum' };
}
