/** Rules on youth probation. */
import { type RecordView, textIn } from '../engine/record-view.js';
import { codesOf, type RecordChecks, right, type Verdict } from '../engine/verdict.js';

export const youthProbationChecks: RecordChecks = {
  'JR-01': {
    judge: ({ typeIsRight }) => (typeIsRight ? right : ['typeMaatregel']),
    params: (view) => codesOf(view, 'typeMaatregel'),
  },
  'JR-02': {
    judge: inListWhenFilled('redenBeeindiging'),
    params: (view) => codesOf(view, 'redenBeeindiging'),
  },
  'JR-03': {
    judge({ record, end }) {
      if (end === 'empty') return undefined;
      return textIn(record, 'erkendeInterventie') === '' ? ['erkendeInterventie'] : right;
    },
  },
  'JR-04': { judge: inListWhenFilled('dynamischRisicoprofiel') },
  'JR-05': { judge: inListWhenFilled('doorverwijzingJeugdhulp') },
  'JR-06': {
    judge({ record, end }) {
      const hasEnd = end !== 'empty';
      const fields = ['dynamischRisicoprofiel', 'doorverwijzingJeugdhulp'];
      const odd = fields.find((field) => (textIn(record, field) !== '') !== hasEnd);
      return odd === undefined ? right : [odd];
    },
  },
  'JR-07': { judge: inListWhenFilled('erkendeInterventie') },
  'JR-08': {
    judge: ({ record }) => (textIn(record, 'redenBeeindiging') === '' ? right : ['redenBeeindiging']),
  },
};

function inListWhenFilled(field: string): (view: RecordView) => Verdict {
  return ({ record, codes }) => {
    const code = textIn(record, field);
    if (code === '') return undefined;
    return codes.get(field)?.has(code) === true ? right : [field];
  };
}
