/** What the messages of one invented case have in common. */
import type { PlainDate } from '@jeugd/core';

/** Of a message: its name, its day and whom it is about, as far as they differ from the story. */
export interface About {
  readonly id?: string;
  readonly on?: PlainDate;
  readonly Bsn?: string;
  readonly Gemeente?: string;
  readonly Aanbieder?: string;
}

export const bsn = '999900006';
export const otherBsn = '999900018';

let names = 0;

/** A name that no other message has. */
export function nextName(): string {
  names += 1;
  return `M${names}`;
}

/** The name of a message, which no other has unless told, and its day. */
export function identification(
  { id, on }: About,
  day: PlainDate,
): { Identificatie: string; Dagtekening: PlainDate } {
  return { Identificatie: id ?? nextName(), Dagtekening: on ?? day };
}

/** Sender and receiver of a message from the municipality. */
export function fromMunicipality({ Gemeente = '0384', Aanbieder = '42420001' }: About) {
  return { Afzender: Gemeente, Ontvanger: Aanbieder };
}

/** Sender and receiver of a message from the provider. */
export function fromProvider({ Gemeente = '0384', Aanbieder = '42420001' }: About) {
  return { Afzender: Aanbieder, Ontvanger: Gemeente };
}

/** Some elements of a class; `undefined` takes one away. */
export type Some<Type> = { readonly [Key in keyof Type]?: Type[Key] | undefined };

/** An object with some elements changed; `undefined` takes one away. */
export function withSome<Type extends object>(whole: Type, some: Some<Type>): Type {
  const entries = Object.entries({ ...whole, ...some }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Type;
}
