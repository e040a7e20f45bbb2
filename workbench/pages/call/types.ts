/** Types of what the hotline's server says, inferred from its schemas. */
import type * as telephony from '@gongyuan/wire/telephony.ts';
import type { z } from 'zod';

export type CurrentCalls = z.infer<typeof telephony.CurrentCalls>;
export type Call = CurrentCalls['calls'][number];
export type KnownCaller = Call['people'][number];
export type KnownMatter = KnownCaller['matters'][number];
export type Figures = z.infer<typeof telephony.HotlineFigures>;
export type CallContactIn = z.input<typeof telephony.CallContactIn>;
export type CallContactOut = z.infer<typeof telephony.CallContactOut>;
export type CallMessageOut = z.infer<typeof telephony.CallMessageOut>;
export type CallPage = z.infer<typeof telephony.CallPage>;
export type CallRow = CallPage['rows'][number];
export type ListName = keyof typeof telephony.callLists;
