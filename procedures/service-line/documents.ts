/** The paper of a petition line: received, and how it goes on. */
import { formatChineseDate } from '@gongyuan/law/calendar/plain-date.ts';
import type { Context } from '@gongyuan/kernel/procedure.ts';
import { worded } from '../document-tags.ts';
import type { ServiceLineRow } from './row.ts';

const noticeWords = {
  tags: { receivedOn: '收到日期', responsible: '经办人', handling: '处理途径' },
  sections: [],
  required: ['申请人', '收到日期', '处理途径'],
} as const;

/** D73 信访事项告知书: received on which day, by whom, by which way and procedure it is handled. */
export const petitionNotice = worded(
  noticeWords,
  ({ matter }: Context<ServiceLineRow>, input: Readonly<Record<string, unknown>>) => ({
    receivedOn: formatChineseDate(matter.dispatchedOn ?? matter.openedOn),
    responsible: matter.responsibleName ?? '',
    handling: String(input['handling'] ?? ''),
  }),
);
