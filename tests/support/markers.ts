/** Numbers and addresses of nobody, told at every door, and looked for afterwards where they must not be. */
import type { TestApp } from './app.ts';
import { exchangeOf } from './exchange.ts';
import type { FileOfKunshan } from './file-of-kunshan.ts';
import { uploadOf } from './file-of-kunshan.ts';
import { sheetOf, upload } from './sheets.ts';
import { Visitor, fillIn, signInByPhone, wageAnswers } from './visitor.ts';

export const markers = {
  identity: '320583199003078211',
  phone: '13813572468',
  address: '昆山市长江中路九百九十九号七幢',
  card: '6222021102013572468',
  caller: '13786421357',
  drafted: '13697531864',
  draftedAddress: '13 幢北楼尽头',
  listed: '13524681357',
  listedIdentity: '320583199102034038',
  said: '13246813579',
} as const;

const story = `我的身份证${markers.identity}，电话${markers.phone}，工资卡${markers.card}。`;

/** Told at the window about the file's own person, in an upload's name, on the phone, in a list, at the portal. */
export async function tellMarkers(app: TestApp, file: FileOfKunshan): Promise<void> {
  const window = await app.as('kunshan-receptionist');
  const done = async (asked: Promise<{ readonly status: number; readonly body: unknown }>) => {
    const { status, body } = await asked;
    if (status >= 300) throw new Error(`refused: ${status} ${JSON.stringify(body)}`);
    return body;
  };
  const { identity, phone, address } = markers;
  await done(
    window.call({
      method: 'PATCH',
      url: `/api/people/${file.personId}`,
      payload: { identityNumber: identity, phone, address },
    }),
  );
  const visit = {
    unionId: file.unionId,
    speaker: { kind: 'self' },
    disputeId: file.disputeId,
    facts: {},
    parties: [],
    claims: [],
  };
  await done(window.post('/api/contacts', { ...visit, story, lines: [{ line: 'advice', form: {} }] }));
  const evidence = uploadOf(`${phone}的银行卡${markers.card}.txt`, '九月工资4200元');
  await done(window.call({ method: 'POST', url: `/api/disputes/${file.disputeId}/evidence`, ...evidence }));
  await done(window.call({ method: 'PUT', url: '/api/drafts/intake', payload: { content: { story, phone } } }));
  await tellByPhone(app);
  await tellInList(app, file.unionId);
  await tellAtPortal(app, file);
}

async function tellByPhone(app: TestApp): Promise<void> {
  const agent = await app.as('hotline-01');
  await agent.post('/api/hotline/seat', { seat: '8001' });
  const exchange = exchangeOf(app);
  const more = { from: markers.caller, agent: '8001', recordingUrl: `https://exchange.invalid/${markers.caller}.wav` };
  await exchange.answer(await exchange.ring(more), more);
}

async function tellInList(app: TestApp, unionId: string): Promise<void> {
  const window = await app.as('kunshan-receptionist');
  const sheet = await sheetOf([
    ['姓名', '身份证号', '电话', '用人单位', '金额', '反映事项'],
    ['周小列', markers.listedIdentity, markers.listed, '昆山名单测试有限公司', '5000', '欠薪'],
    ['吴小错', '320583', markers.listed, '昆山名单测试有限公司', '5000', '欠薪'],
  ]);
  const { status, body } = await upload(window, `/api/lists?unionId=${unionId}`, '名单.xlsx', sheet);
  if (status >= 300) throw new Error(`list refused: ${status} ${JSON.stringify(body)}`);
}

async function tellAtPortal(app: TestApp, file: FileOfKunshan): Promise<void> {
  const drafting = new Visitor(app);
  await fillIn(
    drafting,
    wageAnswers.map(([step, fields]) =>
      step === 'contact'
        ? [step, { name: '郑小稿', phone: markers.drafted }]
        : [step, step === 'story' ? { text: `${story}我住${markers.draftedAddress}。` } : fields],
    ),
  );
  const worker = new Visitor(app);
  await signInByPhone(app, worker, markers.phone);
  const said = `另一个号码是${markers.said}，卡号${markers.card}`;
  await worker.post(`/my/${file.matters['aid_application']}/message`, { body: said });
}
