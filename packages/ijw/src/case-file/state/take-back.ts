/** Taking back what one message did to a case file: it was rejected, and counts as never sent. */
import type { MessageKind } from '../../standard/messages.js';
import type { Told } from '../told.js';
import type { CaseState } from './case-state.js';
import { assignmentName, type Memory } from './memory.js';

/**
 * Takes back what a message did to a case file. What later messages did stays. The client stays as it was told.
 */
export function takeBack(state: CaseState, kind: MessageKind, Identificatie: string, memory: Memory): void {
  const isOf = ({ told }: { readonly told: Told }): boolean => told.Identificatie === Identificatie;
  const isNotOf = (each: { readonly told: Told }): boolean => !isOf(each);
  if (kind === 'JW301') takeBackAssignments(state, isNotOf, memory);
  if (kind === 'JW305') state.starts = state.starts.filter(isNotOf);
  if (kind === 'JW307') state.stops = state.stops.filter(isNotOf);
  if (kind === 'JW305' || kind === 'JW307') undelete(state, kind, Identificatie);
  if (kind === 'JW315' || kind === 'JW317') {
    const { requests } = memory.providerOf(state.Aanbieder);
    for (const each of state.requests)
      if (each.kind === kind && isOf(each)) requests.delete(each.ReferentieAanbieder);
    state.requests = state.requests.filter((each) => each.kind !== kind || isNotOf(each));
  }
  if (kind === 'JW319') for (const each of state.requests) each.answers = each.answers.filter(isNotOf);
}

function takeBackAssignments(
  state: CaseState,
  isNotOf: (each: { readonly told: Told }) => boolean,
  memory: Memory,
): void {
  state.assignments = state.assignments
    .map(({ ToewijzingNummer, versions }) => ({ ToewijzingNummer, versions: versions.filter(isNotOf) }))
    .filter(({ ToewijzingNummer, versions }) => {
      if (versions.length === 0) memory.assignments.delete(assignmentName(state.Gemeente, ToewijzingNummer));
      return versions.length > 0;
    });
  for (const each of state.requests) each.granted = each.granted.filter(isNotOf);
}

/** What the message deleted is there again. */
function undelete(state: CaseState, kind: 'JW305' | 'JW307', Identificatie: string): void {
  const isBack = ({ what, by }: NonNullable<CaseState['deleted']>[number]): boolean =>
    by.Identificatie === Identificatie && 'start' in what === (kind === 'JW305');
  for (const each of state.deleted ?? []) {
    if (!isBack(each)) continue;
    if ('start' in each.what) state.starts.push(each.what);
    else state.stops.push(each.what);
  }
  const gone = state.deleted?.filter((each) => !isBack(each)) ?? [];
  if (gone.length > 0) state.deleted = gone;
  else delete state.deleted;
}
