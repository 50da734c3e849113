/**
 * TR346: the amount is the volume times the rate.
 *
 * For an hour rate claimed in minutes ProductTarief is the rounded rate per minute, and the amount is that of the hour rate
 * (IV081). Without the contract rate any amount that some hour rate gives is right.
 */
import type { ContractRate } from '../../../case-file/sources.js';
import type { CaseClasses } from '../../engine/case-classes.js';
import { defineCaseRule } from '../../engine/define-case-rule.js';
import { contractRate, halfUp } from '../../shared/contract-rate.js';
import { claimTexts } from '../../texts/claims.js';

export const amountIsVolumeTimesRate = /* @__PURE__ */ (() =>
  defineCaseRule({
    id: 'TR346',
    ...claimTexts.TR346,
    level: 4,
    retourCode: '9346',
    on: ['JW323.Prestatie'],
    appliesTo: ({ Eenheid, ProductTarief }) => Eenheid !== '83' && ProductTarief !== undefined,
    check(line, context) {
      if (!isRightAmount(line, contractRate(line, context))) context.report('IngediendBedrag');
    },
  }))();

function isRightAmount(line: CaseClasses['JW323.Prestatie'], rate: ContractRate | undefined): boolean {
  const { GeleverdVolume, Eenheid, ProductTarief = 0 } = line;
  const { Bedrag } = line.IngediendBedrag;
  if (Eenheid !== '01' || rate?.Eenheid === '01') return Bedrag === GeleverdVolume * ProductTarief;
  if (rate?.Eenheid === '04') return Bedrag === halfUp(rate.ProductTarief * GeleverdVolume, 60);
  // The rate per minute was rounded by at most half a cent, and the amount by another half.
  return Math.abs(Bedrag - GeleverdVolume * ProductTarief) <= (GeleverdVolume + 1) / 2;
}
