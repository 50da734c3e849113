/**
 * A log without people: what was asked for and how it ended, never by whom or about whom.
 *
 * An address and the path of a request point to people, and the text of an error may quote the data (that of a database
 * does). So what is written is chosen here, field by field.
 */
import type { FastifyRequest } from 'fastify';

/** Fields of records that tell who somebody is. */
const personal = ['bsn', 'name', 'birthDate', 'deathDate', 'id', 'personId', 'body', 'record'];

/** Options for the logger of Fastify. */
export const logging = {
  serializers: {
    req: ({ method, routeOptions }: FastifyRequest) => ({ method, route: routeOptions?.url ?? null }),
    res: ({ statusCode }: { readonly statusCode: number }) => ({ statusCode }),
    err: ({ name, code, stack }: Error & { readonly code?: unknown }) => ({
      type: name,
      message: typeof code === 'string' ? code : 'no code', // what it says of itself is not written
      stack: placesIn(stack),
    }),
  },
  /** The second line of defence: for who logs a record after all. */
  redact: personal.flatMap((field) => [field, `*.${field}`]),
};

/** Where in the program; the lines before it hold the message. */
function placesIn(stack = ''): string {
  return stack
    .split('\n')
    .filter((line) => /^ {4}at /.test(line))
    .join('\n');
}
