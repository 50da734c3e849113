/**
 * COD002-VEKT: berichtcode.
 *
 * Only the codes that iJw 3.2 uses.
 *
 * Source: message XSDs of iJw 3.2 and Vektis list COD002-VEKT.
 */
import type { IjwCodeList } from '../code-list.js';

/**
 * Message code, as it stands in messages.
 *
 * @dutch berichtcode
 * @example
 * messageCodes.codes[0].nl; // 'JW301 Toewijzing Jeugdhulp'
 */
export const messageCodes: IjwCodeList = {
  id: 'COD002-VEKT',
  title: { nl: 'berichtcode', en: 'message code' },
  source: 'message XSDs of iJw 3.2 and Vektis list COD002-VEKT',
  dataType: 'LDT_BerichtCode',
  closed: true,
  codes: [
    { code: '436', nl: 'JW301 Toewijzing Jeugdhulp', message: 'JW301' },
    { code: '437', nl: 'JW302 Toewijzing Jeugdhulp Retour', message: 'JW302' },
    { code: '438', nl: 'JW305 Start Jeugdhulp', message: 'JW305' },
    { code: '439', nl: 'JW306 Start Jeugdhulp Retour', message: 'JW306' },
    { code: '440', nl: 'JW307 Stop Jeugdhulp', message: 'JW307' },
    { code: '441', nl: 'JW308 Stop Jeugdhulp Retour', message: 'JW308' },
    { code: '446', nl: 'JW315 Verzoek om toewijzing Jeugdhulp', message: 'JW315' },
    { code: '447', nl: 'JW316 Toewijzing Verzoek Retour', message: 'JW316' },
    { code: '486', nl: 'JW317 Verzoek om Wijziging', message: 'JW317' },
    { code: '487', nl: 'JW318 Wijziging Verzoek Retour', message: 'JW318' },
    { code: '488', nl: 'JW319 Antwoordbericht', message: 'JW319' },
    { code: '489', nl: 'JW320 Antwoordbericht Retour', message: 'JW320' },
    { code: '490', nl: 'JW323 Declaratie Jeugdhulp', message: 'JW323' },
    { code: '491', nl: 'JW325 Declaratie-antwoord Jeugdhulp', message: 'JW325' },
  ],
};
