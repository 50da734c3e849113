/** Gives every record of a file its kind, which may show only after some of them. */
import type { DeliveredRecord, RecordKind } from '../records/index.js';
import type { Header } from './columns.js';
import type { Faults } from './faults.js';
import { kindInName, kindVote } from './kind-vote.js';
import { kindOfRecord, type RecordReceiver } from './rows-to-records.js';

/**
 * Receives a record with its kind and the line on which it begins (of a workbook: its row).
 *
 * @dutch ontvanger van records
 */
export type OnRecord = (kind: RecordKind, record: DeliveredRecord, line: number) => void;

/** Records that wait until the kind of their file is known. */
const mostWaiting = 500;

/** Gives every record its kind. */
export function recordSorter(
  onRecord: OnRecord,
  faults: Faults,
  file: string | undefined,
  told: RecordKind | undefined,
) {
  let kind: RecordKind | undefined;
  let count = 0;
  let release: (() => void) | undefined;

  const give = (fileKind: RecordKind, record: DeliveredRecord, line: number): void => {
    count += 1;
    onRecord(kindOfRecord(fileKind, record), record, line);
  };

  return {
    receive({ kinds }: Header): RecordReceiver {
      release?.();
      release = undefined;
      const named = told ?? kinds.find((one) => one === kindInName(file));
      const sure = named ?? (kinds.length === 1 || kinds[0] === 'jeugdreclassering' ? kinds[0] : undefined);
      if (sure !== undefined) {
        kind ??= sure;
        return (record, line) => give(sure, record, line);
      }
      const vote = kindVote(kinds);
      let waiting: { readonly record: DeliveredRecord; readonly line: number }[] | undefined = [];
      let decided: RecordKind = kinds[0] ?? 'jeugdhulp';
      release = () => {
        if (waiting === undefined) return;
        decided = vote.decided();
        kind ??= decided;
        if (!vote.isUnanimous()) faults.report('cbs/kind-guessed', {}, { kind: decided });
        for (const { record, line } of waiting) give(decided, record, line);
        waiting = undefined;
      };
      const decide = release;
      return (record, line) => {
        if (waiting === undefined) return give(decided, record, line);
        vote.see(record);
        waiting.push({ record, line });
        if (waiting.length >= mostWaiting) decide();
      };
    },
    end(): { readonly kind?: RecordKind; readonly count: number } {
      release?.();
      return { ...(kind !== undefined && { kind }), count };
    },
  };
}
