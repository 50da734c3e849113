/**
 * Return messages, as IV028 and IV032 of the standard describe them.
 */
import type { ClassType } from '../definition/class-type.js';
import type { LDT_RetourCode } from '../standard/data-types/retour-code.js';
import { definitionOf, type MessageKind, type MessageOf } from '../standard/messages.js';
import type { ReturnedKind } from './answers.js';
import { type Copying, codesOf, copied } from './copied.js';
import { faultsAt } from './faults.js';
import type { Judged } from './judgement.js';
import type { Retour } from './result.js';
import { noRemark, retourCodes, technicallyRejected } from './retour-code.js';
import type { CheckedOptions } from './retour-options.js';

/** What is answered, and with which message. */
export interface Returning {
  /** The message that is answered. */
  readonly message: MessageOf<ReturnedKind>;
  /** Which message it is. */
  readonly kind: MessageKind;
  /** Which message answers it. */
  readonly answerKind: MessageKind;
}

/**
 * The return message. Without faults it is a header without codes; a fault of level 2 or in the header makes it a header
 * with the code; a fault elsewhere brings back all of the client, and the header says that it has none itself.
 */
export function returnMessage(returning: Returning, judged: Judged, options: CheckedOptions): Retour {
  const { message, kind, answerKind } = returning;
  const headerOnly = (...codes: readonly LDT_RetourCode[]): object => ({
    Header: headerOf(returning, codes, options),
  });
  if (judged.isTechnical) return made(answerKind, headerOnly(technicallyRejected), 'rejected');

  const { root: from } = definitionOf(kind);
  const { root: to } = definitionOf(answerKind);
  const whole = { from, to, original: message, faults: judged.faults };
  const headerCodes = [...codesOf(whole), ...codesOf(headerIn(whole))];
  if (headerCodes.length > 0) return made(answerKind, headerOnly(...headerCodes), 'rejected');
  if (judged.faults.inside.size === 0) return made(answerKind, headerOnly(), 'accepted');
  return made(answerKind, { ...copied(whole), ...headerOnly(noRemark) }, 'rejected');
}

/** Sender and receiver stay those of the message that is answered. */
function headerOf(
  { message, answerKind }: Returning,
  codes: readonly LDT_RetourCode[],
  { identification, signedOn, xsdVersion, xsltVersion }: CheckedOptions,
): object {
  return {
    ...message.Header,
    BerichtCode: definitionOf(answerKind).code,
    IdentificatieRetour: identification,
    DagtekeningRetour: signedOn,
    ...(xsltVersion !== undefined && { XsltVersie: xsltVersion }),
    XsdVersieRetour: xsdVersion,
    ...(codes.length > 0 && { RetourCodes: retourCodes(...codes) }),
  };
}

function headerIn({ from, to, original, faults }: Copying): Copying {
  const header: object = Reflect.get(original, 'Header');
  return {
    from: classIn(from, 'Header'),
    to: classIn(to, 'Header'),
    original: header,
    faults: faultsAt(faults, 'Header'),
  };
}

function classIn({ fields }: ClassType, name: string): ClassType {
  const type = fields[name]?.type;
  if (type?.is !== 'class') throw new TypeError(`no class ${name}`);
  return type;
}

/** What is in it was copied along the definition that its type is made from. */
function made(kind: MessageKind, message: object, verdict: 'accepted' | 'rejected'): Retour {
  return { kind, message, verdict } as unknown as Retour;
}
