/**
 * The codes that say how a class was judged.
 */
import { type Finding, JeugdError } from '@jeugd/core';
import { LDT_RetourCode } from '../standard/data-types/retour-code.js';
import { retourErrorTexts } from './texts.js';

/** The message was rejected for what it says, without more (level 2). */
export const technicallyRejected = '0001' satisfies LDT_RetourCode;
/** Nothing to remark about the class. */
export const noRemark = '0200' satisfies LDT_RetourCode;
/** The class was not judged. */
export const notJudged = '0233' satisfies LDT_RetourCode;
/** The claim was granted wholly. */
export const fullyGranted = '8001' satisfies LDT_RetourCode;

/** Codes as a class carries them. */
export interface RetourCodes {
  readonly RetourCode: readonly LDT_RetourCode[];
}

/** The codes of a class, each once and in order, so that the order of the findings makes no difference. */
export function retourCodes(...codes: readonly LDT_RetourCode[]): RetourCodes {
  return { RetourCode: [...new Set(codes)].sort() };
}

/** The code with which a fault of level 3 or 4 goes back. */
export function ownCode({ code, retourCode }: Finding): LDT_RetourCode {
  if (retourCode !== undefined && isOwnCode(retourCode)) return retourCode;
  throw new JeugdError(
    'ijw/finding-without-retour-code',
    retourErrorTexts['ijw/finding-without-retour-code'],
    {
      code,
    },
  );
}

function isOwnCode(text: string): text is LDT_RetourCode {
  return ownCodes.has(text);
}

/** A status is no fault: a class at fault that said 0200 would be taken for right. */
const statuses: readonly string[] = [technicallyRejected, noRemark, notJudged, fullyGranted];

const ownCodes: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(LDT_RetourCode.facets.codes?.filter((code) => !statuses.includes(code))))();
