/** The messages on one client between the municipality and one provider, in order of time; claims stand apart. */
import { assignment, mistakenAssignment } from './assignments.js';
import { type CaseWriting, type Dated, referenceOf, type Work, type WrittenCase } from './case-work.js';
import { chances, happensTo } from './chance.js';
import { starts, stops } from './deliveries.js';
import type { Plan, PlannedVersion } from './plan.js';
import { changeRequest, request, underInvestigation } from './requests.js';

/** The messages of a case, without its claims. */
export function* caseMessages(written: WrittenCase, writing: CaseWriting): Generator<Dated> {
  const told = new Map<Plan, PlannedVersion>();
  const work: Work = { ...written, ...writing, told };
  const messages = written.plans.flatMap((plan) => messagesOfPlan(plan, work));
  // Of messages on one day those of one plan stay in their own order.
  yield* messages.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

function messagesOfPlan(plan: Plan, work: Work): readonly Dated[] {
  const [first, ...changes] = plan.versions;
  const isLastShorter = plan.lastDay !== undefined && changes.at(-1)?.until === plan.lastDay;
  const shortened = isLastShorter ? changes.splice(-1) : [];
  return [
    ...firstAssigned(plan, first, work),
    ...starts(plan, work),
    ...changes.flatMap((version) => extended(plan, version, work)),
    ...stops(plan, work),
    ...shortened.map(({ day }, at) => ({
      day,
      write: () => assignment(work, day, { plan, version: shortened[at] ?? first }),
    })),
  ];
}

/** A request where somebody referred, an answer that it is looked into, a mistake: each for some; and the assignment. */
function firstAssigned(plan: Plan, version: PlannedVersion, work: Work): readonly Dated[] {
  const { number, draft } = plan;
  const { day } = version;
  const isRequested = work.requests && draft.referrer !== undefined;
  const isInvestigated = isRequested && happensTo(number, chances.investigated, investigatedShare);
  const isMistaken = happensTo(number, chances.mistakenAssignment, work.corrections);
  const reference = isRequested ? referenceOf(plan) : undefined;
  return [
    ...(isRequested ? [{ day, write: () => request(work, plan) }] : []),
    ...(isInvestigated ? [{ day, write: () => underInvestigation(work, day, referenceOf(plan)) }] : []),
    ...(isMistaken ? [{ day, write: () => mistakenAssignment(work, plan) }] : []),
    {
      day,
      write: () =>
        assignment(work, day, { plan, version, isMistaken, ...(reference !== undefined && { reference }) }),
    },
  ];
}

/** Shares of what happens anyway; invented. */
const [investigatedShare, askedShare] = [0.1, 0.5];

/** An assignment that goes on, for some at the request of the provider. */
function extended(plan: Plan, version: PlannedVersion, work: Work): readonly Dated[] {
  const { day } = version;
  const change = plan.versions.indexOf(version);
  const isAsked = work.requests && happensTo(plan.number, chances.askedChange + change, askedShare);
  if (!isAsked) return [{ day, write: () => assignment(work, day, { plan, version }) }];
  const reference = `W${plan.number}-${change}`;
  const asked: PlannedVersion = { ...version, reason: '12' };
  return [
    { day, write: () => changeRequest(work, version, { plan, reference }) },
    { day, write: () => assignment(work, day, { plan, version: asked, reference, forAll: true }) },
  ];
}
