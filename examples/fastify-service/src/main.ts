/**
 * Starts the service. `DATABASE_URL` says where PostgreSQL is, `PORT` where to listen (3000 unless told).
 */
import { plainDate } from '@jeugd/core';
import { Pool } from 'pg';
import { serviceOf } from './service.js';
import { migrate } from './store.js';

const { DATABASE_URL, PORT = '3000', HOST = '127.0.0.1' } = process.env;
const dutchDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

const database = new Pool({ connectionString: DATABASE_URL });
const service = await serviceOf({
  database,
  today: () => plainDate(dutchDay.format()),
  log: process.stdout,
});
database.on('error', (error) => service.log.error({ err: error }, 'connection lost')); // the pool makes a new one
service.addHook('onClose', () => database.end());

// Who is being answered gets the answer; then connections close and the process ends by itself.
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => service.close());

await migrate(database);
await service.listen({ port: Number(PORT), host: HOST });
