/**
 * The classes that rules look at, by the name they have in the rule table: message, dot, class.
 */
import type { JW301, JW305, JW307, JW315, JW317, JW319, JW323, JW325 } from '../../standard/index.js';

type Relatie = NonNullable<JW301['Client']['Relaties']>['Relatie'][number];
type Verzoek = JW317['Client']['Verzoek'];
type Declaratie = JW323['Declaratie'];
type DeclaratieAntwoord = NonNullable<JW325['DeclaratieAntwoord']>;
type ClientAnswered = NonNullable<DeclaratieAntwoord['Clienten']>['Client'][number];

/**
 * The type of each class. A claim and its answer are without their clients: those come one by one, and what stands
 * after them in the message (`RetourCodes` of an answer) may not be known yet.
 *
 * @dutch klassen
 */
export interface Classes {
  /** The client of an assignment. */
  readonly 'JW301.Client': JW301['Client'];
  /** A person around the client. */
  readonly 'JW301.Relatie': Relatie;
  /** How the client or a relation can be reached. */
  readonly 'JW301.Contact': Relatie['Contact'];
  /** All that is assigned. */
  readonly 'JW301.ToegewezenProducten': JW301['Client']['ToegewezenProducten'];
  /** One assigned product. */
  readonly 'JW301.ToegewezenProduct': JW301['Client']['ToegewezenProducten']['ToegewezenProduct'][number];
  /** The client whose care began. */
  readonly 'JW305.Client': JW305['Client'];
  /** Care that began. */
  readonly 'JW305.StartProduct': JW305['Client']['StartProducten']['StartProduct'][number];
  /** The client whose care ended. */
  readonly 'JW307.Client': JW307['Client'];
  /** Care that ended. */
  readonly 'JW307.StopProduct': JW307['Client']['StopProducten']['StopProduct'][number];
  /** The client for whom products are requested. */
  readonly 'JW315.Client': JW315['Client'];
  /** All that is requested. */
  readonly 'JW315.AangevraagdeProducten': JW315['Client']['AangevraagdeProducten'];
  /** One requested product. */
  readonly 'JW315.AangevraagdProduct': JW315['Client']['AangevraagdeProducten']['AangevraagdProduct'][number];
  /** The client for whom a change is requested. */
  readonly 'JW317.Client': JW317['Client'];
  /** The change as a whole. */
  readonly 'JW317.Verzoek': Verzoek;
  /** An assignment that stays as it is. */
  readonly 'JW317.OngewijzigdProduct': NonNullable<
    Verzoek['OngewijzigdeProducten']
  >['OngewijzigdProduct'][number];
  /** An assignment to change. */
  readonly 'JW317.TeWijzigenProduct': NonNullable<
    Verzoek['TeWijzigenProducten']
  >['TeWijzigenProduct'][number];
  /** All that is to be added. */
  readonly 'JW317.NieuweProducten': NonNullable<Verzoek['NieuweProducten']>;
  /** One product to be added. */
  readonly 'JW317.NieuwProduct': NonNullable<Verzoek['NieuweProducten']>['NieuwProduct'][number];
  /** The answer to a request. */
  readonly 'JW319.Antwoord': JW319['Antwoord'];
  /** A claim, without its clients. */
  readonly 'JW323.Declaratie': Omit<Declaratie, 'Clienten'>;
  /** A client with what is claimed. */
  readonly 'JW323.Client': Declaratie['Clienten']['Client'][number];
  /** A performance that is claimed. */
  readonly 'JW323.Prestatie': Declaratie['Clienten']['Client'][number]['Prestaties']['Prestatie'][number];
  /** The answer to a claim, without its clients. */
  readonly 'JW325.DeclaratieAntwoord': Omit<DeclaratieAntwoord, 'Clienten' | 'RetourCodes'> &
    Partial<Pick<DeclaratieAntwoord, 'RetourCodes'>>;
  /** A client of whom something is rejected. */
  readonly 'JW325.Client': ClientAnswered;
  /** A performance that is rejected. */
  readonly 'JW325.Prestatie': ClientAnswered['Prestaties']['Prestatie'][number];
}

/**
 * Name of a class: `'JW307.StopProduct'`.
 *
 * @dutch naam van een klasse
 */
export type ClassName = keyof Classes;
