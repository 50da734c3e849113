/**
 * M12: supervision orders and youth probation are carried out by a certified institution, which holds a certificate on
 * each day.
 *
 * Who carries out a measure is a fault of the measure. A certificate that does not reach is one of the institution, and
 * reported once, however many measures it has. The register has one period for certificates that follow each other; one
 * without an end is taken to hold for three years. Of an institution without either day nothing is known. An accepted
 * legal person needs no certificate (BW 1:256). An order without an organisation is left to M06.
 */
import { firstDayOfAll, type Measure, type Organisation, type Period, type RegisterIndex } from '@jeugd/core';
import { firstDayOutside } from '@jeugd/core/legal';
import { type CheckContext, defineRule } from '../../engine/index.js';
import { isCarriedOutByInstitution, isSupervision } from './orders.js';
import { measureTexts } from './texts.js';

/** M12: who carries out an order or youth probation is a certified institution with a certificate on all its days. */
export const institutionIsCertified = defineRule({
  id: 'M12',
  severity: 'error',
  kind: 'hard',
  source: 'Jeugdwet 3.2(1), 3.4(5)',
  article: 'Jeugdwet 3.2(1), 3.4(5)',
  certainty: 'high',
  validFrom: '2015-01-01',
  ...measureTexts.M12,
  on: ['organisations', 'measures'],
  needs: ['organisations', 'measures'],
  appliesTo: (record, { index }) =>
    'personId' in record
      ? isCarriedOutByInstitution(record) && isKnownWhoDoes(record, index)
      : record.kind === 'gi' && hasCertificate(record) && measuresOf(record, index).length > 0,
  check(record, context) {
    if ('personId' in record) checkWho(record, context);
    else checkCertificate(record, context);
  },
});

function isKnownWhoDoes(measure: Measure, index: RegisterIndex): boolean {
  const { organisationId } = measure;
  if (organisationId === undefined) return !isSupervision(measure);
  return index.find('organisations', organisationId) !== undefined;
}

function checkWho(measure: Measure, { index, report }: CheckContext): void {
  const { organisationId } = measure;
  const kind = organisationId === undefined ? undefined : index.find('organisations', organisationId)?.kind;
  if (kind === 'gi' || (kind === 'accepted-legal-person' && isSupervision(measure))) return;
  report(measure, {}, { field: 'organisationId' });
}

function checkCertificate(institution: Organisation, { index, inForce, report }: CheckContext): void {
  const { start, end } = certificateOf(institution);
  const days = measuresOf(institution, index).flatMap((measure) => inForce(measure) ?? []);
  if (days.some((each) => each.start < start)) report(institution, {}, { field: 'certificateFrom' });
  else if (days.some((each) => end !== undefined && each.end > end)) {
    report(institution, {}, { field: 'certificateUntil' });
  }
}

function hasCertificate({ certificateFrom, certificateUntil }: Organisation): boolean {
  return certificateFrom !== undefined || certificateUntil !== undefined;
}

function measuresOf({ id }: Organisation, index: RegisterIndex): readonly Measure[] {
  return index.of('measures', 'organisationId', id).filter(isCarriedOutByInstitution);
}

function certificateOf({ certificateFrom, certificateUntil }: Organisation): Period {
  const end = certificateUntil ?? (certificateFrom && firstDayOutside('gi-certificaat', certificateFrom));
  return { start: certificateFrom ?? firstDayOfAll, ...(end !== undefined && { end }) };
}
