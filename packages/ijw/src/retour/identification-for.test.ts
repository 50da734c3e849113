import { describe, expect, it } from 'vitest';
import type { Message } from '../standard/messages.js';
import { identificationFor } from './identification-for.js';

const header = (Identificatie: string, changed: Partial<Message['Header']> = {}): Message['Header'] =>
  ({
    BerichtCode: '438',
    BerichtVersie: 3,
    BerichtSubversie: 2,
    Afzender: '42420001',
    Ontvanger: '0384',
    BerichtIdentificatie: { Identificatie, Dagtekening: '2026-05-04' },
    XsdVersie: { BasisschemaXsdVersie: '1.0.0', BerichtXsdVersie: '1.0.0' },
    ...changed,
  }) as Message['Header'];

describe('identificationFor', () => {
  it('gives twelve characters, the same each time', () => {
    expect(identificationFor(header('S1'))).toMatch(/^[0-9A-HJKMNP-Z]{12}$/);
    expect(identificationFor(header('S1'))).toBe(identificationFor(header('S1')));
  });

  it('gives another for another message: code, sender, receiver, identification or day', () => {
    const others = [
      header('S1'),
      header('S2'),
      header('S1', { BerichtCode: '440' } as Partial<Message['Header']>),
      header('S1', { Afzender: '42420002' }),
      header('S1', { Ontvanger: '0385' }),
      header('S1', { BerichtIdentificatie: { Identificatie: 'S1', Dagtekening: '2026-05-05' } }),
    ];
    expect(new Set(others.map(identificationFor)).size).toBe(others.length);
  });

  it('gives a hundred thousand messages that are numbered on as many names', () => {
    const names = Array.from({ length: 100_000 }, (_, at) => identificationFor(header(`TST${at}`)));
    expect(new Set(names).size).toBe(names.length);
  });
});
