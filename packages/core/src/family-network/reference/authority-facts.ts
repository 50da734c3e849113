/**
 * How authority comes about, passes on and ends: the table, and nothing else. Text for people; no question reads it, as
 * authority is recorded and not derived.
 *
 * Source: the project's reference of the family network, version 2; Burgerlijk Wetboek book 1 of 2023-07-01.
 */
import type { Texts } from '../../findings/locale.js';

/**
 * A rule of law on who holds authority.
 *
 * @dutch gezagsregel
 */
export interface AuthorityFact {
  /** Stable id. */
  readonly id: string;
  /** What holds. */
  readonly texts: Texts;
  /** Where it stands. */
  readonly article: string;
}

/**
 * The rules on who holds authority.
 *
 * @dutch gezagsregels
 * @example
 * authorityFacts.find(({ id }) => id === 'gezag-divorce')?.article; // 'BW 1:251(2), 1:251a'
 */
export const authorityFacts: readonly AuthorityFact[] = [
  {
    id: 'gezag-marriage',
    texts: {
      nl: 'ouders gehuwd of geregistreerd: gezamenlijk gezag',
      en: 'parents married or registered: joint authority',
    },
    article: 'BW 1:251, 1:253aa',
  },
  {
    id: 'gezag-recognition-2023',
    texts: {
      nl: 'erkenning vanaf 2023-01-01: van rechtswege gezamenlijk gezag, met uitzonderingen; daarvoor: aantekening in het gezagsregister',
      en: 'recognition from 2023-01-01: joint authority by law, with exceptions; before: entry in the register of authority',
    },
    article: 'BW 1:251b, 1:252',
  },
  {
    id: 'gezag-mother-alone',
    texts: {
      nl: 'niet gehuwd en geen gezamenlijk gezag: de vrouw uit wie het kind is geboren alleen, tenzij onbevoegd',
      en: 'not married and no joint authority: the woman who gave birth alone, unless barred',
    },
    article: 'BW 1:253b',
  },
  {
    id: 'gezag-partner-birth',
    texts: {
      nl: 'geboren binnen een huwelijk met een niet-ouder en zonder andere juridische ouder: van rechtswege gezamenlijk',
      en: 'born in a marriage with a non-parent and no other legal parent: joint by law',
    },
    article: 'BW 1:253sa',
  },
  {
    id: 'gezag-court-other',
    texts: {
      nl: 'ouder met een naaste door de rechter; is er een andere juridische ouder, dan na een jaar gezamenlijke zorg en drie jaar eenhoofdig gezag',
      en: 'parent with a close other by court; with another legal parent after one year of joint care and three years of sole authority',
    },
    article: 'BW 1:253t',
  },
  {
    id: 'gezag-divorce',
    texts: {
      nl: 'gezamenlijk gezag loopt na scheiding door, tenzij de rechter anders beslist',
      en: 'joint authority goes on after divorce unless the court decides otherwise',
    },
    article: 'BW 1:251(2), 1:251a',
  },
  {
    id: 'gezag-death',
    texts: {
      nl: 'gezamenlijk: de ander alleen; met een niet-ouder: die wordt voogd; eenhoofdig: de rechter beslist',
      en: 'joint: survivor alone; with non-parent: that one becomes guardian; sole: court decides',
    },
    article: 'BW 1:253f, 1:253x, 1:253g',
  },
  {
    id: 'gezag-suspension',
    texts: {
      nl: 'de andere gezagsdrager alleen, of een GI als voorlopige voogd; vervalt na drie maanden tenzij om beëindiging is verzocht',
      en: 'the other holder alone, or an institution as provisional guardian; lapses after three months unless ending is asked',
    },
    article: 'BW 1:268',
  },
  {
    id: 'gezag-end',
    texts: {
      nl: 'de andere ouder alleen, anders een voogd; wie het kind een jaar verzorgt heeft voorrang',
      en: 'other parent alone, else guardian; carers of a year are preferred',
    },
    article: 'BW 1:274, 1:275',
  },
  {
    id: 'gezag-ots',
    texts: {
      nl: 'onder een OTS houden de ouders het gezag; een GI kan drie genoemde onderdelen krijgen bij een uithuisplaatsing',
      en: 'authority stays with the parents under a supervision order; the institution may get three listed parts for a placement',
    },
    article: 'BW 1:262, 1:265e',
  },
  {
    id: 'gezag-start-day',
    texts: {
      nl: 'gezag door de rechter begint als de beschikking onherroepelijk is, of bij uitvoerbaarheid bij voorraad op de dag na de uitspraak of verzending',
      en: 'authority given by a court starts when final, or the day after the decision is given or sent if immediately enforceable',
    },
    article: 'BW 1:253p, 1:253u',
  },
  {
    id: 'guardian-rep',
    texts: {
      nl: 'twee voogden alleen als natuurlijke personen samen; een GI alleen',
      en: 'two guardians only as natural persons together; an institution alone',
    },
    article: 'BW 1:282, 1:302',
  },
];
