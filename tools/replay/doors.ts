/** By which door a case comes in: called, applied for online, referred in, or told at the window. */
import type { Channel } from '@gongyuan/law/vocabulary.ts';
import type { senderKinds } from '@gongyuan/wire/referrals.ts';
import type { ContactOut } from '@gongyuan/wire/intake.ts';
import type { DisputeOut, SearchOut } from '@gongyuan/wire/dispute.ts';
import type { z } from 'zod';
import type { Case } from './cases.ts';
import type { Session } from './client.ts';
import { channelOf, contactForm } from './contact.ts';
import type { ContactForm } from './contact.ts';
import { callIn } from './door-hotline.ts';
import { applyOnline } from './door-portal.ts';
import type { Office, Staffing } from './staffing.ts';
import type { Entered, Findings, Matter, Visit } from './visit.ts';

export const doors = { hotline: '12351', portal: '网上', referred: '转来', window: '窗口' } as const;
export type Door = keyof typeof doors;

type Sender = keyof typeof senderKinds;

/** Who sent it where the channel says that somebody did; a window or a telephone has no sender. */
const senders: Readonly<Partial<Record<Channel, { readonly kind: Sender; readonly name: string }>>> = {
  letter: { kind: 'letter_writer', name: '来信人（来源未写姓名）' },
  petition: { kind: 'petition_office', name: '信访部门（来源未写名称）' },
  media: { kind: 'media', name: '媒体（来源未写名称）' },
  court_referral: { kind: 'court', name: '人民法院（来源未写名称）' },
  arbitration_referral: { kind: 'arbitration', name: '劳动人事争议仲裁委员会（来源未写名称）' },
  supervision_or_screening: { kind: 'screening', name: '监督、排查（来源未写名称）' },
  cross_region_or_home_union: { kind: 'union', name: '异地工会（来源未写名称）' },
  union_initiated_or_other: { kind: 'other', name: '其他部门（来源未写名称）' },
  other_application: { kind: 'other', name: '其他单位（来源未写名称）' },
};

export function doorOf(told: Case): Door {
  const channel = channelOf(told);
  if (channel === 'hotline_12351' || channel === 'phone') return 'hotline';
  if (channel === 'online') return 'portal';
  return senders[channel] ? 'referred' : 'window';
}

export async function enterBy(visit: Visit): Promise<Entered> {
  const { staffing, window, told } = visit;
  const form = contactForm(told, { unionId: window.id, divisionCode: window.divisionCode });
  const door = doorOf(told);
  if (door === 'hotline') {
    const called = await callIn(visit, form);
    const offices = [await staffing.unionFor(null), competentOf(called.triage, window)];
    return { ...called, ...(await fileOf(staffing, offices, called.disputeNumber, form)) };
  }
  if (door === 'portal') {
    const { number, unionName } = await applyOnline(visit, form);
    const file = await fileOf(staffing, [window], number, form);
    const triage = await findingsOf(await staffing.as(window, 'receptionist'), file.disputeId, form);
    return { ...file, unionName, triage, elsewhere: [] };
  }
  const sender = door === 'referred' ? senders[channelOf(told)] : undefined;
  const referral = sender && { senderKind: sender.kind, senderName: sender.name, receivedOn: visit.today };
  const clerk = await staffing.as(window, 'receptionist');
  const contact = await clerk.post<z.output<typeof ContactOut>>(
    '/api/contacts',
    referral ? { ...form, referral } : form,
  );
  const offices = [window, { id: contact.unionId }];
  const elsewhere = contact.openedElsewhere.map(({ label, unionName }) => `${label}（${unionName}）`);
  return { ...contact, elsewhere, ...(await fileOf(staffing, offices, contact.disputeNumber, form)) };
}

const competentOf = ({ competentUnion }: Findings, window: Office): Office => competentUnion ?? window;

/** The file and its matters as the receptionists of these offices see them, in the order in which the lines were told. */
async function fileOf(
  staffing: Staffing,
  offices: readonly Office[],
  number: string,
  { lines }: ContactForm,
): Promise<Pick<Entered, 'disputeId' | 'matters'>> {
  const found = new Map<string, Matter>();
  const order = new Map<string, number>();
  let disputeId: string | undefined;
  for (const office of new Map(offices.map((one) => [one.id, one])).values()) {
    const clerk = await staffing.as(office, 'receptionist');
    // Who takes none of its lines does not see the file, and finds nothing under its number.
    const id = await numbered(clerk, number);
    const file = id && (await clerk.get<z.output<typeof DisputeOut>>(`/api/disputes/${id}`));
    if (!file) continue;
    disputeId = file.id;
    for (const matter of file.matters) found.set(matter.id, matter);
    for (const { line, matterId } of file.contacts.flatMap((contact) => contact.lines))
      if (matterId)
        order.set(
          matterId,
          lines.findIndex((told) => told.line === line),
        );
  }
  if (!disputeId) throw new Error(`登记之后没有找到 ${number}。`);
  const place = (matter: Matter) => order.get(matter.id) ?? lines.length;
  return { disputeId, matters: [...found.values()].toSorted((left, right) => place(left) - place(right)) };
}

/** A receipt shows the number of the file or of its first matter. */
async function numbered(clerk: Session, number: string): Promise<string | undefined> {
  const found = await clerk.post<z.output<typeof SearchOut>>('/api/search', { q: number, kind: 'all' });
  const [dispute] = found.disputes.filter((row) => row.number === number);
  if (dispute) return dispute.id;
  const [matter] = found.matters.filter((row) => row.number === number);
  if (!matter) return undefined;
  const { dispute: of } = await clerk.get<{ dispute: { id: string } }>(`/api/matters/${matter.id}`);
  return of.id;
}

function findingsOf(clerk: Session, disputeId: string, { channel, lines }: ContactForm): Promise<Findings> {
  return clerk.post<Findings>('/api/triage', { disputeId, facts: {}, channel, lines: lines.map(({ line }) => line) });
}
