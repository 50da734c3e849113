/** The lines of a claim: what was given in a month, what was claimed wrongly, and what is taken back. */
import { addDays, addMonths, daysBetween, earliest, latest, type PlainDate } from '@jeugd/core';
import type { jw323 } from '../../standard/index.js';
import { chances, happensTo } from './chance.js';
import type { WrittenClient } from './client-classes.js';
import { type Plan, versionOn } from './plan.js';
import type { Post } from './post.js';

/** What one provider claims of one municipality. */
export interface WrittenClaims {
  readonly municipality: string;
  readonly provider: string;
  /** What it gives, by start. */
  readonly plans: readonly { readonly plan: Plan; readonly client: WrittenClient }[];
  readonly post: Post;
  readonly asOf: PlainDate;
  readonly corrections: number;
}

/** A plan and whose it is. */
export type Given = WrittenClaims['plans'][number];

/** A line that stands and will be credited. */
export interface Mistaken {
  readonly given: Given;
  readonly line: jw323.Prestatie;
  readonly volume: number;
}

/** What is needed for the lines of a month. */
export interface MonthWork {
  readonly claims: WrittenClaims;
  readonly month: PlainDate;
  readonly monthEnd: PlainDate;
  readonly active: readonly Given[];
  readonly wrong: readonly Mistaken[];
  readonly references: () => string;
}

/** Lines by client. */
export type Lines = ReadonlyMap<WrittenClient, readonly jw323.Prestatie[]>;

/** The lines of a month by client, credits before debits (OP366), and those that turn out to be wrong. */
export function linesOf({ claims, month, monthEnd, active, wrong, references }: MonthWork): {
  readonly lines: Lines;
  readonly mistaken: readonly Mistaken[];
} {
  const lines = new Map<WrittenClient, jw323.Prestatie[]>();
  const add = ({ client }: Given, line: jw323.Prestatie) => {
    const others = lines.get(client);
    if (others === undefined) lines.set(client, [line]);
    else others.push(line);
  };
  for (const { given, line } of wrong) add(given, creditOf(line, references()));
  for (const { given, line, volume } of wrong)
    add(given, { ...withVolume(line, volume), ProductReferentie: { ReferentieNummer: references() } });
  const mistaken: Mistaken[] = [];
  for (const given of active) {
    const line = lineOf(given.plan, { month, monthEnd, on: claimDay(month), reference: references });
    if (line === undefined) continue;
    const volume = line.GeleverdVolume;
    const isWrong =
      volume > 1 &&
      happensTo(given.plan.number, chances.mistakenClaim + monthNumber(month), claims.corrections);
    const claimed = isWrong ? withVolume(line, volume - 1) : line;
    add(given, claimed);
    if (isWrong) mistaken.push({ given, line: claimed, volume });
  }
  return { lines, mistaken };
}

/** The line of a plan in a month; `undefined` when nothing was given. */
function lineOf(
  plan: Plan,
  {
    month,
    monthEnd,
    on,
    reference,
  }: { month: PlainDate; monthEnd: PlainDate; on: PlainDate; reference: () => string },
): jw323.Prestatie | undefined {
  const { start, lastDay = monthEnd, size, number, draft } = plan;
  if (plan.versions[0].day > on) return undefined; // assigned afterwards
  const Begindatum = latest(start, month);
  const days = daysBetween(Begindatum, earliest(lastDay, monthEnd)) + 1;
  const volume = size.Frequentie === '2' ? Math.floor((days * size.Volume) / 7) : size.Volume;
  if (volume < 1) return undefined;
  const Einddatum = earliest(versionOn(plan, on).until, monthEnd);
  const { category, code = '' } = draft.meaning;
  return withVolume(
    {
      ProductReferentie: { ReferentieNummer: reference() },
      ...{ ToewijzingNummer: number, ProductCategorie: category as jw323.Prestatie['ProductCategorie'] },
      ...{ ProductCode: code, ProductPeriode: { Begindatum, Einddatum }, GeleverdVolume: volume },
      ...{ Eenheid: size.Eenheid, ProductTarief: rate, IngediendBedrag: { Bedrag: 0, DebetCredit: 'D' } },
    },
    volume,
  );
}

/** Cents per unit; invented. */
const rate = 100;

function withVolume(line: jw323.Prestatie, volume: number): jw323.Prestatie {
  return { ...line, GeleverdVolume: volume, IngediendBedrag: { Bedrag: volume * rate, DebetCredit: 'D' } };
}

/** The line that takes another back: the same, with a reference of its own (IV091). */
function creditOf(line: jw323.Prestatie, ReferentieNummer: string): jw323.Prestatie {
  const VorigReferentieNummer = line.ProductReferentie.ReferentieNummer;
  return {
    ...line,
    ProductReferentie: { ReferentieNummer, VorigReferentieNummer },
    IngediendBedrag: { ...line.IngediendBedrag, DebetCredit: 'C' },
  };
}

/** The first day of the month of a day. */
export function monthOf(day: PlainDate): PlainDate {
  return `${day.slice(0, 7)}-01` as PlainDate;
}

function monthNumber(month: PlainDate): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
}

/** The day on which a month is claimed. */
export function claimDay(month: PlainDate): PlainDate {
  return addDays(addMonths(month, 1), 14);
}
