/** Chains for the rules on answers to claims. */
import type { JW325 } from '../../../standard/index.js';
import type { Chain } from '../chain.js';
import { assigned, claimAnswered, claimed, otherBsn } from '../messages.js';

const client = 'DeclaratieAntwoord/Clienten/Client[1]';
const line = `${client}/Prestaties/Prestatie[1]`;
const claim = claimed();
const before = [assigned(), claim];
const answer = claimAnswered(claim);
const fine = { RetourCodes: { RetourCode: ['0200'] } } as const;

const withHeader = (some: Partial<JW325['Header']>): JW325 => ({
  ...answer,
  Header: { ...answer.Header, ...some },
});

export const claimAnswerChains: readonly Chain[] = [
  {
    rule: 'TR337',
    says: 'an answer names a claim with another day',
    before,
    breaks: withHeader({
      DeclaratieIdentificatie: { ...claim.Header.BerichtIdentificatie, Dagtekening: '2026-05-04' },
    }),
    at: 'Header DeclaratieIdentificatie',
    holds: [answer],
  },
  {
    rule: 'TR371',
    says: 'an answer names another version of the XSD',
    before,
    breaks: withHeader({ XsdVersieDeclaratie: { BasisschemaXsdVersie: '1.0.0', BerichtXsdVersie: '1.0.1' } }),
    at: 'Header XsdVersieDeclaratie',
    holds: [answer],
  },
  {
    rule: 'TR376',
    says: 'an answer names a claim number that was not sent',
    before,
    breaks: {
      ...answer,
      ...(answer.DeclaratieAntwoord !== undefined && {
        DeclaratieAntwoord: { ...answer.DeclaratieAntwoord, DeclaratieNummer: 'D9' },
      }),
    },
    at: 'DeclaratieAntwoord DeclaratieNummer',
    holds: [answer],
  },
  {
    rule: 'TR304',
    says: 'an answer names a client that has no assignment',
    before,
    breaks: claimAnswered(claim, [{}], { Bsn: otherBsn }),
    at: `${client} Bsn`,
    holds: [claimAnswered(claim, [{}])],
  },
  {
    rule: 'TR366',
    says: 'an answer rejects a line that was not claimed',
    before,
    breaks: claimAnswered(claim, [{ ProductReferentie: { ReferentieNummer: 'P9' } }]),
    at: `${line} ReferentieNummer`,
    holds: [claimAnswered(claim, [{}])],
  },
  {
    rule: 'TR366',
    says: 'an answer rejects a line that was rejected here as well',
    before: [assigned()],
    breaks: claimAnswered(claim, [{}]),
    at: '', // the header is rejected first: no claim was sent
    holds: [claim, claimAnswered(claim, [{}])],
  },
  {
    rule: 'TR367',
    says: 'an answer repeats another volume',
    before,
    breaks: claimAnswered(claim, [{ GeleverdVolume: 5 }]),
    at: `${line} GeleverdVolume`,
    holds: [claimAnswered(claim, [{}])],
  },
  {
    rule: 'OP304',
    says: 'an answer sends back a line that is fine',
    before,
    breaks: claimAnswered(claim, [fine]),
    at: `${client} RetourCodes`,
    holds: [claimAnswered(claim, [{}])],
  },
  {
    rule: 'IV087',
    says: 'a claim is fully granted by the code, while a client is sent back',
    before,
    breaks: {
      ...claimAnswered(claim, [{}]),
      ...(answer.DeclaratieAntwoord !== undefined && {
        DeclaratieAntwoord: {
          ...answer.DeclaratieAntwoord,
          ...claimAnswered(claim, [{}]).DeclaratieAntwoord,
          RetourCodes: { RetourCode: ['8001'] },
        },
      }),
    },
    at: 'DeclaratieAntwoord RetourCodes',
    holds: [claimAnswered(claim, [{}])],
  },
];
