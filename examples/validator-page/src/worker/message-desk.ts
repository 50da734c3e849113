/**
 * Messages, judged one by one as `jeugd validate` does: by the form and the rules inside, and those of a folder also
 * against the messages before them.
 */
import { type Finding, type Locale, latest, type PlainDate } from '@jeugd/core';
import { beginReplay, level2Rules, messageJudge, type Replaying, readClients, readMessage } from '@jeugd/ijw';
import { combinedReport, type Report, type RuleRun, reportOf } from '@jeugd/validators';
import type { DroppedFile } from '../protocol/dropped-file.js';
import { withMergedFiles, withOwnFingerprints } from './file-reports.js';
import { type JudgedReading, judgedReading } from './message-reading.js';
import { piecesOf } from './pieces.js';
import type { Teller } from './teller.js';

/** Judges messages one by one; only what was found is kept of each. */
export interface MessageDesk {
  take(file: DroppedFile): Promise<void>;
  /** The report on all messages. */
  report(): Report;
  /** The latest Dagtekening; `undefined` while none could be read. */
  latestDay(): PlainDate | undefined;
  /** What earlier messages say of each message of a folder. */
  between(): Against;
}

/** What was found in messages against those before them, by file, and the rules that broke down. */
export interface Against {
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  readonly crashed: readonly string[];
}

const tool = '@jeugd/ijw';

/** How many reports wait before they become one: ten thousand messages do not keep ten thousand lists of rules. */
const mostWaiting = 100;

/** A desk that has judged nothing yet. */
export function messageDesk(asOf: PlainDate, locale: Locale, teller: Teller): MessageDesk {
  const judge = messageJudge({ locale });
  const against = new Map<string, readonly Finding[]>();
  let reports: Report[] = [];
  let replaying: Replaying | undefined;
  let ended: ReturnType<Replaying['end']> | undefined;
  let latestDay: PlainDate | undefined;

  const joined = (): Report => {
    const [first = reportOf({ asOf, runs: [], tool }), ...others] = reports;
    const all = combinedReport(first, others);
    reports = [all];
    return all;
  };
  const end = () => {
    ended ??= replaying?.end();
    return ended;
  };

  return {
    async take(file) {
      teller.file(file.path);
      const reading = await judgedReading(file, judge, locale, teller);
      if (reading.signedOn !== undefined) latestDay = latest(latestDay ?? reading.signedOn, reading.signedOn);
      const runs = judge.takeRuns();
      const report = reportOn(file.path, reading, runs, asOf);
      teller.found(findingsIn(report));
      reports.push(report);
      if (reports.length > mostWaiting) joined();
      if (file.folder === undefined) return;
      // Level 3, and of level 4 what asks no source.
      replaying ??= beginReplay({ locale, levels: [3] });
      const found = await replayed(file, reading, isRejected(reading, runs), replaying);
      against.set(file.path, found);
      teller.found(found);
    },
    report() {
      const result = end();
      if (result === undefined) return joined();
      const { runs, findings, truncated } = result;
      const between = reportOf({ asOf, runs, found: { findings, truncated }, tool });
      return withMergedFiles(combinedReport(joined(), [withOwnFingerprints(between)]));
    },
    latestDay: () => latestDay,
    between: () => ({ findings: against, crashed: brokenRules(end()?.runs ?? []) }),
  };
}

function reportOn(file: string, reading: JudgedReading, runs: readonly RuleRun[], asOf: PlainDate): Report {
  const placed = reading.findings.map((each) => ({ ...each, location: { file, ...each.location } }));
  const files = [{ file, kind: reading.kind ?? 'unknown' }];
  const found = { findings: placed, truncated: reading.truncated, files };
  return withOwnFingerprints(reportOf({ asOf, runs, found, tool }));
}

function findingsIn({ files = [] }: Report): readonly Finding[] {
  return files.flatMap(({ findings }) => findings);
}

/** What the replay says of a message. A large claim was judged client by client and is read once more. */
async function replayed(
  { path, content }: DroppedFile,
  { kind, message, locate, isJudged }: JudgedReading,
  isRejected: boolean,
  replaying: Replaying,
): Promise<readonly Finding[]> {
  if (message !== undefined || !isJudged)
    return replaying.receive({
      file: path,
      isRejected,
      ...(message !== undefined && { message }),
      ...(locate !== undefined && { locate }),
    }).findings;
  if (kind !== 'JW323')
    return replaying.receive({ file: path, isRejected, ...(await readMessage(piecesOf(content))) }).findings;
  const claim = replaying.claim({ file: path, isRejected });
  let found: readonly Finding[] = [];
  for await (const part of readClients(piecesOf(content))) found = claim.take(part)?.findings ?? found;
  return found;
}

/** Whether level 1 or 2 rejects a message; between messages it then counts as never sent. */
function isRejected({ isJudged }: JudgedReading, runs: readonly RuleRun[]): boolean {
  return !isJudged || runs.some((run) => rejecting.has(run.rule.id) && run.result().failed > 0);
}

/** TR319 looks inside a message as well, but rejects only a line. */
const rejecting: ReadonlySet<string> = new Set(
  level2Rules.filter(({ level }) => level === 2).map(({ id }) => id),
);

/** The rules that broke down. */
export function brokenRules(runs: readonly RuleRun[]): readonly string[] {
  return runs.filter((run) => run.result().outcome === 'crashed').map(({ rule }) => rule.id);
}
