/**
 * What must hold in every family: the table, and nothing else. Text for people; rules and questions each have the
 * constraint they keep in their own code and do not read it.
 *
 * Source: the project's reference of the family network, version 2.
 */
import type { Texts } from '../../findings/locale.js';

/**
 * A constraint on the family network.
 *
 * @dutch regel voor het familienetwerk
 */
export interface NetworkConstraint {
  /** Stable id. */
  readonly id: string;
  /** What must hold. */
  readonly texts: Texts;
  /** The article it rests on, or what else: sanity, arithmetic, a method. */
  readonly source: string;
}

/**
 * All constraints, in order.
 *
 * @dutch regels voor het familienetwerk
 * @example
 * networkConstraints.find(({ id }) => id === 'C2')?.source; // 'BW 1:245, 1:253t, 1:282'
 */
export const networkConstraints: readonly NetworkConstraint[] = [
  {
    id: 'C1',
    texts: {
      nl: 'een minderjarige staat op elke dag tot 18 onder gezag',
      en: 'a minor is under authority on every day until 18',
    },
    source: 'BW 1:245',
  },
  {
    id: 'C2',
    texts: {
      nl: 'hoogstens twee gezagsdragers tegelijk; twee alleen als ouders, ouder met een ander, of gezamenlijke voogden',
      en: 'at most two holders at once; two only if parents, a parent with another, or joint guardians',
    },
    source: 'BW 1:245, 1:253t, 1:282',
  },
  {
    id: 'C3',
    texts: {
      nl: 'een minderjarige, iemand onder curatele of wie blijvend niet in staat is heeft geen gezag',
      en: 'no minor, person under curatele or durably incapable person holds authority',
    },
    source: 'BW 1:246',
  },
  {
    id: 'C4',
    texts: {
      nl: 'ouderlijk gezag en voogdij nooit tegelijk over één kind (opvolging van 253x en schorsing van 268 sluiten per dag aan)',
      en: 'parental authority and guardianship never at the same time over one child (253x succession and 268 suspension follow each other by day)',
    },
    source: 'BW 1:245',
  },
  {
    id: 'C5',
    texts: {
      nl: 'rechtspersonen hebben alleen voogdij of voorlopige voogdij',
      en: 'legal persons hold only guardianship or provisional guardianship',
    },
    source: 'BW 1:253t(4), 1:282(4), 1:292(2), 1:302',
  },
  {
    id: 'C6',
    texts: {
      nl: 'gezag, OTS en voogdij eindigen op de 18e verjaardag',
      en: 'authority, supervision orders and guardianship end on the 18th birthday',
    },
    source: 'BW 1:233, 1:245',
  },
  {
    id: 'C7',
    texts: {
      nl: 'een geschorste ouder oefent geen gezag uit; de andere gezagsdrager gaat alleen door, anders heeft een GI de voorlopige voogdij',
      en: 'a suspended parent holds no effective authority; the joint holder goes on alone, else an institution has provisional guardianship',
    },
    source: 'BW 1:268',
  },
  {
    id: 'C8',
    texts: {
      nl: 'hoogstens twee juridische ouders',
      en: 'at most two legal parents',
    },
    source: 'BW',
  },
  {
    id: 'C9',
    texts: {
      nl: 'niemand is eigen voorouder; een ouder is ten minste 10 jaar ouder dan het kind, als controle op onzin',
      en: 'the parent graph is acyclic; a parent is at least 10 years older than the child, as a sanity check',
    },
    source: 'sanity',
  },
  {
    id: 'C10',
    texts: {
      nl: 'het soort broer of zus past bij de gedeelde ouders',
      en: 'sibling kind agrees with shared parents',
    },
    source: 'derived',
  },
  {
    id: 'C11',
    texts: {
      nl: 'een pleegouder is geen ouder of stiefouder van het kind en bij het contract 21 of ouder',
      en: "foster parent is not the child's parent or step-parent and is 21+ at contract",
    },
    source: 'Jeugdwet 1.1, 5.1(1)',
  },
  {
    id: 'C12',
    texts: {
      nl: 'een pleegoudervoogd heeft op die dag zowel een pleegcontract als de voogdij',
      en: 'foster guardian has both a foster contract and guardianship on the day',
    },
    source: 'Jeugdwet 1.1',
  },
  {
    id: 'C13',
    texts: {
      nl: 'een JIM is geen betaalde beroepskracht in de zaak',
      en: 'JIM is not a paid professional of the case',
    },
    source: 'method',
  },
  {
    id: 'C14',
    texts: {
      nl: 'de nachten over de huishoudens zijn samen hoogstens 7 per week',
      en: 'nights across households add up to at most 7 a week',
    },
    source: 'arithmetic',
  },
  {
    id: 'C15',
    texts: {
      nl: 'wie onbevoegd of overleden is, heeft geen lopende rol',
      en: 'a barred or deceased person has no open role',
    },
    source: 'sanity',
  },
  {
    id: 'C16',
    texts: {
      nl: 'elke relatie heeft een begindatum of is uitdrukkelijk onbekend',
      en: 'every relation has a from date or an explicit unknown',
    },
    source: 'data',
  },
  {
    id: 'C17',
    texts: {
      nl: 'de andere ouder heeft alleen gezag als dat van de ene eindigt; anders moet er een voogd zijn',
      en: "the other parent takes over alone when one parent's authority ends, else a guardian must exist",
    },
    source: 'BW 1:253f, 1:253g, 1:274, 1:275',
  },
  {
    id: 'C18',
    texts: {
      nl: 'een GI die de maatregel uitvoert, is niet de aanbieder van de hulp',
      en: 'no institution that carries out the measure is the provider of care',
    },
    source: 'Jeugdwet 3.2(2)',
  },
  {
    id: 'C19',
    texts: {
      nl: 'huisgenoten van 12 jaar en ouder op het adres van de pleegouder hebben een verklaring van geen bezwaar',
      en: 'residents of 12 and older at the address of the carer have a statement of no objection',
    },
    source: 'Jeugdwet 5.1(1)(d)',
  },
  {
    id: 'C20',
    texts: {
      nl: 'wie toestemming geeft, volgt uit leeftijd, oordeelsvermogen en gezag op die dag, niet uit ouderschap of uit wie het kind opvoedt',
      en: 'who must consent follows from age, ability to judge and authority on the day, not from parentage or from who raises the child',
    },
    source: 'Jeugdwet 7.3.4, 7.3.5, 7.3.15',
  },
];
