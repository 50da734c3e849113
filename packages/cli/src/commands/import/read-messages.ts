/** The messages of a folder, read, judged and replayed. */
import { existsSync } from 'node:fs';
import { type Finding, fillText, finding, JeugdError, type Locale, type PlainDate } from '@jeugd/core';
import { readBytes } from '@jeugd/files/node';
import type { CaseFile } from '@jeugd/ijw';
import type { Found, Report } from '@jeugd/validators';
import type { Context } from '../context.js';
import { usualLevels } from '../validate/levels.js';
import { messageAt } from '../validate/message-content.js';
import { filesAt, isMessageFile } from '../validate/message-files.js';
import { messageDesk } from '../validate/messages.js';
import { earlierMissingTexts, importErrorTexts } from './texts.js';

/** What a folder gave. */
export interface ReadMessages {
  /** How many files were looked at. */
  readonly count: number;
  readonly caseFiles: readonly CaseFile[];
  /** The latest Dagtekening; absent when no message could be read. */
  readonly latestDay: PlainDate | undefined;
  /** What was found at levels 1 to 3, the files that could not be opened, and what was found on their way into a register. */
  report(day: PlainDate, found: Pick<Found, 'findings' | 'truncated'>): Report;
}

/** Reads the messages of a folder in order of file name. Throws when there are none, or none can be opened. */
export async function messagesIn(
  folder: string,
  archiveFrom: PlainDate | undefined,
  context: Context,
): Promise<ReadMessages> {
  const files = filesIn(folder);
  const desk = messageDesk(
    { levels: usualLevels, ...(archiveFrom !== undefined && { beginsOn: archiveFrom }) },
    context,
  );
  const unopened: { readonly path: string; readonly error: JeugdError }[] = [];
  let readable = 0;
  for (const path of files) {
    try {
      const { kind } = await desk.take(messageAt(path));
      if (kind !== undefined) readable += 1;
    } catch (error) {
      if (!(error instanceof JeugdError)) throw error;
      unopened.push({ path, error });
    }
  }
  if (readable === 0) {
    const params = { messages: files.length };
    throw new JeugdError('cli/nothing-readable', importErrorTexts['cli/nothing-readable'], params);
  }
  const replayed = desk.replayed();
  const before = [
    ...unopened.map(({ path, error }) =>
      finding({
        code: error.code,
        severity: 'error',
        message: error.in(context.locale),
        location: { file: path },
      }),
    ),
    ...earlierMissing(replayed?.lackingEarlier ?? 0, archiveFrom, context.locale),
  ];
  return {
    count: files.length,
    caseFiles: replayed?.caseFiles ?? [],
    latestDay: desk.latestDay(),
    report: (day, found) =>
      desk.report(day, {
        ...found,
        findings: [...before, ...found.findings],
        files: unopened.map(({ path }) => ({ file: path, kind: 'unopened' })),
      }),
  };
}

function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) readBytes(folder); // says that it is not there
  const files = filesAt(folder).filter(isMessageFile);
  if (files.length === 0 || files[0] === folder)
    throw new JeugdError('cli/no-messages', importErrorTexts['cli/no-messages'], { folder });
  return files;
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
