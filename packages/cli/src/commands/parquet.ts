/** The reader of Parquet, loaded only where there is Parquet to read. */
import { isParquet, type ParquetForm } from '@jeugd/files';
import { holdsParquet } from '@jeugd/files/node';

/** The option for reading from a path, or for reading bytes that came in another way. */
export async function parquetFor(input: string | Uint8Array): Promise<{ readonly parquet?: ParquetForm }> {
  const isNeeded = typeof input === 'string' ? holdsParquet(input) : isParquet(input);
  if (!isNeeded) return {};
  const { parquet } = await import('@jeugd/files/parquet');
  return { parquet };
}
