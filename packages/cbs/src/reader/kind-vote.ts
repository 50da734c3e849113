/** Which kind of record a file holds, when its header leaves a choice: the name of the file, or the codes in it. */
import { type DeliveredRecord, type RecordKind, records } from '../records/index.js';

/** Decides on the kind of a file as records come in. */
export interface KindVote {
  /** Looks at a record. */
  see(record: DeliveredRecord): void;
  /** The kind with the most records; the first candidate when nothing tells. */
  decided(): RecordKind;
  /** Whether every record with a known code is of that kind, or a preventive one beside it. */
  isUnanimous(): boolean;
}

/** A vote between kinds. */
export function kindVote(candidates: readonly RecordKind[]): KindVote {
  const votes = new Map<RecordKind, number>(candidates.map((kind) => [kind, 0]));
  const votesFor = (kind: RecordKind): number => votes.get(kind) ?? 0;
  return {
    isUnanimous: () => candidates.filter((kind) => kind !== 'preventief' && votesFor(kind) > 0).length === 1,
    see(record) {
      for (const kind of candidates) {
        const { fields, typeField } = records[kind];
        const type = record[typeField];
        const { codes } =
          (fields as Record<string, { readonly codes?: { readonly codes: readonly { code: string }[] } }>)[
            typeField
          ] ?? {};
        if (codes?.codes.some(({ code }) => code === type)) votes.set(kind, votesFor(kind) + 1);
      }
    },
    decided() {
      // Preventive activities may go with measures: they decide only when there is nothing else.
      const others = candidates.filter((kind) => kind !== 'preventief' && votesFor(kind) > 0);
      const [best] = others.sort((a, b) => votesFor(b) - votesFor(a));
      if (best !== undefined) return best;
      if (votesFor('preventief') > 0) return 'preventief';
      return candidates[0] ?? 'jeugdhulp';
    },
  };
}

/** The kind that the name of a file names. */
export function kindInName(file: string | undefined): RecordKind | undefined {
  const name = (file ?? '').split(/[\\/]/).at(-1)?.toLowerCase() ?? '';
  if (/machtiging|muhp/.test(name)) return 'machtigingUithuisplaatsing';
  if (/reclassering/.test(name)) return 'jeugdreclassering';
  if (/preventief/.test(name)) return 'preventief';
  if (/bescherming/.test(name)) return 'jeugdbescherming';
  return /jeugdhulp/.test(name) ? 'jeugdhulp' : undefined;
}
