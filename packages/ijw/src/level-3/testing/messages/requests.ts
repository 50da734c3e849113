/** Requests of the case, and the answers to them. */
import { rightJW315, rightJW317, rightJW319 } from '../../../level-2/testing/right-messages.js';
import type { JW315, JW317, JW319 } from '../../../standard/index.js';
import type { AangevraagdProduct } from '../../../standard/messages/jw315.js';
import type { NieuwProduct, TeWijzigenProduct, Verzoek } from '../../../standard/messages/jw317.js';
import type { Antwoord } from '../../../standard/messages/jw319.js';
import {
  type About,
  bsn,
  fromMunicipality,
  fromProvider,
  identification,
  type Some,
  withSome,
} from './about.js';

const requestedProduct: AangevraagdProduct = {
  ReferentieAanbieder: 'REF-1',
  Product: { Categorie: '45', Code: '45A04' },
  ToewijzingIngangsdatum: '2026-01-01',
  ToewijzingEinddatum: '2026-12-31',
  Omvang: { Volume: 2, Eenheid: '04', Frequentie: '2' },
  Verwijzer: { Type: '02', Naam: 'Huisarts Test' },
};

/** JW315, signed on 2 January: the care that assignment 1001 gives. */
export function requested(products: readonly Some<AangevraagdProduct>[] = [{}], about: About = {}): JW315 {
  return {
    Header: {
      ...rightJW315.Header,
      ...fromProvider(about),
      BerichtIdentificatie: identification(about, '2026-01-02'),
    },
    Client: {
      ...rightJW315.Client,
      Bsn: about.Bsn ?? bsn,
      AangevraagdeProducten: { AangevraagdProduct: products.map((each) => withSome(requestedProduct, each)) },
    },
  };
}

/** What a request for change asks. */
export interface Change {
  readonly reference?: string;
  readonly unchanged?: readonly number[];
  readonly changed?: readonly Some<TeWijzigenProduct>[];
  readonly added?: readonly Some<NieuwProduct>[];
}

/** JW317, signed on 2 March; what changes, changes on 1 April. */
export function changeRequested(
  { reference = 'VOW-1', unchanged = [], changed = [], added = [] }: Change,
  about: About = {},
): JW317 {
  const Omvang = { Volume: 3, Eenheid: '04', Frequentie: '2' } as const;
  const wanted = { GewensteIngangsdatum: '2026-04-01', Einddatum: '2026-12-31', Omvang } as const;
  const change: Verzoek = {
    ReferentieAanbieder: reference,
    RedenVerzoek: '1',
    ...(unchanged.length > 0 && {
      OngewijzigdeProducten: {
        OngewijzigdProduct: unchanged.map((ToewijzingNummer) => ({ ToewijzingNummer })),
      },
    }),
    ...(changed.length > 0 && {
      TeWijzigenProducten: {
        TeWijzigenProduct: changed.map((each) =>
          withSome<TeWijzigenProduct>({ ToewijzingNummer: 1001, ...wanted }, each),
        ),
      },
    }),
    ...(added.length > 0 && {
      NieuweProducten: {
        NieuwProduct: added.map((each) =>
          withSome<NieuwProduct>({ Product: { Categorie: '45', Code: '45A05' }, ...wanted }, each),
        ),
      },
    }),
  };
  return {
    Header: {
      ...rightJW317.Header,
      ...fromProvider(about),
      BerichtIdentificatie: identification(about, '2026-03-02'),
    },
    Client: { Bsn: about.Bsn ?? bsn, Verzoek: change },
  };
}

/** JW319, signed on 4 January: request REF-1 is under investigation. */
export function answered(answer: Some<Antwoord> = {}, about: About = {}): JW319 {
  return {
    Header: {
      ...rightJW319.Header,
      ...fromMunicipality(about),
      BerichtIdentificatie: identification(about, '2026-01-04'),
    },
    Antwoord: withSome<Antwoord>({ ReferentieAanbieder: 'REF-1', VerzoekAntwoord: '2' }, answer),
  };
}

/** A rejection, as an answer. */
export const rejection = { VerzoekAntwoord: '1', RedenAfwijzingVerzoek: '1' } as const;
