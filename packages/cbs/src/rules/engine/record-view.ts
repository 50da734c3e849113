/**
 * A record as the rules look at it: every value read once, so that one fault gives one finding.
 */
import { addDays, type PlainDate } from '@jeugd/core';
import type { ProtocolVersion } from '../../definition/protocol.js';
import type { ReportingPeriod } from '../../periods/index.js';
import { type DeliveredRecord, type Measurement, type RecordKind, records } from '../../records/index.js';
import { type Birth, birthOf } from './birth.js';
import { type CodeSets, codeSetsOf } from './code-sets.js';
import { type Day, dayOf, isDay } from './day.js';

/** What all records of a kind in one period share. */
export interface RecordScene {
  readonly kind: RecordKind;
  readonly version: ProtocolVersion;
  readonly period: ReportingPeriod;
  /** Last day of the period. */
  readonly lastDay: PlainDate;
  /** The codes per field. */
  readonly codes: CodeSets;
  readonly startField: string;
  readonly endField: string;
  readonly typeField: string;
}

/** What a BSN is: nine digits of somebody, one of the two special values, or no nine digits. */
export type BsnState = 'known' | 'unknown' | 'unborn' | 'wrong';

/** A record with its values read. */
export interface RecordView extends RecordScene {
  readonly record: DeliveredRecord;
  readonly bsn: string;
  readonly bsnState: BsnState;
  readonly birth: Birth;
  readonly type: string;
  /** Whether the type is one of the list. */
  readonly typeIsRight: boolean;
  readonly start: Day;
  readonly end: Day;
  readonly handedOver: Day;
  readonly takenOver: Day;
  /** The last day it counts: its end, the day of handing over, or the last day of the period; `wrong` when that is no date. */
  readonly until: PlainDate | 'wrong';
}

/** What records of a kind in a period share. */
export function sceneOf(kind: RecordKind, version: ProtocolVersion, period: ReportingPeriod): RecordScene {
  const { startField, endField, typeField } = records[kind];
  const codes = codeSetsOf(kind, version);
  return { kind, version, period, lastDay: addDays(period.end, -1), codes, startField, endField, typeField };
}

/** The record with its values read. */
export function viewOf(record: DeliveredRecord, scene: RecordScene): RecordView {
  const { kind, version, period, lastDay, codes, startField, endField, typeField } = scene;
  const bsn = textIn(record, 'bsn');
  const type = textIn(record, typeField);
  const end = dayOf(textIn(record, endField));
  const handedOver = dayOf(textIn(record, 'datumOvergedragen'));
  const last = end === 'empty' ? (handedOver === 'empty' ? lastDay : handedOver) : end;
  return {
    kind,
    version,
    period,
    lastDay,
    codes,
    startField,
    endField,
    typeField,
    record,
    bsn,
    bsnState: bsnStateOf(bsn, version),
    birth: birthOf(textIn(record, 'geboortedatum')),
    type,
    typeIsRight: codes.get(typeField)?.has(type) === true,
    start: dayOf(textIn(record, startField)),
    end,
    handedOver,
    takenOver: dayOf(textIn(record, 'datumOvergedragenGekregen')),
    until: isDay(last) ? last : 'wrong',
  };
}

/** The text in a field; `''` when it is empty. */
export function textIn(record: DeliveredRecord | Measurement, field: string): string {
  const value = (record as DeliveredRecord)[field];
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : '';
}

/** The measurements that say something. */
export function measurementsOf({ outcome }: DeliveredRecord): readonly Measurement[] {
  if (!Array.isArray(outcome) || outcome.length === 0) return [];
  const measurements: readonly Measurement[] = outcome.filter(
    (one) => typeof one === 'object' && one !== null,
  );
  return measurements.filter((one) => Object.keys(one).some((field) => textIn(one, field) !== ''));
}

/** Version 2.0 had the two special values the other way round. */
function bsnStateOf(bsn: string, version: ProtocolVersion): BsnState {
  if (bsn === '999999999') return version === '2.0' ? 'unborn' : 'unknown';
  if (bsn === '000000000') return version === '2.0' ? 'unknown' : 'unborn';
  return isNineDigits(bsn) ? 'known' : 'wrong';
}

function isNineDigits(text: string): boolean {
  return /^\d{9}$/.test(text);
}
