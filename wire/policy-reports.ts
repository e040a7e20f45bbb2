/** What browsers report of the content policy, as they write it, and as it is read. */
import { z } from 'zod';

/** Browsers write more than this and add to it as they like; what is not named here is dropped. */
export const PolicyReportIn = z.object({
  'csp-report': z.object({
    'document-uri': z.string().max(2_000),
    'violated-directive': z.string().max(2_000).optional(),
    'effective-directive': z.string().max(200).optional(),
    'blocked-uri': z.string().max(2_000).optional(),
  }),
});
export const PolicyReportRow = z.object({
  directive: z.string(),
  page: z.string(),
  blocked: z.string(),
  times: z.int(),
  firstAt: z.string(),
  lastAt: z.string(),
});
