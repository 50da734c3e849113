/**
 * Claims: what one provider claims of each month, and the answer of the municipality.
 *
 * A month is claimed on the fifteenth of the next and approved a week later. A line that was claimed wrongly is credited
 * and claimed again in the next claim.
 */
import { addDays, addMonths, latest, type PlainDate } from '@jeugd/core';
import type { JW323, JW325 } from '../../standard/index.js';
import type { Dated } from './case-work.js';
import {
  claimDay,
  type Given,
  type Lines,
  linesOf,
  type Mistaken,
  monthOf,
  type WrittenClaims,
} from './claim-lines.js';
import type { HeaderOf } from './post.js';

/** No period before it may be claimed (CS100). */
const firstMonth: PlainDate = '2021-01-01';

/** The first day of a month on which claims of the provider are written; `undefined` when there are none. */
export function firstClaimDay({ plans: [first], asOf }: WrittenClaims): PlainDate | undefined {
  if (first === undefined) return undefined;
  const day = claimDay(monthOf(latest(first.plan.start, firstMonth)));
  return day > asOf ? undefined : day;
}

/** The claims and their answers, in order of time. */
export function* claimMessages(claims: WrittenClaims): Generator<Dated> {
  const { plans, asOf } = claims;
  const references = counter();
  let active: readonly Given[] = [];
  let next = 0;
  let mistaken: readonly Mistaken[] = [];
  let month = monthOf(latest(plans[0]?.plan.start ?? asOf, firstMonth));
  while (claimDay(month) <= asOf && (next < plans.length || active.length > 0 || mistaken.length > 0)) {
    const monthEnd = addDays(addMonths(month, 1), -1);
    const begun: Given[] = [];
    for (let given = plans[next]; given !== undefined && given.plan.start <= monthEnd; given = plans[next]) {
      begun.push(given);
      next += 1;
    }
    const first = month;
    active = [...active, ...begun].filter(({ plan }) => plan.lastDay === undefined || plan.lastDay >= first);
    const wrong = mistaken;
    const { lines, mistaken: newlyMistaken } = linesOf({
      claims,
      month,
      monthEnd,
      active,
      wrong,
      references,
    });
    mistaken = newlyMistaken;
    if (lines.size > 0) yield* claimAndAnswer(claims, { month, monthEnd, lines });
    month = addMonths(month, 1);
  }
}

function counter(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `P${count}`;
  };
}

function* claimAndAnswer(
  { municipality, provider, post, asOf }: WrittenClaims,
  { month, monthEnd, lines }: { month: PlainDate; monthEnd: PlainDate; lines: Lines },
): Generator<Dated> {
  const day = claimDay(month);
  const DeclaratieNummer = `D${month.slice(0, 4)}${month.slice(5, 7)}`;
  const TotaalIngediendBedrag = totalOf(lines);
  let sent: HeaderOf<'490'> | undefined;
  yield {
    day,
    write: (): JW323 => {
      sent = post.header('490', { municipality, provider, sentBy: 'aanbieder', day });
      return {
        Header: sent,
        Declaratie: {
          ...{ DeclaratieNummer, DeclaratiePeriode: { Begindatum: month, Einddatum: monthEnd } },
          ...{ DeclaratieDagtekening: day, TotaalIngediendBedrag },
          Clienten: {
            Client: [...lines].map(([{ bsn }, Prestatie]) => ({ Bsn: bsn, Prestaties: { Prestatie } })),
          },
        },
      };
    },
  };
  const answerDay = addDays(day, 7);
  if (answerDay > asOf) return;
  yield {
    day: answerDay,
    write: (): JW325 => {
      const header = post.header('491', { municipality, provider, sentBy: 'gemeente', day: answerDay });
      const { BerichtIdentificatie, XsdVersie } = sent ?? header;
      return {
        Header: {
          ...{ ...header, DeclaratieIdentificatie: BerichtIdentificatie, XsdVersieDeclaratie: XsdVersie },
          RetourCodes: { RetourCode: ['0200'] },
        },
        DeclaratieAntwoord: {
          ...{ DeclaratieNummer, TotaalIngediendBedrag, TotaalToegekendBedrag: TotaalIngediendBedrag },
          RetourCodes: { RetourCode: ['8001'] },
        },
      };
    },
  };
}

function totalOf(lines: Lines): { readonly TotaalBedrag: number; readonly DebetCredit: 'C' | 'D' } {
  let total = 0;
  for (const prestaties of lines.values())
    for (const { IngediendBedrag } of prestaties)
      total += IngediendBedrag.DebetCredit === 'D' ? IngediendBedrag.Bedrag : -IngediendBedrag.Bedrag;
  return { TotaalBedrag: Math.abs(total), DebetCredit: total < 0 ? 'C' : 'D' };
}
