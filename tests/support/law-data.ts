/** Two administrators of the province, and a holiday notice that the tests assume. */
import { unionIdOf } from '../../server/seeds/stable-id.ts';
import type { Persona, TestApp } from './app.ts';

/** 测试假定：2027年的放假通知还没有公布，下面的日子只是测试数据，不是国务院办公厅的安排。 */
export const assumedNotice = {
  year: 2027,
  notice: '《测试假定的2027年放假通知》',
  url: 'https://example.org/assumed-2027',
  holidays: [
    { name: '元旦', from: '2027-01-01', to: '2027-01-03' },
    { name: '春节', from: '2027-02-05', to: '2027-02-11' },
    { name: '清明节', from: '2027-04-03', to: '2027-04-05' },
    { name: '劳动节', from: '2027-05-01', to: '2027-05-05' },
    { name: '端午节', from: '2027-06-09', to: '2027-06-09' },
    { name: '中秋节', from: '2027-09-15', to: '2027-09-15' },
    { name: '国庆节', from: '2027-10-01', to: '2027-10-07' },
  ],
  workdays: ['2027-02-14', '2027-05-08', '2027-10-09'],
  source: '测试假定，不是公布的通知',
  reason: '国务院办公厅已经公布',
} as const;

/** Corrections that say what stands already, with a source. */
export const assumedFigure = {
  figureId: 'sick_pay_floor_share',
  value: 0.8,
  from: '1995-08-04',
  to: null,
  instrument: '关于贯彻执行〈中华人民共和国劳动法〉若干问题的意见',
  number: '劳部发〔1995〕309号',
  confidence: 'text',
  source: '测试：劳动部公报1995年第9期',
  reason: '与原文核对',
};
export const assumedTerm = {
  termId: 'dp.arb.accept',
  amount: 5,
  unit: 'working_day',
  from: '2008-05-01',
  to: null,
  confidence: 'text',
  source: '测试：办案规则原文',
  reason: '与原文核对',
};

export interface TwoKeepers {
  readonly first: Persona;
  readonly second: Persona;
}

export async function twoKeepers(house: TestApp): Promise<TwoKeepers> {
  const first = await house.as('admin');
  await appointAdministrator(first, 'second-admin', unionIdOf('320000'));
  return { first, second: await house.as('second-admin') };
}

export async function appointAdministrator(by: Persona, username: string, unionId: string): Promise<void> {
  const form = { username, name: '某管理', password: 'gongyuan-demo-2026' };
  const { body } = await by.post('/api/staff', form);
  const post = { staffId: body.id, unionId, role: 'administrator', fromOn: '2026-01-01' };
  const { status } = await by.post('/api/posts', post);
  if (status !== 201) throw new Error(`${username} was not appointed: ${status}`);
}

/** Proposed by the first and confirmed by the second; the proposal's id. */
export async function confirmed({ first, second }: TwoKeepers, path: string, content: object): Promise<string> {
  const { status, body } = await first.post(`/api/law-data/${path}`, content);
  if (status !== 201) throw new Error(`not proposed: ${JSON.stringify(body)}`);
  const reply = await second.post(`/api/law-data/proposals/${body.id}/decide`, { decision: 'confirmed' });
  if (reply.status !== 200) throw new Error(`not confirmed: ${JSON.stringify(reply.body)}`);
  return body.id;
}
