/** The client as a provider tells. */
import type { Client } from '../../standard/messages/jw305.js';
import { ownCopy } from '../state/own-copy.js';
import type { Desk } from './desk.js';

/** Keeps the client as the provider told, where the municipality never did. */
export function meetClient(
  { Geboortedatum, Geslacht, Naam }: Pick<Client, 'Geboortedatum' | 'Geslacht' | 'Naam'>,
  desk: Desk,
): void {
  const state = desk.openCase();
  if (state.client?.toldBy === 'gemeente') return;
  const told = desk.told('/Bericht/Client');
  state.client = { ...ownCopy({ Geboortedatum, Geslacht, Naam }), toldBy: 'aanbieder', told };
}
