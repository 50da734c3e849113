/** The Youth Act in time. */
import type { PlainDate } from '@jeugd/core';

/** First day of the Youth Act (Jeugdwet). */
export const youthActBegan: PlainDate = '2015-01-01';
