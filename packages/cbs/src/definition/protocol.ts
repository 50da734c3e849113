/**
 * The protocol: bijlage 2 of the Regeling Jeugdwet, in versions. Which version counts follows from the reporting period.
 *
 * Versions 2.0 and 7 were read completely. Of 3, 4 and 5 the changes or the running text were read, of 6 only the table
 * of contents: what stands there follows from what version 7 lists as changed, and is marked as presumed.
 */
import type { Period, PlainDate, Texts } from '@jeugd/core';

/**
 * The versions of the protocol, oldest first.
 *
 * @dutch protocolversies
 * @example
 * protocolVersions.length; // 6
 */
export const protocolVersions = ['2.0', '3', '4', '5', '6', '7'] as const;

/**
 * A version of the protocol. Not the number of a file definition of CBS (v5.0 to v5.4), which counts differently.
 *
 * @dutch protocolversie
 */
export type ProtocolVersion = (typeof protocolVersions)[number];

/**
 * A version of the protocol with what is known of it.
 *
 * @dutch protocol
 */
export interface Protocol {
  /** The version. */
  readonly version: ProtocolVersion;
  /** First day of the reporting periods it is for. */
  readonly validFrom: PlainDate;
  /** First day no longer; absent for the newest that was found. */
  readonly validUntil?: PlainDate;
  /** How much of it was read. */
  readonly read: 'all' | 'partly' | 'contents-only';
  /** What that means. */
  readonly note: Texts;
  /** Where it stands. */
  readonly source: string;
}

const regeling = 'Regeling Jeugdwet bijlage 2 (BWBR0036007)';

/**
 * The versions of the protocol with their reporting periods.
 *
 * Version 7 (July 2021) is the newest that was found: certainly part of the Regeling on 17 April 2025, probably still in
 * 2026.
 *
 * @dutch protocollen
 * @example
 * protocols.map(({ version }) => version); // ['2.0', '3', '4', '5', '6', '7']
 */
export const protocols: readonly Protocol[] = [
  {
    version: '2.0',
    validFrom: '2015-01-01',
    validUntil: '2016-01-01',
    read: 'all',
    note: { nl: 'volledig gelezen', en: 'read completely' },
    source: `${regeling}, version 2.0 (Stcrt 2014, 36816)`,
  },
  {
    version: '3',
    validFrom: '2016-01-01',
    validUntil: '2018-01-01',
    read: 'partly',
    note: {
      nl: 'alleen de wijzigingen gelezen; dat het ook over 2017 gaat is afgeleid',
      en: 'only the changes were read; that it is about 2017 too is inferred',
    },
    source: 'VGN, Informatieprotocol Beleidsinformatie Jeugd 2016: changes',
  },
  {
    version: '4',
    validFrom: '2018-01-01',
    validUntil: '2019-01-01',
    read: 'partly',
    note: { nl: 'lopende tekst gelezen, codelijsten niet', en: 'running text read, code lists not' },
    source: `${regeling}, state of 2018-07-01`,
  },
  {
    version: '5',
    validFrom: '2019-01-01',
    validUntil: '2021-01-01',
    read: 'partly',
    note: { nl: 'lopende tekst gelezen, codelijsten niet', en: 'running text read, code lists not' },
    source: `${regeling}, state of 2020-07-08 (Stcrt 2018, 53554)`,
  },
  {
    version: '6',
    validFrom: '2021-01-01',
    validUntil: '2022-01-01',
    read: 'contents-only',
    note: {
      nl: 'alleen de inhoudsopgave gelezen; de rest volgt uit de wijzigingen die versie 7 noemt',
      en: 'only the table of contents was read; the rest follows from the changes that version 7 lists',
    },
    source: 'Stcrt 2020, 29223',
  },
  {
    version: '7',
    validFrom: '2022-01-01',
    read: 'all',
    note: {
      nl: 'volledig gelezen; zeker van kracht op 17 april 2025, waarschijnlijk ook in 2026',
      en: 'read completely; certainly in force on 17 April 2025, probably in 2026 too',
    },
    source: `${regeling}, version 7 (July 2021)`,
  },
];

/**
 * The version that counts for a reporting period: the one on its last day. `undefined` before 2015.
 *
 * @dutch protocol van een verslagperiode
 * @example
 * protocolOf({ start: '2015-07-01', end: '2016-01-01' })?.version; // '2.0'
 * protocolOf({ start: '2016-01-01', end: '2016-07-01' })?.version; // '3'
 * protocolOf({ start: '2014-01-01', end: '2014-07-01' }); // undefined
 */
export function protocolOf(period: Period & { readonly end: PlainDate }): Protocol | undefined {
  return protocols.find(
    ({ validFrom, validUntil = '9999-12-31' }) => validFrom < period.end && period.end <= validUntil,
  );
}
