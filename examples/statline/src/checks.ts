/** Published shares and totals, computed from published counts. */
import { count, figure, published, stockAndFlow } from './published.js';

/** One computation beside what was published. */
export interface Check {
  readonly what: string;
  readonly computed: string;
  readonly published: string;
  readonly isRight: boolean;
}

/** Every check. */
export function allChecks(): readonly Check[] {
  return [...stayShare(), ...flows(), ...sums(), ...withheld()];
}

/** 42,975 of 423,825 youths had a stay in 2019. */
function stayShare(): readonly Check[] {
  const of = (subject: string) => count({ period: '2019', subject });
  const without = of('jongeren alleen zonder verblijf');
  const both = of('jongeren zonder en met verblijf');
  const only = of('jongeren alleen met verblijf');
  const all = without + both + only;
  return [
    check('with a stay, 2019: 42,975 of 423,825', percent(both + only, all), '10.1 %'),
    check('without a stay only, 2019', percent(without, all), `${of('aandeel alleen zonder verblijf')} %`),
    check('all without a stay, 2019', without + both, of('jongeren totaal zonder verblijf')),
  ];
}

/** End = begin + in - out, in each of the published rows; each cell was rounded by itself. */
function flows(): readonly Check[] {
  const byRow = new Map<string, Map<string, number | null>>();
  for (const { categories, period, measure, value } of stockAndFlow) {
    const key = `${categories['soort']?.code} ${period?.code} ${categories['rij']?.code}`;
    const row = byRow.get(key) ?? new Map<string, number | null>();
    byRow.set(key, row.set(measure.code, value));
  }
  return [...byRow].flatMap(([key, row]) => {
    const of = (part: string) => row.get(part) ?? 0;
    const active = row.get('actief') ?? null;
    const rounding = key.includes('Totaal') ? 5 : 10;
    const flow = check(`${key}: begin + in - out`, of('begin') + of('in') - of('uit'), of('eind'), rounding);
    return active === null
      ? [flow]
      : [flow, check(`${key}: begin + in = active`, of('begin') + of('in'), active, 5)];
  });
}

const provinces =
  'Groningen,Fryslân,Drenthe,Overijssel,Flevoland,Gelderland,Utrecht,Noord-Holland,Zuid-Holland,Zeeland,Noord-Brabant,Limburg';

/** Parts that add up to a total, up to the rounding of each. */
function sums(): readonly Check[] {
  const youths = 'JZ Totaal jeugdzorg: jongeren';
  const in2020 = (region: string) => count({ period: '2020', subject: youths, table: '84134NED', region });
  const country = in2020('Nederland');
  const parts = ['Noord', 'Oost', 'West', 'Zuid'].map((name) => in2020(`${name}-Nederland (LD)`));
  const inProvinces = provinces.split(',').map((name) => in2020(`${name} (PV)`));
  const help = (year: string, part: string) => count({ period: year, subject: `jongeren jeugdhulp ${part}` });
  const helpParts = (year: string) =>
    sum(['alleen natura', 'natura en pgb', 'alleen pgb'].map((part) => help(year, part)));
  const total = (year: string) => count({ period: year, subject: 'jongeren met jeugdhulp incl. pgb' });
  const half = (subject: string) => count({ period: '2022 1e halfjaar', subject, table: '85099NED' });
  const without = half('JH 121 Totaal jeugdhulp zonder verblijf: trajecten');
  const team = half('JH 1211 Uitgevoerd door wijkteam: trajecten');
  const notTeam = half('JH 1212 Niet uitgevoerd door wijkteam: trajecten');
  const ambulatory = [
    'JH 12121 Ambulante JH op loc. aanbieder',
    'JH 12122 Daghulp op locatie aanbieder',
    'JH 12123 JH in het netwerk v.d. jongere',
  ];
  const stay = half('JH 122 Totaal jeugdhulp met verblijf: trajecten');
  const stays = [
    'JH 1221 Pleegzorg',
    'JH 1222 Gezinsgericht',
    'JH 1223 Gesloten plaatsing',
    'JH 1224 Ander verblijf bij JH -aanbieder',
  ];
  const measures = ['JB 11 Totaal ondertoezichtstelling', 'JB 12 Totaal voogdij'];
  const persons = (subject: string) => half(`${subject}: jongeren`);
  const overlap =
    persons('JH 121 Totaal jeugdhulp zonder verblijf') +
    persons('JH 122 Totaal jeugdhulp met verblijf') -
    persons('JH 12 Totaal jeugdhulp in natura');
  return [
    check('4 parts of the country, 2020', sum(parts), country),
    check('12 provinces, 2020', sum(inProvinces), country),
    check('help in kind, both, PGB, 2018', helpParts('2018'), total('2018'), 5),
    check('help in kind, both, PGB, 2019', helpParts('2019'), total('2019')),
    check('local team + others, first half of 2022', team + notTeam, without),
    check(
      'ambulatory + day + network, first half of 2022',
      sum(ambulatory.map((form) => half(`${form}: trajecten`))),
      notTeam,
    ),
    check(
      'foster + family + closed + other, first half of 2022',
      sum(stays.map((form) => half(`${form}: trajecten`))),
      stay,
    ),
    check(
      'supervision + guardianship, first half of 2022',
      sum(measures.map((kind) => half(`${kind}: trajecten`))),
      half('JB 1 Totaal jeugdbescherming: trajecten'),
    ),
    check('help in kind, both, PGB, first half of 2021', helpParts('2021 1e halfjaar'), 381_825),
    check(
      'without + with a stay, first half of 2022',
      without + stay,
      half('JH 12 Totaal jeugdhulp in natura: trajecten'),
      5,
    ),
    check('youths in both kinds, first half of 2022', overlap, 17_380),
  ];
}

/** Ameland: one figure, and cells that are no figure. They are not 0. */
function withheld(): readonly Check[] {
  const ameland = published.filter(({ region }) => region?.code === 'GM0060');
  const share = figure({ period: '2022JJ00', region: 'GM0060', subject: 'JongerenMetJeugdhulpInNatura_1' });
  const empty = ameland.filter(({ value, mark }) => value === null && mark === 'withheld').length;
  return [
    check('Ameland, 2022: youths with help, %', share ?? Number.NaN, 7.9),
    check('Ameland, 2022: cells without a figure', empty, 4),
  ];
}

function check(what: string, computed: number | string, expected: number | string, rounding = 0): Check {
  const isRight =
    typeof computed === 'number' && typeof expected === 'number'
      ? Math.abs(computed - expected) <= rounding
      : computed === expected;
  return { what, computed: written(computed), published: written(expected), isRight };
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function written(value: number | string): string {
  return typeof value === 'number' ? value.toLocaleString('en') : value;
}
