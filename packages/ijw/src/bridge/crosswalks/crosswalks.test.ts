import { describe, expect, it } from 'vitest';
import {
  codeOf,
  endReasons,
  legalRepresentations,
  legalStatuses,
  referrers,
  relationKinds,
  sexes,
} from '../../codes/index.js';
import { endReasonMeanings, stopReasonOf, stopReasonOfHelp } from './end-reasons.js';
import { legalStatusMeanings } from './legal-statuses.js';
import { referrerMeanings } from './referrers.js';
import { relationMeanings } from './relation-kinds.js';
import { sexMeanings } from './sexes.js';

const codesOf = ({ codes }: { readonly codes: readonly { readonly code: string }[] }) =>
  codes.map(({ code }) => code);

describe('crosswalks', () => {
  it('have each code of their list once; the temporary stop is no end', () => {
    expect(codesOf({ codes: endReasonMeanings })).toEqual(
      codesOf(endReasons).filter((code) => code !== '20'),
    );
    expect(codesOf({ codes: referrerMeanings })).toEqual(codesOf(referrers));
    expect(codesOf({ codes: sexMeanings })).toEqual(codesOf(sexes));
    expect(codesOf({ codes: relationMeanings })).toEqual(codesOf(relationKinds));
    expect(codesOf({ codes: legalStatusMeanings })).toEqual([
      ...codesOf(legalStatuses),
      ...codesOf(legalRepresentations),
    ]);
  });

  // CBS, Beleidsinformatie Jeugd 3.7, beside JZ588: identical labels.
  it.each([
    ['31', '01', 'Levering is volgens plan beeindigd.'],
    ['34', '02', 'Voortijdig afgesloten: in overeenstemming.'],
    ['32', '03', 'Voortijdig afgesloten: eenzijdig door de client.'],
    ['33', '04', 'Voortijdig afgesloten: eenzijdig door de aanbieder.'],
    ['35', '05', 'Voortijdig afgesloten: wegens externe omstandigheden.'],
  ])('reason %s is %s of CBS: %s', (code, cbs, label) => {
    expect(codeOf('JZ588', code)?.nl).toBe(label);
    expect(endReasonMeanings.find((line) => line.code === code)?.endReason).toBe(cbs);
    expect(stopReasonOfHelp(cbs)).toBe(code);
  });

  it('leave out what CBS has no code for', () => {
    const without = endReasonMeanings.filter(({ endReason }) => endReason === undefined);
    expect(codesOf({ codes: without })).toEqual(['36', '37', '38', '39']);
  });

  it('write where a child went with the reason that is read back so', () => {
    for (const { code, destination } of endReasonMeanings)
      if (destination !== undefined) expect(stopReasonOf(destination)).toBe(code);
    // What no reason tells does not become a return home.
    for (const elsewhere of ['independent', 'kin-or-guardian', 'moved-away', 'unknown', undefined] as const)
      expect(stopReasonOf(elsewhere)).not.toBe('31');
  });

  it('keep a legal mentor apart from a JIM', () => {
    const mentor = relationMeanings.find(({ code }) => code === '15');
    expect([mentor?.kind, mentor?.role]).toEqual(['professional-for', 'curator-mentor']);
  });
});
