/**
 * The judge of a delivery: takes records one at a time, keeps what rules over the whole delivery need, and gives the rules
 * with their outcome.
 */
import { type Finding, fillText, finding, findingLog, type Params } from '@jeugd/core';
import type { RuleRun } from '@jeugd/validators/engine';
import { isInVersion } from '../definition/code-list.js';
import { type ProtocolVersion, protocolOf } from '../definition/index.js';
import type { RecordDefinition } from '../definition/record-definition.js';
import { type Ledger, ledger, type RecordOrigin } from '../ledger/ledger.js';
import { type DeliveredRecord, type RecordKind, records } from '../records/index.js';
import { type RecordScene, type RecordView, sceneOf, textIn, viewOf } from '../rules/engine/record-view.js';
import { judgeDelivery } from './judge-delivery.js';
import type { JudgeOptions } from './judge-options.js';
import { type RecordStation, ruleRuns } from './rule-runs.js';
import { type DeliverySummary, summaryOf } from './summary.js';
import { type DeliveryFaultCode, deliveryFaults } from './texts.js';

/**
 * Judges a delivery record by record.
 *
 * @dutch beoordelaar van een levering
 */
export interface DeliveryJudge {
  /** Judges a record of the delivery; it may be forgotten afterwards. */
  record(kind: RecordKind, record: DeliveredRecord, origin?: RecordOrigin): void;
  /** Takes a record of the earlier delivery: of the period before or, of a redelivery, of the same period. */
  earlier(kind: RecordKind, record: DeliveredRecord, origin?: RecordOrigin): void;
  /** Takes a record of the file of the institution that took measures over. */
  receiving(kind: RecordKind, record: DeliveredRecord, origin?: RecordOrigin): void;
  /** The rules after their work, all 119. To be asked once, after the last record. */
  runs(): readonly RuleRun[];
  /** What was found beside the rules. To be asked after {@link runs}. */
  findings(): readonly Finding[];
  /** How many records and persons there are, and how many came and went. */
  summary(): DeliverySummary;
}

/**
 * A judge that has judged nothing yet. The version of the protocol follows from the reporting period.
 *
 * It keeps some 60 bytes per record, so that a delivery can be read as a stream.
 *
 * @dutch levering beoordelen
 * @example
 * const judge = deliveryJudge({ periods: { start: '2024-01-01', end: '2024-07-01' } });
 * judge.record('preventief', { bsn: '999900006', geslacht: 'X' });
 * judge.runs().filter((run) => run.result().outcome === 'failed').map(({ rule }) => rule.id);
 * // ['DOB-01', 'SEX-01', 'ADR-01', 'DAT-06', 'PJ-01']
 */
export function deliveryJudge(options: JudgeOptions): DeliveryJudge {
  const { locale = 'en' } = options;
  const runs = ruleRuns(options);
  const log = findingLog(options.keep);
  const own = ledger();
  const earlierOnes = ledger('/earlier');
  const receivingOnes = ledger('/receiving');
  const stages = new Map<RecordKind, Stage | undefined>();
  let isDone = false;

  const report = (code: DeliveryFaultCode, location: Finding['location'], params: Params = {}): void => {
    const { severity, texts } = deliveryFaults[code];
    log.add(finding({ code, severity, message: fillText(texts[locale], params), location, params }));
  };
  const stageOf = (kind: RecordKind): Stage | undefined => {
    if (!stages.has(kind)) stages.set(kind, newStage(kind, options, runs.stationsOf, report));
    return stages.get(kind);
  };
  const keepIn = (into: Ledger) => (kind: RecordKind, record: DeliveredRecord, origin?: RecordOrigin) => {
    const stage = stageOf(kind);
    if (stage !== undefined) into.add(viewOf(record, stage.scene), origin);
  };

  return {
    record(kind, record, origin) {
      const stage = stageOf(kind);
      if (stage === undefined) return;
      const view = viewOf(record, stage.scene);
      const row = own.size();
      own.add(view, origin);
      judgeRecord(view, stage.stations, own, row);
      if (textIn(record, 'geboortedatum') === '000000000' && view.version !== '2.0')
        report('cbs/unborn-nine-zeros', { ...own.location(row), field: 'geboortedatum' });
    },
    earlier: keepIn(earlierOnes),
    receiving: keepIn(receivingOnes),
    runs() {
      if (!isDone) {
        const scenes = new Map<RecordKind, RecordScene>();
        for (const [kind, stage] of stages) if (stage !== undefined) scenes.set(kind, stage.scene);
        judgeDelivery({ own, earlierOnes, receivingOnes, scenes, options, runs });
        reportUnknownBsns(own, options, report);
        isDone = true;
      }
      return runs.all;
    },
    findings: () => log.findings,
    summary: () => summaryOf(own, (kind) => stages.get(kind)?.scene.period),
  };
}

/** A kind of record in its period, with the rules that judge it. */
interface Stage {
  readonly scene: RecordScene;
  readonly stations: readonly RecordStation[];
}

type Report = (code: DeliveryFaultCode, location: Finding['location'], params?: Params) => void;

function newStage(
  kind: RecordKind,
  { periods }: JudgeOptions,
  stationsOf: (scene: RecordScene) => readonly RecordStation[],
  report: Report,
): Stage | undefined {
  const period = 'start' in periods ? periods : periods[kind];
  const location = { record: kind };
  if (period === undefined) {
    report('cbs/no-period', location);
    return undefined;
  }
  const protocol = protocolOf(period);
  if (protocol === undefined) {
    report('cbs/no-protocol', location);
    return undefined;
  }
  const { version, read } = protocol;
  if (!hasKind(kind, version)) report('cbs/record-not-in-version', location, { version });
  if (read !== 'all') report('cbs/version-partly-read', location, { version });
  const scene = sceneOf(kind, version, period);
  return { scene, stations: stationsOf(scene) };
}

function hasKind(kind: RecordKind, version: ProtocolVersion): boolean {
  const definition: RecordDefinition = records[kind];
  return isInVersion(definition.from === undefined ? {} : { from: definition.from }, version);
}

function judgeRecord(view: RecordView, stations: readonly RecordStation[], own: Ledger, row: number): void {
  for (const { run, judge, params } of stations) {
    try {
      const fields = judge(view);
      if (fields === undefined) continue;
      run.judged();
      if (fields.length === 0) continue;
      // Only a record with several faults of one rule needs to be told apart from several records.
      const record = fields.length > 1 ? {} : undefined;
      for (const field of fields) run.fault({ ...own.location(row), field }, params?.(view), record);
    } catch (thrown) {
      run.crash(thrown);
    }
  }
}

function reportUnknownBsns(own: Ledger, { mostUnknownBsn }: JudgeOptions, report: Report): void {
  const total = own.size();
  if (mostUnknownBsn === undefined || total === 0) return;
  const count = summaryOf(own, () => undefined).unknownBsn;
  if (count > mostUnknownBsn * total)
    report('cbs/many-unknown-bsn', {}, { count, total, percent: Math.round(100 * mostUnknownBsn) });
}
