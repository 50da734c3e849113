import { finding, type Location } from '@jeugd/core';
import { describe, expect, it } from 'vitest';
import {
  definitionOf,
  kindOf,
  type Message,
  messageKinds,
  readMessage,
  replay,
  writeMessage,
} from '../index.js';
import {
  rightJW301,
  rightJW305,
  rightJW307,
  rightJW315,
  rightJW317,
  rightJW319,
  rightJW325,
} from '../level-2/testing/right-messages.js';
import { retour } from './index.js';

const options = { identification: 'RET1', signedOn: '2026-05-06' } as const;

const fault = (path: string, retourCode: string, level = 3, parts: { readonly severity?: 'warning' } = {}) =>
  finding({ code: 'TR000', severity: 'error', message: '', location: { path }, level, retourCode, ...parts });

/** The codes in a message by path, without the element `RetourCodes` itself. */
function codesIn(content: unknown, path = ''): Record<string, string> {
  if (typeof content !== 'object' || content === null) return {};
  return Object.assign(
    {},
    ...Object.entries(content).map(([name, value]: [string, unknown]) => {
      if (name === 'RetourCodes') return { [path]: String(Reflect.get(Object(value), 'RetourCode')) };
      if (Array.isArray(value))
        return Object.assign({}, ...value.map((one, index) => codesIn(one, `${path}/${name}[${index + 1}]`)));
      return codesIn(value, `${path}/${name}`);
    }),
  );
}

const originals = [rightJW301, rightJW305, rightJW307, rightJW315, rightJW317, rightJW319];

describe('a return message', () => {
  it.each(originals)('of a right message ($Header.BerichtCode) is a header without codes', (message) => {
    const answer = retour(message, [], options);
    const { answeredBy } = definitionOf(kindOf(message) ?? 'JW301');
    expect(answer).toMatchObject({ kind: answeredBy, verdict: 'accepted' });
    expect(Object.keys(answer.message ?? {})).toEqual(['Header']);
    expect(answer.message?.Header).toEqual({
      ...message.Header,
      BerichtCode: definitionOf(answer.kind ?? 'JW301').code,
      IdentificatieRetour: 'RET1',
      DagtekeningRetour: '2026-05-06',
      XsdVersieRetour: { BasisschemaXsdVersie: '1.0.0', BerichtXsdVersie: '1.0.0' },
    });
  });

  it.each(originals)('after an error of level 2 ($Header.BerichtCode) is a header with 0001', (message) => {
    const faults = [fault('/Bericht/Header', '0001', 2), fault('/Bericht/Header', '9056', 3)];
    const answer = retour(message, faults, options);
    expect(answer.verdict).toBe('rejected');
    expect(codesIn(answer.message)).toEqual({ '/Header': '0001' });
    expect(Object.keys(answer.message ?? {})).toEqual(['Header']);
  });

  it.each(originals)(
    'after an error in the header ($Header.BerichtCode) is a header with its code',
    (message) => {
      const faults = [
        fault('/Bericht/Header/BerichtIdentificatie/Identificatie', '9056'),
        fault('/Bericht/Header', '8848', 4),
        fault('/Bericht/Header/Afzender', '8848', 4),
      ];
      const answer = retour(message, faults, options);
      expect(codesIn(answer.message)).toEqual({ '/Header': '8848,9056' });
      expect(Object.keys(answer.message ?? {})).toEqual(['Header']);
    },
  );

  // The example of IV028: a start is deleted that was never delivered (TR063).
  it('brings back the client, each class with its code', () => {
    const answer = retour(
      rightJW305,
      [fault('/Bericht/Client/StartProducten/StartProduct[1]', '9063')],
      options,
    );
    expect(answer.kind).toBe('JW306');
    expect(codesIn(answer.message)).toEqual({
      '/Header': '0200',
      '/Client': '0200',
      '/Client/StartProducten/StartProduct[1]': '9063',
      '/Client/StartProducten/StartProduct[2]': '0200',
    });
    if (answer.kind !== 'JW306') return;
    const { RetourCodes: _, ...client } = answer.message.Client ?? {};
    const lines = answer.message.Client?.StartProducten.StartProduct.map(
      ({ RetourCodes: __, ...line }) => line,
    );
    expect({ ...client, StartProducten: { StartProduct: lines } }).toEqual(rightJW305.Client);
  });

  it('gives codes to every class, and none to the plural containers and the classes of the base schema', () => {
    const path = '/Bericht/Client/ToegewezenProducten/ToegewezenProduct[2]/ToewijzingNummer';
    const answer = retour(
      rightJW301,
      [fault(path, '9379'), fault(path, '9332'), fault(path, '9379')],
      options,
    );
    expect(codesIn(answer.message)).toEqual({
      '/Header': '0200',
      '/Client': '0200',
      '/Client/Relaties/Relatie[1]': '0200',
      '/Client/Relaties/Relatie[1]/Contact': '0200',
      '/Client/Contactgegevens/Contact[1]': '0200',
      '/Client/ToegewezenProducten/ToegewezenProduct[1]': '0200',
      '/Client/ToegewezenProducten/ToegewezenProduct[2]': '9332,9379',
    });
  });

  it('says of what is inside a rejected class that it was not judged, unless it has faults itself', () => {
    const faults = [
      fault('/Bericht/Client/Relaties/Relatie[1]/Nummer', '8187'),
      fault('/Bericht/Client/ToegewezenProducten/ToegewezenProduct', '9332'),
    ];
    expect(codesIn(retour(rightJW301, faults, options).message)).toMatchObject({
      '/Client': '0200',
      '/Client/Relaties/Relatie[1]': '8187',
      '/Client/Relaties/Relatie[1]/Contact': '0233',
      '/Client/ToegewezenProducten/ToegewezenProduct[1]': '9332',
      '/Client/ToegewezenProducten/ToegewezenProduct[2]': '0200',
    });
    const unknown = [fault('/Bericht/Client/Bsn', '8187'), fault('/Bericht/Client/Verzoek', '9347')];
    expect(codesIn(retour(rightJW317, unknown, options).message)).toMatchObject({
      '/Client': '8187',
      '/Client/Verzoek': '9347',
      '/Client/Verzoek/OngewijzigdeProducten/OngewijzigdProduct[1]': '0233',
    });
  });

  it.each([
    ['a container', '/Bericht/Client/ToegewezenProducten'],
    ['an element that is absent', '/Bericht/Client/JuridischeStatus'],
    ['a container that is absent', '/Bericht/Client/Relaties'],
    ['an element deep in a class of the base schema', '/Bericht/Client/Naam/Geslachtsnaam/Achternaam'],
    ['an element without a number', '/Bericht/Client[1]/Bsn[1]'],
  ])('counts a fault at %s to its class', (_, path) => {
    const { Relaties: __, ...Client } = rightJW301.Client;
    const codes = codesIn(retour({ ...rightJW301, Client }, [fault(path, '8187')], options).message);
    expect(codes['/Client']).toBe('8187');
  });

  it('of an answer to a request has no client: the answer comes back', () => {
    const path = '/Bericht/Antwoord/ReferentieAanbieder';
    const answer = retour(rightJW319, [fault(path, '9355')], options);
    expect(answer.kind).toBe('JW320');
    expect(codesIn(answer.message)).toMatchObject({ '/Header': '0200', '/Antwoord': '9355' });
  });

  it('says the versions it is told', () => {
    const xsdVersion = { BasisschemaXsdVersie: '0.1.0', BerichtXsdVersie: '1.2.3' };
    const { message } = retour(rightJW301, [], { ...options, xsdVersion, xsltVersion: '2.10.5' });
    expect(message?.Header).toMatchObject({
      XsdVersie: rightJW301.Header.XsdVersie,
      XsdVersieRetour: xsdVersion,
      XsltVersie: '2.10.5',
    });
  });

  it('is not made for a warning', () => {
    const warning = fault('/Bericht/Client', '8214', 3, { severity: 'warning' });
    const structural = finding({ code: 'ijw/line-ends', severity: 'warning', message: '', location: {} });
    expect(retour(rightJW301, [warning, structural], options).verdict).toBe('accepted');
  });
});

describe('no return message', () => {
  const levelOne = finding({ code: 'ijw/not-xml', severity: 'error', message: '', location: {}, level: 1 });
  const unread = finding({ code: 'ijw/other-encoding', severity: 'error', message: '', location: {} });

  it('comes of a file that is not as its XSD asks, whatever else is wrong', () => {
    const { message, findings } = readMessage(writeMessage(rightJW301).replace('>0384<', '>384<'));
    expect(retour(message, findings, options)).toEqual({ none: 'level-1' });
    expect(retour(rightJW301, [fault('/Bericht/Header', '0001', 2), levelOne], options)).toEqual({
      none: 'level-1',
    });
  });

  it('comes of what could not be read for another reason', () => {
    expect(retour(undefined, [unread], options)).toEqual({ none: 'not-readable' });
    expect(retour(undefined, [], options)).toEqual({ none: 'not-readable' });
    expect(retour(rightJW301, [unread], options)).toEqual({ none: 'not-readable' });
  });

  it('comes of a message that is an answer', () => {
    const answer = retour(rightJW301, [], options);
    expect(retour(answer.message, [], options)).toEqual({ none: 'is-answer' });
    for (const kind of messageKinds) {
      const { answeredBy, code } = definitionOf(kind);
      if (answeredBy !== undefined) continue;
      const message = { Header: { ...rightJW301.Header, BerichtCode: code } } as unknown as Message;
      expect(retour(message, [], options)).toEqual({ none: 'is-answer' });
    }
  });

  it('comes of an answer whatever is wrong with it, also what has no code to send back', () => {
    const [verdict] = replay([rightJW325]);
    expect(verdict?.findings.map(({ code, retourCode }) => [code, retourCode])).toContainEqual([
      'TR337',
      undefined,
    ]);
    expect(retour(rightJW325, verdict?.findings ?? [], options)).toEqual({ none: 'is-answer' });
  });
});

describe('a wrong call', () => {
  const askFor = (changed: object) => () => retour(rightJW301, [], { ...options, ...changed });
  const versions = { BasisschemaXsdVersie: '1.0.0', BerichtXsdVersie: '1.0.0' };

  it.each([
    ['identification', { identification: '' }],
    ['identification', { identification: ' ' }],
    ['identification', { identification: '1234567890123' }],
    ['identification', { identification: undefined }],
    ['signedOn', { signedOn: '2026-02-30' }],
    ['signedOn', { signedOn: undefined }],
    ['xsdVersion', { xsdVersion: { ...versions, BerichtXsdVersie: '1.0' } }],
    ['xsdVersion', { xsdVersion: { BerichtXsdVersie: '1.0.0' } }],
    ['xsltVersion', { xsltVersion: 'newest' }],
  ])('is refused: %s %o', (option, changed) => {
    expect(askFor(changed)).toThrow(
      expect.objectContaining({ code: 'ijw/invalid-retour-option', params: { option } }),
    );
  });

  it.each<[string, Location]>([
    ['no path', {}],
    ['a path elsewhere', { path: '/placements/12' }],
    ['an element that the class does not have', { path: '/Bericht/Client/ToewijzingNummer' }],
    ['a class that the message does not have', { path: '/Bericht/Declaratie' }],
    ['a product too many', { path: '/Bericht/Client/ToegewezenProducten/ToegewezenProduct[3]' }],
    ['a product before the first', { path: '/Bericht/Client/ToegewezenProducten/ToegewezenProduct[0]' }],
    ['a second client', { path: '/Bericht/Client[2]/Bsn' }],
    ['what every object has', { path: '/Bericht/Client/__proto__' }],
    ['a method', { path: '/Bericht/Client/constructor' }],
    ['no name', { path: '/Bericht/Client/' }],
  ])('a finding that points at %s is refused', (_, location) => {
    const stray = finding({
      code: 'TR019',
      severity: 'error',
      message: '',
      location,
      level: 3,
      retourCode: '9019',
    });
    expect(() => retour(rightJW301, [stray], options)).toThrow(
      expect.objectContaining({ code: 'ijw/finding-without-place', params: { code: 'TR019' } }),
    );
  });

  it.each([undefined, '0000', '', '__proto__', '0001', '0200', '0233', '8001'])(
    'a fault of level 3 with the code %j is refused',
    (retourCode) => {
      const parts = {
        code: 'X1',
        severity: 'error',
        message: '',
        location: { path: '/Bericht/Client' },
        level: 3,
      } as const;
      const stray = finding(retourCode === undefined ? parts : { ...parts, retourCode });
      expect(() => retour(rightJW301, [stray], options)).toThrow(
        expect.objectContaining({ code: 'ijw/finding-without-retour-code', params: { code: 'X1' } }),
      );
    },
  );
});
