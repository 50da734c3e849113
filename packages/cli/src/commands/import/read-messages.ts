/** The messages of a folder, read, judged and replayed. */
import { type Finding, fillText, finding, JeugdError, type Locale, type PlainDate } from '@jeugd/core';
import type { CaseFile } from '@jeugd/ijw';
import { combinedReport, type Report, reportOf } from '@jeugd/validators';
import type { Context } from '../context.js';
import { messageAt } from '../validate/message-content.js';
import { filesAt, isMessageFile } from '../validate/message-files.js';
import { messageDesk } from '../validate/messages.js';
import { earlierMissingTexts, importErrorTexts } from './texts.js';

/** What a folder gave. */
export interface ReadMessages {
  /** How many files were looked at. */
  readonly count: number;
  readonly caseFiles: readonly CaseFile[];
  /** What was found at levels 1 to 3, and the files that could not be opened. */
  readonly report: Report;
}

/** The levels at which messages are judged on their way into a register. */
const levels = { ofFile: ['1', '2'], ofFolder: ['1', '2', '3'] } as const;

/** Which messages, and how to take them. */
export interface MessagesAsked {
  readonly folder: string;
  /** The day of the report. */
  readonly asOf: PlainDate;
  /** The day on which the messages begin, when care already ran then. */
  readonly archiveFrom: PlainDate | undefined;
}

/** Reads the messages of a folder in order of file name. Throws when there are none, or none can be opened. */
export async function messagesIn(
  { folder, asOf, archiveFrom }: MessagesAsked,
  context: Context,
): Promise<ReadMessages> {
  const files = filesAt(folder).filter(isMessageFile);
  if (files.length === 0 || files[0] === folder)
    throw new JeugdError('cli/no-messages', importErrorTexts['cli/no-messages'], { folder });
  const desk = messageDesk(
    { levels, asOf, ...(archiveFrom !== undefined && { beginsOn: archiveFrom }) },
    context,
  );
  const unopened: { readonly path: string; readonly error: JeugdError }[] = [];
  for (const path of files) {
    try {
      await desk.take(messageAt(path), true);
    } catch (error) {
      if (!(error instanceof JeugdError)) throw error;
      unopened.push({ path, error });
    }
  }
  const report = desk.report();
  const readable = (report.files ?? []).filter(({ kind }) => kind !== 'unknown');
  if (readable.length === 0) {
    const params = { messages: files.length };
    throw new JeugdError('cli/nothing-readable', importErrorTexts['cli/nothing-readable'], params);
  }
  const ofUnopened = unopened.map(({ path, error }) =>
    finding({
      code: error.code,
      severity: 'error',
      message: error.in(context.locale),
      location: { file: path },
    }),
  );
  const findings = [...ofUnopened, ...earlierMissing(desk.lackingEarlier(), archiveFrom, context.locale)];
  const notOpened = unopened.map(({ path }) => ({ file: path, kind: 'unopened' }));
  const others = reportOf({ asOf, runs: [], found: { findings, files: notOpened }, tool: '@jeugd/ijw' });
  return {
    count: files.length,
    caseFiles: desk.caseFiles(),
    report: findings.length === 0 ? report : combinedReport(report, [others]),
  };
}

/** What a rejection for want of an earlier message means for the register; nothing when there was none. */
function earlierMissing(
  messages: number,
  archiveFrom: PlainDate | undefined,
  locale: Locale,
): readonly Finding[] {
  if (messages === 0) return [];
  const code = archiveFrom === undefined ? 'cli/earlier-missing' : 'cli/missing-in-archive';
  const params = { messages };
  const message = fillText(earlierMissingTexts[code][locale], params);
  return [finding({ code, severity: 'warning', message, location: {}, params })];
}
