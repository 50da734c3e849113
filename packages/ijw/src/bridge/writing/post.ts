/** The post: who sends what to whom, and the numbers that messages get on the way. */
import type { PlainDate } from '@jeugd/core';

/** The parts of a header that differ. */
export interface Envelope {
  /** Code of the municipality. */
  readonly municipality: string;
  /** AGB code of the provider. */
  readonly provider: string;
  /** Who sends. */
  readonly sentBy: 'gemeente' | 'aanbieder';
  /** Day of the message. */
  readonly day: PlainDate;
}

/** Numbers messages. */
export interface Post {
  /** A header, with the next number of its sender. */
  header<Code extends string>(code: Code, envelope: Envelope): HeaderOf<Code>;
}

/** A header of a message. */
export interface HeaderOf<Code extends string> {
  readonly BerichtCode: Code;
  readonly BerichtVersie: 3;
  readonly BerichtSubversie: 2;
  readonly Afzender: string;
  readonly Ontvanger: string;
  readonly BerichtIdentificatie: { readonly Identificatie: string; readonly Dagtekening: PlainDate };
  readonly XsdVersie: { readonly BasisschemaXsdVersie: string; readonly BerichtXsdVersie: string };
}

/** The versions of the schemas (IV034). */
const XsdVersie = { BasisschemaXsdVersie: '1.0.0', BerichtXsdVersie: '1.0.0' } as const;

/** A new post, that has sent nothing yet. */
export function newPost(): Post {
  const sent = new Map<string, number>();
  return {
    header(code, { municipality, provider, sentBy, day }) {
      const [Afzender, Ontvanger] =
        sentBy === 'gemeente' ? [municipality, provider] : [provider, municipality];
      const number = (sent.get(Afzender) ?? 0) + 1;
      sent.set(Afzender, number);
      const Identificatie = `B${String(number).padStart(9, '0')}`;
      return {
        ...{ BerichtCode: code, BerichtVersie: 3, BerichtSubversie: 2, Afzender, Ontvanger },
        BerichtIdentificatie: { Identificatie, Dagtekening: day },
        XsdVersie,
      };
    },
  };
}
