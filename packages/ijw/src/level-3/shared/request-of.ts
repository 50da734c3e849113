/** The request that an answer is about. */
import type { CareRequest } from '../../case-file/care-request.js';
import type { ProviderMemory } from '../../case-file/state/memory.js';

/** The request of a provider to a municipality with a reference, when there is one. */
export function requestOf(
  { requests }: ProviderMemory,
  Gemeente: string,
  ReferentieAanbieder: string,
): CareRequest | undefined {
  const found = requests.get(ReferentieAanbieder);
  return found?.state.Gemeente === Gemeente ? found.request : undefined;
}
