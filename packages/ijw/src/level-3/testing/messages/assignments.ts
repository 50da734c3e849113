/** Assignment messages of the case. */
import { rightJW301 } from '../../../level-2/testing/right-messages.js';
import type { JW301 } from '../../../standard/index.js';
import type { ToegewezenProduct } from '../../../standard/messages/jw301.js';
import { type About, bsn, fromMunicipality, identification, type Some, withSome } from './about.js';

const assignment: ToegewezenProduct = {
  ToewijzingNummer: 1001,
  Product: { Categorie: '45', Code: '45A04' },
  Toewijzingsdatum: '2026-01-01',
  Toewijzingstijd: '10:00:00',
  Ingangsdatum: '2026-01-01',
  Einddatum: '2026-12-31',
  Omvang: { Volume: 2, Eenheid: '04', Frequentie: '2' },
};

/** JW301, signed on 5 January. */
export function assigned(products: readonly Some<ToegewezenProduct>[] = [{}], about: About = {}): JW301 {
  return {
    Header: {
      ...rightJW301.Header,
      ...fromMunicipality(about),
      BerichtIdentificatie: identification(about, '2026-01-05'),
    },
    Client: {
      ...rightJW301.Client,
      Bsn: about.Bsn ?? bsn,
      ToegewezenProducten: { ToegewezenProduct: products.map((each) => withSome(assignment, each)) },
    },
  };
}
