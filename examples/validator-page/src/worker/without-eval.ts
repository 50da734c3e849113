/**
 * The page forbids code from text. Zod is told so before the first schema is made; else it would try, and the browser
 * would complain. This module comes first for that reason.
 */
import * as z from 'zod/mini';

z.config({ jitless: true });
