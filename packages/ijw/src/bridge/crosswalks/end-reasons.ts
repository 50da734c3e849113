/**
 * Why a delivery stopped: from JZ588 to the reasons of CBS and, for a stay, to where the child went.
 *
 * No code says where a child goes. Some say it all the same: who died, left for another provider or for care outside
 * youth care. A stay that ended as planned (31) may have ended at home: that is an assumption, and the caller's.
 */
import type { Destination, Exit } from '@jeugd/core';
import type { Sourced } from './sourced.js';

/**
 * What a reason of JZ588 means in a register.
 *
 * @dutch betekenis van een reden beëindiging
 */
export interface EndReasonMeaning extends Sourced {
  /** Code of JZ588. */
  readonly code: string;
  /** The reason of CBS (redenBeeindiging, Beleidsinformatie Jeugd 3.7), for `endReason`; absent: none says the same. */
  readonly endReason?: '01' | '02' | '03' | '04' | '05';
  /** Where a child went whose stay ended so; absent: it does not say. */
  readonly destination?: Exit | 'other-placement';
}

const sameLabel = 'JZ588 and CBS, Beleidsinformatie Jeugd 3.7: identical labels';
const label = 'JZ588: label';

/**
 * What the reasons for a stop mean. The temporary stop (20) is none: the help has not ended.
 *
 * @dutch redenen beëindiging
 * @example
 * endReasonMeanings.find(({ code }) => code === '34')?.endReason; // '02'
 */
export const endReasonMeanings: readonly EndReasonMeaning[] = [
  {
    code: '02',
    endReason: '05',
    destination: 'death',
    certainty: 'high',
    source: `${label}; CBS, Beleidsinformatie Jeugd 3.7: death is an outside circumstance`,
  },
  { code: '31', endReason: '01', certainty: 'high', source: sameLabel },
  { code: '32', endReason: '03', certainty: 'high', source: sameLabel },
  { code: '33', endReason: '04', certainty: 'high', source: sameLabel },
  { code: '34', endReason: '02', certainty: 'high', source: sameLabel },
  { code: '35', endReason: '05', certainty: 'high', source: sameLabel },
  {
    code: '36',
    certainty: 'high',
    source: label,
    note: { nl: 'CBS kent deze reden niet.', en: 'CBS does not know this reason.' },
  },
  {
    code: '37',
    certainty: 'high',
    source: label,
    note: {
      nl: 'De hulp gaat anders verder; CBS kent deze reden niet.',
      en: 'The help goes on otherwise; CBS does not know this reason.',
    },
  },
  {
    code: '38',
    destination: 'other-placement',
    certainty: 'medium',
    source: label,
    note: {
      nl: 'Een verblijf dat bij een andere aanbieder verdergaat; CBS kent deze reden niet.',
      en: 'A stay that goes on with another provider; CBS does not know this reason.',
    },
  },
  {
    code: '39',
    destination: 'other-care',
    certainty: 'medium',
    source: label,
    note: {
      nl: 'Zorg buiten de jeugdhulp; CBS kent deze reden niet.',
      en: 'Care outside youth care; CBS does not know this reason.',
    },
  },
];

/** The reason that says, or comes nearest to, where a child went. A choice for writing: a message has to name one. */
export function stopReasonOf(destination: Destination | undefined): string {
  switch (destination) {
    case 'home':
    case 'aged-out':
      return '31';
    case 'death':
      return '02';
    case 'other-placement':
      return '38';
    case 'other-care':
      return '39';
    case 'moved-away':
      return '35';
    default:
      return '34';
  }
}

/** The reason with the meaning of a reason of CBS; as planned where the register gives none that CBS knows. */
export function stopReasonOfHelp(endReason: string | undefined): string {
  if (endReason === 'death') return '02';
  const line = endReasonMeanings.find((each) => each.code !== '02' && each.endReason === endReason);
  return endReason === undefined ? '31' : (line?.code ?? '31');
}
