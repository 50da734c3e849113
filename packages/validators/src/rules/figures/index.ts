/** The rules on figures and programmes, in the order of their ids. */
import type { Rule } from '../../engine/index.js';
import { kekFitsTheAge } from './Q05-kek-fits-the-age.js';
import { isbIsIntensive } from './Q06-isb-is-intensive.js';
import { thuisbestHasMst } from './Q07-thuisbest-has-mst.js';
import { marathonUnderAClosedTitle } from './Q08-marathon-under-a-closed-title.js';
import { gradeIsAGrade } from './Q09-grade-is-a-grade.js';

export const figureRules: readonly Rule[] = [
  kekFitsTheAge,
  isbIsIntensive,
  thuisbestHasMst,
  marathonUnderAClosedTitle,
  gradeIsAGrade,
];
