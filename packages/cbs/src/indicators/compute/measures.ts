/** Indicators on measures and authorisations. */
import { protectionEndCodes } from '../../codes/measures.js';
import type { IndicatorId } from '../definition.js';
import type { IndicatorFigure, IndicatorWarning } from '../figure.js';
import { beganIn, byPerson, endedIn, type IndicatorCase, isIn, personsOf, type Spell } from '../spells.js';
import type { Computes } from './computes.js';
import { counted, shareOf, shareOfCodes, without } from './parts.js';

export const measureIndicators = {
  muhp(one) {
    if (one.period.start < '2022-01-01') return [without('muhp', 'not-in-version', 'persons', one)];
    const warnings: readonly IndicatorWarning[] = ['authorisation-is-no-placement', 'extension-unknown'];
    const all = one.authorisations;
    const running = all.filter((spell) => isIn(spell, one));
    const ofType = (type: string) => running.filter((spell) => spell.type === type);
    return [
      counted('muhp', {}, personsOf(running), 'persons', one, { warnings }),
      ...['71', '72'].map((type) =>
        counted('muhp', { type }, personsOf(ofType(type)), 'persons', one, { warnings }),
      ),
      counted('muhp', { deel: 'begonnen' }, all.filter((spell) => beganIn(spell, one)).length, 'count', one, {
        warnings,
      }),
      counted(
        'muhp',
        { deel: 'beëindigd' },
        all.filter((spell) => endedIn(spell, one)).length,
        'count',
        one,
        { warnings },
      ),
    ];
  },

  'muhp-binnen-ots'(one) {
    const id = 'muhp-binnen-ots';
    if (one.period.start < '2022-01-01') return [without(id, 'not-in-version', 'proportion', one)];
    const orders = one.protection.filter(
      (spell) => isIn(spell, one) && (spell.type === '11' || spell.type === '12'),
    );
    const running = byPerson(one.authorisations.filter((spell) => isIn(spell, one)));
    const both = orders.filter((order) =>
      (running.get(order.personKey) ?? []).some((other) => overlaps(order, other)),
    );
    return [
      shareOf(id, {}, personsOf(both), personsOf(orders), one, {
        warnings: ['authorisation-is-no-placement'],
      }),
    ];
  },

  'jr-risicoverandering': (one) =>
    endItems('jr-risicoverandering', 'dynamischRisicoprofiel', ['41', '42', '43'], ['41', '42', '43'], one),

  'jr-doorverwijzing': (one) =>
    endItems('jr-doorverwijzing', 'doorverwijzingJeugdhulp', ['52'], ['51', '52'], one),

  'jr-erkende-interventie': (one) =>
    endItems('jr-erkende-interventie', 'erkendeInterventie', ['01'], ['01', '02'], one),

  'jb-reden-einde'(one) {
    const ended = one.protection.filter((spell) => endedIn(spell, one));
    const groups = { '11': ['11', '12'], '21': ['21', '22', '23'] };
    return Object.values(groups).flatMap((types) => {
      const own = ended.filter(({ type }) => types.includes(type));
      const codes = protectionEndCodes.codes
        .filter(({ of }) => of.some((type) => types.includes(type)))
        .map(({ code }) => code);
      const maatregel = types[0] === '11' ? 'ots' : 'voogdij';
      return codes.map((reden) =>
        shareOfCodes('jb-reden-einde', { maatregel, reden }, own, 'redenBeeindiging', [reden], codes, one),
      );
    });
  },
} satisfies Computes;

/** Shares of a code among probation that ended; before 2021 the items were not there. */
function endItems(
  id: IndicatorId,
  field: string,
  parts: readonly string[],
  codes: readonly string[],
  one: IndicatorCase,
): readonly IndicatorFigure[] {
  const isNew = field !== 'erkendeInterventie';
  if (isNew && one.period.start < '2021-01-01') return [without(id, 'not-in-version', 'proportion', one)];
  const ended = one.probation.filter((spell) => endedIn(spell, one));
  const warnings: readonly IndicatorWarning[] =
    isNew && one.period.start < '2022-01-01' ? ['inferred-for-2021'] : [];
  return parts.map((code) => {
    const by: Readonly<Record<string, string>> = parts.length === 1 ? {} : { code };
    return shareOfCodes(id, by, ended, field, [code], codes, one, warnings);
  });
}

function overlaps(a: Spell, b: Spell): boolean {
  return a.start <= (b.end ?? '9999-12-31') && b.start <= (a.end ?? '9999-12-31');
}
