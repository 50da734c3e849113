/** Schema of what a register says about itself. */
import * as z from 'zod/mini';
import { date, flag, number, optional, text } from './fields.js';
import type { About as AboutRecord } from './register.js';

/** Schema of `Register['about']`; without a version it is read as version 1. */
export const About: z.ZodMiniType<AboutRecord> = /* @__PURE__ */ (() =>
  z.object({
    version: z._default(text, '1'),
    extractedOn: optional(date),
    coverage: optional(z.object({ start: date, end: date })),
    invented: optional(flag),
    rejected: optional(z.record(z.string(), number)),
  }) as unknown as z.ZodMiniType<AboutRecord>)();
