/**
 * The desk: where one message is judged and taken in. It knows who sent it and to whom, and puts the rules to its classes.
 */
import type { Finding, PlainDate } from '@jeugd/core';
import type { CaseClasses, CaseClassName } from '../../level-3/engine/case-classes.js';
import type { CaseJudge, Paper, Scene } from '../../level-3/engine/case-judge.js';
import type { Locate } from '../../places/index.js';
import { definitionOf, type Message, type MessageKind } from '../../standard/messages.js';
import type { CaseSources } from '../sources.js';
import { type CaseState, emptyCase } from '../state/case-state.js';
import type { Memory } from '../state/memory.js';
import { ownText } from '../state/own-copy.js';
import type { Told } from '../told.js';

/** One message, being judged and taken in. */
export interface Desk {
  readonly kind: MessageKind;
  readonly Gemeente: string;
  readonly Aanbieder: string;
  readonly Identificatie: string;
  readonly Dagtekening: PlainDate;
  readonly memory: Memory;
  /** What was found so far. */
  readonly findings: readonly Finding[];
  /** Whether something was rejected for want of an earlier message. */
  readonly lacksEarlier: () => boolean;
  /** What the rules may look at; the case file is that of the client at hand. */
  readonly scene: { -readonly [Key in keyof Scene]: Scene[Key] };
  /** Turns to a client: the case file as far as there is one. */
  turnTo(Bsn: string): void;
  /** The case file of the client at hand, begun when there is none. */
  openCase(): CaseState;
  /** Judges a class: true when nothing was found for which it is rejected. */
  judge<Name extends CaseClassName>(className: Name, classObject: CaseClasses[Name]): boolean;
  /** Judges the classes of a list: true when none is rejected. */
  judgeAll<Name extends CaseClassName>(className: Name, classObjects: readonly CaseClasses[Name][]): boolean;
  /** Goes on with a part of the message that has places of its own. */
  locateBy(locate: Locate): void;
  /** What told of the class at a path. */
  told(path: string): Told;
}

/** What a desk needs besides the message. */
export interface DeskOptions {
  readonly memory: Memory;
  readonly judge: CaseJudge;
  readonly sources: CaseSources;
  readonly asOf: PlainDate | undefined;
  readonly file: string | undefined;
  readonly locate: Locate;
}

/** A desk with a message on it, nothing judged yet. */
export function deskOf(message: Pick<Message, 'Header'>, kind: MessageKind, options: DeskOptions): Desk {
  const { memory, judge, file } = options;
  const { Header } = message;
  const { Identificatie, Dagtekening } = Header.BerichtIdentificatie;
  // A retour message keeps the sender and receiver of the message it answers.
  const { answers, sentBy } = definitionOf(kind);
  const isRetour = answers !== undefined && kind !== 'JW325';
  const isFromMunicipality = (sentBy === 'gemeente') !== isRetour;
  const Gemeente = isFromMunicipality ? Header.Afzender : Header.Ontvanger;
  const Aanbieder = isFromMunicipality ? Header.Ontvanger : Header.Afzender;
  const parties = { Gemeente, Aanbieder };
  const findings: Finding[] = [];
  const paper: { -readonly [Key in keyof Paper]: Paper[Key] } = {
    locate: options.locate,
    findings,
    ...(file !== undefined && { file }),
  };
  let origin: Omit<Told, 'path'> | undefined;
  let Bsn = '';
  let state: CaseState | undefined;

  const scene: Desk['scene'] = {
    kind,
    sender: Header.Afzender,
    ...parties,
    signedOn: Dagtekening,
    today: options.asOf ?? Dagtekening,
    validOn: Dagtekening,
    answersClients: false,
    caseFile: nobody,
    bookOf: (ToewijzingNummer) => state?.books?.get(ToewijzingNummer),
    exchange: memory.exchangeOf(parties),
    provider: memory.providerOf(parties.Aanbieder),
    claim: undefined,
    memory,
    sources: options.sources,
  };

  const judgeOne: Desk['judge'] = (className, classObject) =>
    judge.judge(className, classObject, scene, paper);
  return {
    kind,
    ...parties,
    Identificatie,
    Dagtekening,
    memory,
    findings,
    lacksEarlier: () => paper.lacksEarlier === true,
    scene,
    turnTo(next) {
      Bsn = next;
      state = memory.caseOf({ ...parties, Bsn });
      scene.caseFile = state ?? emptyCase({ ...parties, Bsn });
    },
    openCase() {
      state ??= memory.openCase({
        Gemeente: ownText(Gemeente),
        Aanbieder: ownText(Aanbieder),
        Bsn: ownText(Bsn),
      });
      scene.caseFile = state;
      return state;
    },
    judge: judgeOne,
    judgeAll(className, classObjects) {
      let holds = true;
      for (const each of classObjects) if (!judgeOne(className, each)) holds = false;
      return holds;
    },
    locateBy(locate) {
      paper.locate = locate;
    },
    told(path) {
      origin ??= {
        Identificatie: ownText(Identificatie),
        Dagtekening,
        ...(file !== undefined && { file }),
      };
      return { ...origin, path };
    },
  };
}

/** At the desk before a client is known. */
const nobody = /* @__PURE__ */ (() => emptyCase({ Gemeente: '', Aanbieder: '', Bsn: '' }))();
