/** What happens in the demonstration beside visits and acts: the portal, the telephone, lists, answers given to others. */
import type { Answers } from '@gongyuan/wire/portal.ts';
import type { RegisterGroup } from '@gongyuan/wire/lists.ts';
import type { CallContactIn } from '@gongyuan/wire/telephony.ts';
import type { z } from 'zod';

/** Which of the story's matters is meant. */
export type MatterKey =
  | 'advice'
  | 'drafting'
  | 'negotiation'
  | 'application'
  | 'case'
  | 'next_case'
  | 'last_case'
  | 'line'
  | 'supervision'
  | 'hand_down'
  | 'complaint'
  | 'review';

export type Doing =
  /** An application sent through the portal, on a telephone of one's own. */
  | { readonly kind: 'apply_online'; readonly answers: Answers }
  | { readonly kind: 'call'; readonly from: string; readonly told: z.input<typeof CallContactIn> }
  | { readonly kind: 'missed_call'; readonly from: string }
  /** Words between the worker and the office; whose they are, says who does it. */
  | { readonly kind: 'say'; readonly matter: MatterKey; readonly body: string }
  /** The call that the window owes to whoever asked online. */
  | { readonly kind: 'call_back'; readonly outcome: string }
  | { readonly kind: 'urge'; readonly matter: MatterKey; readonly note: string }
  /** Without a union it is prepared and not yet sent off. */
  | {
      readonly kind: 'hand_down';
      readonly matter: MatterKey;
      readonly task: string;
      readonly papers: readonly string[];
      readonly unionId?: string;
    }
  | { readonly kind: 'answer_referral'; readonly answer: string }
  | { readonly kind: 'answer_risk'; readonly note: string }
  | { readonly kind: 'resolve_risk'; readonly note: string }
  /** A list of workers from a sheet, of whose employers the first is registered. */
  | {
      readonly kind: 'list';
      readonly unionId: string;
      readonly name: string;
      readonly headings: readonly string[];
      readonly rows: readonly (readonly string[])[];
      readonly first: Omit<z.input<typeof RegisterGroup>, 'group'>;
    };

/** Who acts in a story as the worker concerned, through the portal. */
export const WORKER = 'worker';
