import { describe, expect, it } from 'vitest';
import { changed } from '../../testing/changed.js';
import { faultsOf } from '../../testing/judged.js';
import { rightJW301, rightJW315, rightJW317 } from '../../testing/right-messages.js';

const specific = { Categorie: '45', Code: '45A04' };

describe.each([
  ['TR302', rightJW301, 'Client/ToegewezenProducten/ToegewezenProduct', 'Ingangsdatum', 'Einddatum'],
  [
    'TR386',
    rightJW315,
    'Client/AangevraagdeProducten/AangevraagdProduct',
    'ToewijzingIngangsdatum',
    'ToewijzingEinddatum',
  ],
  ['TR410', rightJW317, 'Client/Verzoek/NieuweProducten/NieuwProduct', 'GewensteIngangsdatum', 'Einddatum'],
] as const)('%s: the same product twice', (rule, right, list, begin, end) => {
  type Planned = readonly [product: object | undefined, from: string, to: string | undefined];
  const withTwo = (...two: readonly [Planned, Planned]) =>
    two.reduce((message, [product, from, to], index) => {
      const at = `${list}[${index + 1}]`;
      const named = changed(message, `${at}/Product`, product);
      return changed(changed(named, `${at}/${begin}`, from), `${at}/${end}`, to);
    }, right);

  it.each([
    ['the last day is the first of the next', '2026-05-31', '2026-05-31', [`${list}[2]`]],
    ['they follow each other', '2026-05-31', '2026-06-01', []],
    ['the first is open', undefined, '2030-01-01', [`${list}[2]`]],
  ] as const)('when %s', (_, firstEnds, secondBegins, faults) => {
    const message = withTwo([specific, '2026-05-01', firstEnds], [specific, secondBegins, undefined]);
    expect(faultsOf(rule, message)).toEqual(faults);
  });

  it('is found at the one that begins later, wherever it stands', () => {
    const message = withTwo([specific, '2026-06-01', undefined], [specific, '2026-05-01', undefined]);
    expect(faultsOf(rule, message)).toEqual([`${list}[1]`]);
  });

  it.each([
    ['the same code', specific, specific, true],
    ['another code', specific, { Categorie: '45', Code: '45A05' }, false],
    ['the same code in another category', specific, { Categorie: '43', Code: '45A04' }, false],
    ['its whole category', specific, { Categorie: '45' }, true],
    ['another whole category', specific, { Categorie: '43' }, false],
    ['the same whole category', { Categorie: '45' }, { Categorie: '45' }, true],
    ['no product', specific, undefined, true],
    ['no product twice', undefined, undefined, true],
  ] as const)('is %s: the products are the same: %s', (_, one, other, isSame) => {
    for (const [a, b] of [
      [one, other],
      [other, one],
    ] as const) {
      const message = withTwo([a, '2026-05-01', undefined], [b, '2026-06-01', undefined]);
      expect(faultsOf(rule, message)).toEqual(isSame ? [`${list}[2]`] : []);
    }
  });
});

describe('TR302: a deleted assignment', () => {
  const list = 'Client/ToegewezenProducten/ToegewezenProduct';
  const two = [1, 2].reduce(
    (message, position) => changed(message, `${list}[${position}]/Product`, specific),
    changed(rightJW301, `${list}[2]/Ingangsdatum`, '2026-05-15'),
  );

  it.each([
    ['13', '2026-05-15', 0],
    ['01', '2026-05-15', 0],
    ['13', '2026-05-16', 1],
    ['14', '2026-05-15', 1],
  ] as const)('with reason %s and an end on %s counts: %i', (reason, end, count) => {
    const ended = changed(two, `${list}[2]/Einddatum`, end);
    expect(faultsOf('TR302', changed(ended, `${list}[2]/RedenWijziging`, reason))).toHaveLength(count);
  });
});
