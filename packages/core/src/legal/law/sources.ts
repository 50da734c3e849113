/**
 * The texts that were read for the table of law, in own wording and with their dates. Nothing later was read: where an
 * item says less than `high`, the text or the day of a change was not seen.
 */

/** Jeugdwet as labelled 2026-01-01. */
export const jeugdwet2026 =
  'Jeugdwet, text labelled 2026-01-01 (text valid from 2025-01-01 with the changes of 2026 added; read)';

/** Jeugdwet as valid on 2021-11-06. */
export const jeugdwet2021 = 'Jeugdwet, text valid 2021-11-06 (read)';

/** Burgerlijk Wetboek book 1 as of 2023-07-01. */
export const burgerlijkWetboek2023 =
  'BW Boek 1, text of 2023-07-01 (re-read); 2025-07-05 is listed as the newest consolidation, no later change to these articles found';

/** Regeling Jeugdwet as labelled 2026-01-01. */
export const regeling2026 = 'Regeling Jeugdwet, text labelled 2026-01-01 (read)';
