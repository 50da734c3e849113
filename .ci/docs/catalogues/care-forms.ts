/**
 * The catalogue of care forms and of the home-likeness scale.
 */
import {
  type CareForm,
  careForms,
  homeLikenessLevels,
  homeLikenessStatement,
} from '../../../packages/core/src/index.js';
import { type Catalogue, table } from '../catalogue.js';

/** `docs/reference/care-forms.md`. */
export const careFormsCatalogue: Catalogue = {
  file: 'care-forms.md',
  title: 'Care forms and the home-likeness scale',
  render: () => {
    const forms: readonly CareForm[] = Object.values(careForms);
    const levels = homeLikenessLevels.map(({ level, nl, en, rationale }) => [level, nl, en, rationale.en]);
    return [
      `${forms.length} forms, by the code that stands in a record. Every form names the law or agreement it rests on and how sure the facts are.`,
      table(
        ['code', 'Dutch', 'English', 'part of', 'residence', 'openness', 'level', 'basis', 'certainty'],
        forms.map(rowOf),
      ),
      '## The scale',
      homeLikenessStatement.en,
      table(['level', 'Dutch', 'English', 'why it stands here'], levels),
    ].join('\n\n');
  },
};

function rowOf(form: CareForm): (string | number | undefined)[] {
  const residence = form.withResidence === null ? 'depends' : form.withResidence ? 'yes' : 'no';
  return [
    `\`${form.id}\``,
    form.abbreviation === undefined ? form.nl : `${form.nl} (${form.abbreviation})`,
    form.en,
    form.parent && `\`${form.parent}\``,
    residence,
    form.openness,
    form.homeLikenessLevel,
    form.legalBasis,
    form.certainty,
  ];
}
