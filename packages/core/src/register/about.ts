/** What a register says about itself, read field by field: one fault does not cost the rest. */
import * as z from 'zod/mini';
import { date, flag, number, optional, text } from '../schema/fields.js';
import { type FaultReporter, nearestParam } from './fault-reporter.js';
import { tableNames } from './record-types.js';
import type { About as AboutRecord, TableName } from './register.js';

/** Schema of what a register says about itself. */
export const About = /* @__PURE__ */ (() =>
  z.object({
    version: text,
    extractedOn: optional(date),
    coverage: optional(z.object({ start: date, end: date })),
    invented: optional(flag),
    rejected: optional(z.partialRecord(z.enum(tableNames as [TableName, ...TableName[]]), number)),
  }))();

/** What is right of it. A field that is not right is left out and reported, one that does not exist is reported. */
export function parseAbout(input: unknown, reporter: FaultReporter): AboutRecord {
  if (input === undefined || input === null) return { version: '1' };
  if (typeof input !== 'object' || Array.isArray(input)) {
    reporter.report('core/invalid-about', { path: '/about' }, { field: 'about' });
    return { version: '1' };
  }
  const about: Record<string, unknown> = { version: '1' };
  for (const [position, [key, value]] of Object.entries(input).entries()) {
    const field = Object.hasOwn(About.shape, key) ? (key as keyof AboutRecord) : undefined;
    if (field === undefined) {
      const params = nearestParam(key, Object.keys(About.shape));
      reporter.report('core/unknown-about', { path: `/about/*[${position}]` }, params, 'warning');
    } else if (value !== null) {
      const parsed = About.shape[field].safeParse(value);
      if (parsed.success) about[field] = parsed.data;
      else reporter.report('core/invalid-about', { path: `/about/${field}` }, { field });
    }
  }
  if (about['version'] !== '1')
    reporter.report('core/unknown-version', { path: '/about/version' }, {}, 'warning');
  return about as unknown as AboutRecord;
}
