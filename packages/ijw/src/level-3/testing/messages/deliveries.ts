/** Starts and stops of the case. */
import { rightJW305, rightJW307 } from '../../../level-2/testing/right-messages.js';
import type { JW305, JW307 } from '../../../standard/index.js';
import type { StartProduct } from '../../../standard/messages/jw305.js';
import type { StopProduct } from '../../../standard/messages/jw307.js';
import { type About, bsn, fromProvider, identification, type Some, withSome } from './about.js';

const start: StartProduct = {
  ToewijzingNummer: 1001,
  Product: { Categorie: '45', Code: '45A04' },
  ToewijzingIngangsdatum: '2026-01-01',
  Begindatum: '2026-01-10',
  StatusAanlevering: '1',
};

/** JW305, signed on 12 January; care began on the 10th. */
export function started(starts: readonly Some<StartProduct>[] = [{}], about: About = {}): JW305 {
  return {
    Header: {
      ...rightJW305.Header,
      ...fromProvider(about),
      BerichtIdentificatie: identification(about, '2026-01-12'),
    },
    Client: {
      ...rightJW305.Client,
      Bsn: about.Bsn ?? bsn,
      StartProducten: { StartProduct: starts.map((each) => withSome(start, each)) },
    },
  };
}

const stop: StopProduct = { ...start, RedenBeeindiging: '31', Einddatum: '2026-02-20' };

/** JW307, signed on 23 February; care ended on the 20th, as planned. */
export function stopped(stops: readonly Some<StopProduct>[] = [{}], about: About = {}): JW307 {
  return {
    Header: {
      ...rightJW307.Header,
      ...fromProvider(about),
      BerichtIdentificatie: identification(about, '2026-02-23'),
    },
    Client: {
      ...rightJW307.Client,
      Bsn: about.Bsn ?? bsn,
      StopProducten: { StopProduct: stops.map((each) => withSome(stop, each)) },
    },
  };
}
