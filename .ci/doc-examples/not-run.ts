/**
 * The blocks of code that no test runs, with the reason. All other code in the documentation runs as it is written.
 *
 * A line here that fits no block, or more than one, fails: the list says what is so now.
 */

/** A block that is not run. */
export interface NotRun {
  /** The page it stands in. */
  readonly page: string;
  /** A piece of its text that no other block of the page has. */
  readonly holding: string;
  /** Why it cannot run here, or what runs in its place. */
  readonly reason: string;
}

/** All of them. */
export const notRun: readonly NotRun[] = [
  {
    page: 'docs/how-to/risk-tables-in-a-database.md',
    holding: 'tableFromIPC',
    reason: 'needs apache-arrow and a file from a server; riskColumnsOfArrow has a test with Arrow vectors',
  },
  {
    page: 'docs/how-to/risk-tables-in-a-database.md',
    holding: 'fetchChunk',
    reason: 'needs a connection to DuckDB; the tests of @jeugd/metrics read its chunks',
  },
  {
    page: 'docs/how-to/risk-tables-in-a-database.md',
    holding: 'readParquetColumns',
    reason: 'reads a file of the reader',
  },
  {
    page: 'docs/how-to/risk-tables-in-a-database.md',
    holding: 'CREATE TABLE stays',
    reason: 'needs DuckDB and a file of the reader; the tests of @jeugd/metrics count such tables',
  },
  {
    page: 'docs/how-to/add-a-message-rule.md',
    holding: 'postcodeWithCountry',
    reason: 'shows a file of @jeugd/ijw, which the tests of the package run',
  },
  {
    page: 'examples/continuous-integration/README.md',
    holding: 'check.sh',
    reason: 'a test of its own runs check.sh (.ci/end-to-end/continuous-integration.test.ts)',
  },
  {
    page: 'examples/validator-page/README.md',
    holding: '<iframe',
    reason:
      'markup for the page of somebody else; .ci/end-to-end/validator-page.test.ts opens the page itself',
  },
  {
    page: 'examples/fastify-service/README.md',
    holding: 'curl',
    reason: 'needs a running service; the tests of the example send it such requests',
  },
  {
    page: 'docs/how-to/use-in-a-notebook.md',
    holding: 'npx tslab install',
    reason: 'installs a kernel for Jupyter; .ci/checks/notebooks.ts does so in a folder of its own',
  },
  {
    page: 'docs/how-to/use-in-a-notebook.md',
    holding: 'tslab/dist/jupyter',
    reason: 'needs the kernel; the notebooks of examples/notebook begin with these lines and run in it',
  },
  {
    page: 'docs/how-to/use-in-a-notebook.md',
    holding: 'Deno.jupyter',
    reason: 'needs Deno; tried by hand with 2.9.6',
  },
  {
    page: 'docs/how-to/use-in-a-notebook.md',
    holding: 'jupyter execute',
    reason: 'needs Jupyter; .ci/checks/notebooks.ts runs the notebooks',
  },
  {
    page: 'docs/how-to/observable-deno-duckdb.md',
    holding: 'deno run',
    reason: 'needs Deno and Bun; tried by hand with 2.9.6 and 1.4.5',
  },
  {
    page: 'docs/how-to/observable-deno-duckdb.md',
    holding: 'JSON.stringify(computeMetrics',
    reason: 'reads a register of the reader; run by .ci/end-to-end/observable-and-duckdb.test.ts',
  },
  {
    page: 'docs/how-to/observable-deno-duckdb.md',
    holding: 'process.stdout.write(await svgOfVegaLite',
    reason: 'reads a register of the reader; run by .ci/end-to-end/observable-and-duckdb.test.ts',
  },
  {
    page: 'docs/how-to/observable-deno-duckdb.md',
    holding: 'FileAttachment',
    reason: 'a page of Observable Framework; tried by hand with 1.13.4',
  },
  {
    page: 'docs/how-to/observable-deno-duckdb.md',
    holding: 'DuckDBInstance',
    reason: 'needs DuckDB; run by .ci/end-to-end/observable-and-duckdb.test.ts',
  },
];

/** Why a block is not run; undefined when it is run. */
export function whyNotRun(page: string, text: string): string | undefined {
  return notRun.find((one) => one.page === page && text.includes(one.holding))?.reason;
}
