/**
 * What the comparison with R needs of Node and of the test runner. The package itself is compiled without either, so
 * that it cannot use them by mistake.
 */
declare module 'node:child_process' {
  export function spawnSync(
    command: string,
    args: readonly string[],
    options: { readonly input: string; readonly encoding: 'utf8'; readonly maxBuffer: number },
  ): { readonly status: number | null; readonly stdout: string; readonly stderr: string };
}

declare module '*?raw' {
  const text: string;
  export default text;
}
