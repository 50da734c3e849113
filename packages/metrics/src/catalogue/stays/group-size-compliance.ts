/** Group size: on how many of the days that groups were open no more children were placed in them than the norm. */
import { casesByGroup } from '../../cohorts/groups.js';
import { ratioEstimate } from '../estimates.js';
import type { Metric } from '../metric.js';
import { groupSizeComplianceDescription } from './descriptions/group-size-compliance.js';
import { childrenOf, groupsDuring } from './group-days.js';

export const groupSizeCompliance: Metric = {
  description: groupSizeComplianceDescription,
  compute: (study, window) => {
    const { level, groupSize } = study.settings;
    return casesByGroup(study, groupsDuring(window, study), (each) => each).map(({ by, cases }) => ({
      by,
      window,
      params: { groupSize },
      children: childrenOf(cases),
      ...ratioEstimate(
        cases.map(({ nights, filled }) => {
          const over = filled.filter(({ children }) => children > groupSize);
          return { over: nights - over.reduce((sum, each) => sum + each.nights, 0), under: nights };
        }),
        { level, isShare: true },
      ),
    }));
  },
};
