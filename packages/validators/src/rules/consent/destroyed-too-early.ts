/** Dossiers that were destroyed before the law allowed it, under the regime of that day. */
import type { Dossier } from '@jeugd/core';
import { firstDayOutside } from '@jeugd/core/legal';

/** Whether the dossier of a provider was destroyed, with or without a request. */
export function isDestroyed({ kind, destroyedOn }: Dossier): boolean {
  return kind === 'care' && destroyedOn !== undefined;
}

/** Whether it was destroyed inside the term that runs from a day, although nobody had asked for it. */
export function isDestroyedTooEarly(
  { destroyedOn, destructionAskedOn }: Dossier,
  from: Dossier['madeOn'],
): boolean {
  if (destroyedOn === undefined) return false;
  if (destructionAskedOn !== undefined && destructionAskedOn <= destroyedOn) return false;
  const mayGo = firstDayOutside('dossier-bewaring', from, destroyedOn);
  return mayGo !== undefined && destroyedOn < mayGo;
}
