/** Figures about where children are: numbers on a day, nights away, groups, care with residence. */
import { type Authorisation, addDays, type CareFormId, type Group } from '@jeugd/core';
import { type Demonstration, figuresOf, firstValue, from, times, until } from '../demonstration.js';
import { childOf, helpOf, runningStay } from '../records.js';

/** So many children who stay in a form of care all year. */
const staying = (count: number, careForm: CareFormId) =>
  times(count, (number) => runningStay(`${careForm}-${number}`, careForm));

const foodvalley = { placements: [...staying(150, 'open-leefgroep'), ...staying(385, 'pleegzorg')] };

const countOf = (careForm: CareFormId) => () =>
  figuresOf(foodvalley, 'point-prevalence-not-at-home', { by: 'careForm' }).find(
    (figure) => figure.by['careForm'] === careForm,
  )?.value ?? null;

/** Nights a week of a child that sleeps elsewhere so many, all year. */
const nightsAWeek = (nightsPerWeek: number, careForm: CareFormId) => () => {
  const placements = [runningStay('c1', careForm, { nightsPerWeek })];
  const share = firstValue({ persons: [childOf('c1')], placements }, 'nights-away-share');
  return share === null ? null : share * 7;
};

/** Of a thousand children with help so many with residence. */
const helpOfThousand = (withResidence: number, year: string) =>
  times(1000, (number) => {
    const careForm = number <= withResidence ? 'met-verblijf' : 'ambulant';
    const start = `${year}-03-01` as typeof from;
    return helpOf(`${year}-${number}`, 100, { careForm, start, end: addDays(start, 100) });
  });

const trajectories = [...helpOfThousand(116, '2016'), ...helpOfThousand(101, '2019')];

/** Percent with residence in a year. */
function residenceIn(year: string): number | null {
  const figures = figuresOf({ trajectories, placements: [] }, 'residence-share', {
    by: 'year',
    from: '2016-01-01',
    until: '2020-01-01',
  });
  const share = figures.find((figure) => figure.by['year'] === year)?.value ?? null;
  return share === null ? null : share * 100;
}

export const places: Readonly<Record<string, Demonstration>> = {
  'fv-residential': countOf('open-leefgroep'),
  'fv-foster': countOf('pleegzorg'),
  'fv-total': () => firstValue(foodvalley, 'point-prevalence-not-at-home'),
  'fv-family-share': () => firstValue(foodvalley, 'family-based-share'),
  'nl-43000': () => firstValue({ placements: staying(43_000, 'pleegzorg') }, 'point-prevalence-not-at-home'),
  'bmt-nights-min': nightsAWeek(2, 'deeltijdverblijf'),
  'bmt-nights-max': nightsAWeek(5, 'deeltijdverblijf'),
  'logeer-days': nightsAWeek(1, 'logeren'),
  'cbs-share-2016': () => residenceIn('2016'),
  'cbs-share-2019': () => residenceIn('2019'),
  'cbs-share-change': () => {
    const [before, after] = [residenceIn('2016'), residenceIn('2019')];
    return before === null || after === null ? null : after - before;
  },
  // The smallest norm that a full group always keeps.
  'group-max': () => {
    const groups: Group[] = [{ id: 'g1', kind: 'open-leefgroep', start: from, end: until }];
    const placements = times(6, (number) => runningStay(`c${number}`, 'open-leefgroep', { groupId: 'g1' }));
    const keeps = (groupSize: number) =>
      firstValue({ groups, placements }, 'group-size-compliance', { groupSize }) === 1;
    return times(12, (number) => number).find(keeps) ?? null;
  },
  'marathon-families': () => {
    const persons = times(40, (number) => childOf(`c${number}`));
    const authorisations = persons.map(
      ({ id }): Authorisation => ({
        id: `a-${id}`,
        personId: id,
        kind: 'gesloten-machtiging',
        decidedOn: '2023-10-01',
        start: '2023-10-01',
        end: '2024-02-01',
      }),
    );
    return firstValue(
      { persons, authorisations, placements: [] },
      'families-at-home-under-closed-authorisation',
    );
  },
};
