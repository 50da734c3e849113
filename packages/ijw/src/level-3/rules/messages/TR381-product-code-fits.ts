/**
 * TR381: the product code belongs to the category, according to the list in use.
 *
 * A code that the list does not know is not judged: it may be one of the municipality. Neither is a deletion.
 */
import { productFits } from '../../../codes/product-codes.js';
import type { CaseClasses } from '../../engine/case-classes.js';
import { defineCaseRule } from '../../engine/define-case-rule.js';
import { messageTexts } from '../../texts/messages.js';

export const productCodeFits = /* @__PURE__ */ (() =>
  defineCaseRule({
    id: 'TR381',
    ...messageTexts.TR381,
    level: 4,
    retourCode: 'S329',
    needs: 'products',
    on: [
      'JW301.ToegewezenProduct',
      'JW305.StartProduct',
      'JW307.StopProduct',
      'JW315.AangevraagdProduct',
      'JW317.NieuwProduct',
      'JW323.Prestatie',
    ],
    appliesTo: (classObject) => productOf(classObject)?.Code !== undefined && !isDeletion(classObject),
    check(classObject, { sources, report }) {
      const { Categorie = '', Code = '' } = productOf(classObject) ?? {};
      if (productFits(Categorie, Code, sources.products) !== false) return;
      if ('ProductCode' in classObject) report('ProductCode');
      else report('Code', {}, classObject.Product);
    },
  }))();

type Judged = CaseClasses[
  | 'JW301.ToegewezenProduct'
  | 'JW305.StartProduct'
  | 'JW307.StopProduct'
  | 'JW315.AangevraagdProduct'
  | 'JW317.NieuwProduct'
  | 'JW323.Prestatie'];

function productOf(classObject: Judged): { readonly Categorie: string; readonly Code?: string } | undefined {
  if ('ProductCode' in classObject)
    return { Categorie: classObject.ProductCategorie, Code: classObject.ProductCode };
  return classObject.Product;
}

function isDeletion(classObject: Judged): boolean {
  return 'StatusAanlevering' in classObject && classObject.StatusAanlevering === '3';
}
