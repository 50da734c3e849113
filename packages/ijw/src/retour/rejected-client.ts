/**
 * A client of a claim of whom something is rejected, as the answer gives it back.
 */
import { signed } from '../level-2/shared/amount.js';
import type { LDT_RetourCode } from '../standard/data-types/retour-code.js';
import * as jw323 from '../standard/messages/jw323.js';
import * as jw325 from '../standard/messages/jw325.js';
import { codesOf } from './copied.js';
import { type Faults, faultsAt } from './faults.js';
import { noRemark, notJudged, retourCodes } from './retour-code.js';

/** What is given back of a client. */
export interface RejectedClient {
  /** The client with the rejected lines. */
  readonly client: jw325.Client;
  /** What these lines asked, in cents; a credit counts as negative. */
  readonly cents: number;
}

/** A fault in the client rejects all lines unjudged; otherwise only lines with a fault come back, with their codes. */
export function rejectedClient(client: jw323.Client, faults: Faults): RejectedClient {
  const clientCodes = codesOf({ from: jw323.Client, to: jw325.Client, original: client, faults });
  const all = client.Prestaties.Prestatie;
  const lines =
    clientCodes.length > 0
      ? all.map((line) => withCodes(line, [notJudged]))
      : all.flatMap((line, index) =>
          rejectedLine(line, faultsAt(faultsAt(faults, 'Prestaties'), 'Prestatie', index + 1)),
        );
  const returned = {
    Bsn: client.Bsn,
    Prestaties: { Prestatie: lines },
    RetourCodes: clientCodes.length > 0 ? retourCodes(...clientCodes) : retourCodes(noRemark),
  };
  return {
    client: returned,
    cents: lines.reduce((sum, { IngediendBedrag }) => sum + signed(IngediendBedrag), 0),
  };
}

function rejectedLine(line: jw323.Prestatie, faults: Faults | undefined): readonly jw325.Prestatie[] {
  const codes = codesOf({ from: jw323.Prestatie, to: jw325.Prestatie, original: line, faults });
  return codes.length === 0 ? [] : [withCodes(line, codes)];
}

function withCodes(line: jw323.Prestatie, codes: readonly LDT_RetourCode[]): jw325.Prestatie {
  return { ...line, RetourCodes: retourCodes(...codes) };
}
