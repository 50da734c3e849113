/**
 * What the tests need of the engines. Declared here, because their own types bring those of Node, which the package is
 * compiled without. A dependency that could not be installed is skipped with a word.
 */
declare module '@duckdb/node-api' {
  export interface DuckDBColumn {
    readonly items: ArrayLike<number>;
    /** Private in its own types: the marks of what is missing, a bit per row. */
    readonly validity: { readonly data: BigUint64Array | null; readonly offset: number };
    readonly type: { readonly values?: readonly string[] };
  }
  export interface DuckDBChunk {
    readonly rowCount: number;
    readonly columnCount: number;
    getColumnVector(index: number): DuckDBColumn;
  }
  export interface DuckDBResult {
    fetchChunk(): Promise<DuckDBChunk | null>;
  }
  export interface DuckDBReader {
    getRowObjectsJS(): Record<string, unknown>[];
  }
  export interface DuckDBConnection {
    run(sql: string): Promise<DuckDBResult>;
    runAndReadAll(sql: string): Promise<DuckDBReader>;
    closeSync(): void;
  }
  export const DuckDBInstance: {
    create(path: string): Promise<{ connect(): Promise<DuckDBConnection> }>;
  };
}

declare module '@electric-sql/pglite' {
  export class PGlite {
    query(sql: string): Promise<{ rows: Record<string, unknown>[] }>;
    close(): Promise<void>;
  }
}

declare const process: { readonly env: Readonly<Record<string, string | undefined>> };
