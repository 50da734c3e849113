/** Records of help, from trajectories and placements. */
import type { CareTrajectory, Observation, Placement } from '@jeugd/core';
import { helpEndCodes } from '../../codes/youth-help.js';
import { isInVersion } from '../../definition/code-list.js';
import type { DeliveredRecord, Measurement } from '../../records/index.js';
import { wireDate } from '../../rules/engine/day.js';
import { answerInstruments, careFormCodeOf, referrerCodeOf } from '../crosswalk.js';
import { type Help, mergedHelp, spanOf } from '../merge-help.js';
import { isStay, toDelivery } from '../stays.js';
import { personFieldsOf, realEnd, touches, type Writing } from './writing.js';

/** A trajectory or placement that is part of a record. */
interface Module extends Help {
  readonly personId: string;
  readonly code: string;
  readonly trajectory?: CareTrajectory;
  readonly place: { readonly record: string; readonly id: string };
}

/** What clients answered, by the id of the trajectory. */
type Answers = ReadonlyMap<string, readonly Observation[]>;

/** The records of help that touch the period. */
export function helpRecords(writing: Writing): readonly DeliveredRecord[] {
  const { register } = writing;
  const answers = answersOf(register.observations);
  const modules = [
    ...(register.trajectories ?? []).flatMap((one) => moduleOf(one, 'trajectories', writing)),
    ...(register.placements ?? []).flatMap((one) => moduleOf(one, 'placements', writing)),
  ];
  return mergedHelp(modules).flatMap((run) => recordOf(run, answers, writing));
}

function moduleOf(
  one: CareTrajectory | Placement,
  record: 'trajectories' | 'placements',
  writing: Writing,
): readonly Module[] {
  const { id, personId, careForm, start, end, endUnknown, providerId } = one;
  const { organisationId, log } = writing;
  if (organisationId !== undefined && providerId !== organisationId) return [];
  const place = { record, id };
  const code = careFormCodeOf(careForm);
  const leftOut = (fault: 'cbs/outside-delivery' | 'cbs/no-code' | 'cbs/field-unknown', field?: string) => {
    const isInPeriod = touches(toDelivery({ start, end }, false), writing);
    if (isInPeriod) log.report(fault, { ...place, ...(field !== undefined && { field }) });
    return [];
  };
  if (code === 'outside') return leftOut('cbs/outside-delivery');
  if (code === undefined) return leftOut('cbs/no-code', 'careForm');
  // It has ended and nobody knows when: neither running nor ended can be delivered.
  if (endUnknown === true && end === undefined) return leftOut('cbs/field-unknown', 'datumEinde');
  const key = JSON.stringify([personId, providerId ?? '', code]);
  const span = toDelivery({ start, end }, isStay(code));
  const trajectory = record === 'trajectories' ? (one as CareTrajectory) : undefined;
  return [{ ...span, key, personId, code, place, ...(trajectory !== undefined && { trajectory }) }];
}

function recordOf(run: readonly Module[], answers: Answers, writing: Writing): readonly DeliveredRecord[] {
  const { log, persons, version } = writing;
  const span = spanOf(run);
  const [first] = run;
  if (span === undefined || first === undefined || !touches(span, writing)) return [];
  const person = persons.get(first.personId);
  if (person === undefined) {
    log.report('cbs/person-missing', first.place);
    return [];
  }
  const trajectories = run.flatMap(({ trajectory }) => (trajectory === undefined ? [] : [trajectory]));
  const end = realEnd(span, writing);
  const missing = (field: string): string => {
    log.report('cbs/field-unknown', { ...first.place, field });
    return '';
  };
  const referrer = referrerCodeOf(trajectories.find((one) => one.referrer !== undefined)?.referrer ?? '');
  const crisis = trajectories.find((one) => one.crisisStart !== undefined)?.crisisStart;
  const reason = trajectories.findLast((one) => one.endReason !== undefined)?.endReason;
  const reasonCode = helpEndCodes.codes.find(({ code }) => code === reason)?.code;
  const outcome = measurementsOf(trajectories, answers, writing);
  return [
    {
      ...personFieldsOf(person, writing),
      verwijzer: referrer ?? missing('verwijzer'),
      hulpvorm: first.code,
      ...(isInVersion({ until: '4' }, version) && { perspectief: missing('perspectief') }),
      ...(isInVersion({ from: '4' }, version) && {
        gestartMetCrisis: crisis === undefined ? missing('gestartMetCrisis') : crisis ? '01' : '02',
      }),
      datumAanvang: wireDate(span.start),
      ...(end !== undefined && {
        datumEinde: wireDate(end),
        redenBeeindiging: reasonCode ?? missing('redenBeeindiging'),
      }),
      ...(outcome.length > 0 && { outcome }),
    },
  ];
}

/** What the youth and a parent answered, up to the last day of the period, where it names one of the trajectories. */
function measurementsOf(
  trajectories: readonly CareTrajectory[],
  answers: Answers,
  { lastDay, version }: Writing,
): readonly Measurement[] {
  if (!isInVersion({ from: '4' }, version)) return [];
  const told = trajectories.flatMap(({ id }) => answers.get(id) ?? []).filter(({ date }) => date <= lastDay);
  return (['youth', 'parent'] as const).flatMap((respondent) => {
    const own = told.filter((one) => one.respondent === respondent);
    const rating = latest(own, answerInstruments.tevredenheidNutEffect);
    // Before 2022 the answers stood on another scale, of which the codes were not found.
    const alone = version === '7' ? latest(own, answerInstruments.zonderHulpVerder) : undefined;
    if (rating === undefined && alone === undefined) return [];
    return [
      {
        typeInformant: respondent === 'youth' ? 'jeugdige' : 'ouder/opvoeder',
        ...(rating !== undefined && { tevredenheidNutEffect: rating.value }),
        ...(alone !== undefined && { zonderHulpVerder: `0${alone.value}` }),
      },
    ];
  });
}

function latest(observations: readonly Observation[], instrument: string): Observation | undefined {
  const own = observations.filter((one) => one.instrument === instrument);
  return own.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)).at(-1);
}

function answersOf(observations: readonly Observation[] = []): Answers {
  const answers = new Map<string, Observation[]>();
  for (const one of observations) {
    if (one.trajectoryId === undefined) continue;
    const own = answers.get(one.trajectoryId);
    if (own === undefined) answers.set(one.trajectoryId, [one]);
    else own.push(one);
  }
  return answers;
}
