/** What retour codes say of a class. */

/** No remark about the class (0200), or the claim was approved as a whole (8001). */
const accepting = ['0200', '8001'];

/** Whether the codes of a class reject it. */
export function areRejecting(codes: { readonly RetourCode: readonly string[] } | undefined): boolean {
  return codes?.RetourCode.some((code) => !accepting.includes(code)) ?? false;
}
