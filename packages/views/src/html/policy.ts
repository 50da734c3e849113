/** What a browser is told it may do for a page of ours: run its one script and its one style, and fetch nothing. */

/** The Content-Security-Policy for a script and a style with these hashes. */
export function policyOf({ script, style }: { readonly script: string; readonly style: string }): string {
  return [
    "default-src 'none'",
    `script-src '${script}'`,
    `style-src '${style}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
