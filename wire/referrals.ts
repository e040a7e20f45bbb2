/** What other bodies and letters bring in, and whether they have been answered. */
import { z } from 'zod';
import { Day, page, PageQuery } from './common.ts';

export const senderKinds = {
  letter_writer: '来信人',
  petition_office: '信访部门',
  court: '人民法院',
  arbitration: '劳动人事争议仲裁委员会',
  labour_inspection: '人社部门、劳动监察',
  procuratorate: '人民检察院',
  justice: '司法行政部门、政府法律援助机构',
  government: '其他党政部门',
  union: '其他工会',
  media: '媒体',
  screening: '排查名单',
  other: '其他单位',
} as const;
const kinds = Object.keys(senderKinds) as [keyof typeof senderKinds, ...(keyof typeof senderKinds)[]]; // Object.keys forgets the literals

export const ReferralIn = z.strictObject({
  senderKind: z.enum(kinds, '请选择是谁转来的'),
  senderName: z.string().trim().min(1, '请填写转来单位或来信人').max(80, '不超过80个字'),
  documentNumber: z.string().trim().max(60, '不超过60个字').optional(),
  receivedOn: Day,
  answerDueOn: Day.optional(),
});
export const ReferralRow = z.object({
  contactId: z.string(),
  senderKind: z.string(),
  senderName: z.string(),
  documentNumber: z.string().nullable(),
  receivedOn: z.string(),
  answerDueOn: z.string().nullable(),
  isOverdue: z.boolean(),
  answeredOn: z.string().nullable(),
  answer: z.string().nullable(),
  answeredBy: z.string().nullable(),
  unionName: z.string(),
  dispute: z
    .object({
      id: z.string(),
      number: z.string(),
      title: z.string(),
      /** Quick handling is running on it. */
      isFastTrack: z.boolean(),
    })
    .nullable(),
  mayAnswer: z.boolean(),
});
export const ReferralQuery = PageQuery.extend({ view: z.enum(['open', 'all']).default('open') });
export const ReferralPage = page(ReferralRow).extend({ open: z.int() });
export const ReferralAnswer = z.strictObject({
  answeredOn: Day,
  answer: z.string().trim().min(2, '请写明怎样答复的').max(1000, '不超过1000个字'),
});
