/** One of each picture, with a hidden number and a name that is out to do harm. */
import { aalenJohansen, type CountTable, kaplanMeier, protectTable, riskTable } from '@jeugd/metrics';
import {
  agePyramid,
  ageTable,
  comparisonPicture,
  flowPicture,
  funnelPicture,
  homeLikenessPicture,
  incidencePicture,
  type Picture,
  type PictureOptions,
  stockAndFlowPicture,
  survivalPicture,
} from '../index.js';
import { figure, hiddenFigure, stockFigure } from './figures.js';

/** A name that would be markup, an expression and a line break if it were not shown as text. */
export const hostileName = '</text><script>alert(1)</script>\n{datum.x} & "x"';

const rows = [3, 3, 5, 9, 12].map((time, place) => ({ time, cause: place % 2 === 0 ? 'home' : null }));
const { table } = riskTable(rows, { definition: 'demo' });
const days = { by: 'day', names: ['2023-01-01', '2023-02-01'] };
const levels = { by: 'level', names: ['6', '7', '12', 'unknown', hostileName] };
const steps: CountTable = {
  rows: { by: 'from', names: ['entry', 'crisisopvang', hostileName] },
  columns: { by: 'to', names: ['crisisopvang', 'exit:home', `exit:${hostileName}`] },
  counts: [
    [30, 0, null],
    [12, 20, 3],
    [11, 14, 2],
  ],
};
const persons = Array.from({ length: 60 }, (_, place) => ({
  id: `secret-${place}`,
  birthDate: '2012-03-07',
  name: 'Roos',
  sex: place < 22 ? 'female' : place < 57 ? 'male' : 'unknown',
})) as Parameters<typeof ageTable>[0];

/** The pictures by name. */
export const allPictures: Readonly<Record<string, (options: PictureOptions) => Picture>> = {
  survival: (options) =>
    survivalPicture(
      [
        { name: hostileName, curve: kaplanMeier(table) },
        { name: 'few', curve: null },
      ],
      options,
    ),
  incidence: (options) =>
    incidencePicture(
      [
        ...aalenJohansen(table).map((curve) => ({ name: hostileName, curve })),
        figure({ by: { programme: hostileName }, curve: [{ time: 5, value: 0.4, lower: 0.2, upper: 0.7 }] }),
        hiddenFigure(),
      ],
      options,
    ),
  comparison: (options) =>
    comparisonPicture([figure({ by: { provider: hostileName } }), hiddenFigure({ by: { provider: 'b' } })], {
      ...options,
      reference: { name: hostileName, value: 70 },
    }),
  funnel: (options) =>
    funnelPicture(
      [
        { name: hostileName, value: 0.6, size: 100 },
        { name: 'b', value: 0.3, size: 50 },
        { name: 'c', value: null, size: null, suppressed: true },
      ],
      { ...options, target: 0.3 },
    ),
  flow: (options) => flowPicture(protectTable(steps, { minCell: 5, showZeros: true }), options),
  'stock and flow': (options) =>
    stockAndFlowPicture(
      [
        stockFigure('2022', 'opening', 50),
        stockFigure('2022', 'inflow', 20),
        hiddenFigure({ ...stockFigure('2022', 'outflow', 0), value: null, suppressed: true }),
        stockFigure(hostileName, 'closing', 61),
      ],
      options,
    ),
  'home-likeness': (options) =>
    homeLikenessPicture(
      {
        rows: days,
        columns: levels,
        counts: [
          [40, 12, 0, 5, 6],
          [44, '.', 0, '.', 7],
        ],
      } as CountTable,
      options,
    ),
  ages: (options) => agePyramid(protectTable(ageTable(persons, '2024-01-01').persons), options),
};
