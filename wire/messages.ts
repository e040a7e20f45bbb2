/** Messages: how each went out, what is new for a member of staff, and what the administrator finds stuck. */
import { z } from 'zod';
import { PageQuery, page } from './common.ts';

/** The words themselves are read at the desk or in the portal; a text and a mail only say that there are some. */
export const channelLabels = { desk: '工作台', portal: '网上窗口', sms: '短信', email: '邮件' } as const;
const DeliveryState = z.enum(['waiting', 'sent', 'failed']);

export const DeliveryOut = z.object({
  channel: z.enum(['desk', 'portal', 'sms', 'email']),
  channelLabel: z.string(),
  /** By name; null where everybody of the party reads it. */
  recipient: z.string().nullable(),
  state: DeliveryState,
  stateLabel: z.string(),
  at: z.string().nullable(),
  cause: z.string().nullable(),
});

/** One message on the page of its matter. */
export const MessageOut = z.object({
  id: z.int(),
  addressee: z.string(),
  body: z.string(),
  createdAt: z.string(),
  toldOn: z.string().nullable(),
  isUrgent: z.boolean(),
  /** Somebody must be told by mouth: no text has gone or will go out. */
  isByMouth: z.boolean(),
  deliveries: z.array(DeliveryOut),
});

/** One message to a party which the reader holds. */
export const MyMessage = z.object({
  id: z.int(),
  matterId: z.string(),
  matterTitle: z.string(),
  procedureLabel: z.string(),
  unionName: z.string(),
  addressee: z.string(),
  body: z.string(),
  createdAt: z.string(),
  isUrgent: z.boolean(),
  isRead: z.boolean(),
});
export const MyMessageQuery = PageQuery.extend({ unread: z.enum(['true', 'false']).optional() });
/** `unread` counts to `UNREAD_CAP` and no further; older than `MESSAGE_DAYS` nothing is listed. */
export const MyMessagePage = page(MyMessage).extend({ unread: z.int() });
export const UNREAD_CAP = 100;
export const MESSAGE_DAYS = 30;
export const MessageParams = z.strictObject({ id: z.coerce.number().int().min(1) });
export const ReadAll = z.strictObject({ upTo: z.int('缺少消息编号').min(1) });

/** For the administrator, who reads no file: that something did not go out and why, not what it was about. */
export const StuckDelivery = z.object({
  id: z.string(),
  channel: z.enum(['sms', 'email']),
  channelLabel: z.string(),
  unionName: z.string(),
  recipient: z.string(),
  isFinal: z.boolean(),
  cause: z.string(),
  tries: z.int(),
  createdAt: z.string(),
  settledAt: z.string(),
});
export const StuckQuery = PageQuery.extend({ channel: z.enum(['sms', 'email']).optional() });
export const StuckPage = page(StuckDelivery);
export const ResendAll = z.strictObject({ channel: z.enum(['sms', 'email'], '请选择短信或邮件') });
export const Resent = z.object({ count: z.int() });

export const ChangeStaff = z.strictObject({
  email: z.email('邮箱格式不对，例如 name@example.org').max(200).nullable().optional(),
});
