/** The choices a figure was made with, apart from what the data made of them. */
import type { Figure } from '../../figures/figure.js';
import type { WarningCode } from '../../figures/warnings.js';

/** They say that `tau` is not what was asked, but the last day to which somebody of the group was followed. */
const shortened: readonly WarningCode[] = ['tau-shortened', 'horizon-shortened'];

/** The choices as they were asked: the same for all groups, where `tau` itself may tell of the child seen last. */
export function askedChoices({ params, warnings }: Pick<Figure, 'params' | 'warnings'>): Figure['params'] {
  const asked = warnings.find(({ code }) => shortened.includes(code))?.params?.['days'];
  return typeof asked === 'number' ? { ...params, tau: asked } : params;
}
