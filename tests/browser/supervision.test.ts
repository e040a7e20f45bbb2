/** A higher union at its screen: it urges and is answered; it takes a matter over and then decides it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { doAct, openMatter, tellWages } from './before.ts';
import { act, expectAccessible, openDesk, openFromInbox } from './desk.ts';
import type { Desk } from './desk.ts';

let desk: Desk;
let application: string;
beforeAll(async () => {
  desk = await openDesk();
  const receptionist = await desk.seat('kunshan-receptionist');
  application = (await tellWages(receptionist, { name: '马小春', employer: '昆山示例制衣有限公司' })).id;
  await doAct(receptionist, application, 'submit');
  await doAct(await desk.seat('kunshan-reviewer'), application, 'propose_grant');
});
afterAll(() => desk.close());

describe('上级工会', () => {
  it('催办写明要求；办理单位的负责人在待办里看到并答复，上级看到答复', async () => {
    const province = await desk.seat('province-law');
    await openMatter(province, application);
    expect(await province.getByRole('button', { name: '给予援助', exact: true }).isDisabled()).toBe(true);
    await province.getByRole('button', { name: '催办' }).click();
    const urging = province.getByRole('dialog', { name: '催办' });
    await urging.getByRole('button', { name: '催办', exact: true }).click();
    await urging.getByText('请写明催办要求').waitFor();
    await urging.getByLabel('催办要求').fill('请两日内答复办理进展。');
    await expectAccessible(province, '催办');
    await urging.getByRole('button', { name: '催办', exact: true }).click();
    await province.getByText('已催办').waitFor();

    const director = await desk.seat('kunshan-director');
    const asked = director.getByRole('region', { name: '交办事项' });
    await asked.getByText('请两日内答复办理进展。').waitFor();
    await asked.getByRole('link', { name: /马小春/ }).waitFor();
    await expectAccessible(director, '有催办的待办');
    await asked.getByRole('button', { name: '答复' }).click();
    const answering = director.getByRole('dialog', { name: '答复上级工会催办' });
    await answering.getByRole('textbox').fill('已审核完毕，今日作出决定。');
    await answering.getByRole('button', { name: '答复', exact: true }).click();
    await asked.getByText('请两日内答复办理进展。').waitFor({ state: 'detached' });

    await openMatter(province, application);
    await province
      .getByRole('region', { name: '交办事项' })
      .getByText(/已审核完毕，今日作出决定/)
      .waitFor();
  });

  it('提级办理写明理由后，可以按自己的岗位决定，经过里都有记录', async () => {
    const page = await desk.seat('province-law');
    await openMatter(page, application);
    await page.getByRole('button', { name: '提级办理' }).click();
    const dialog = page.getByRole('dialog', { name: '提级办理' });
    await dialog.getByLabel('提级办理的理由').fill('影响全省，由省总工会直接办理。');
    await dialog.getByRole('button', { name: '提级办理', exact: true }).click();
    await page.getByText('您已提级办理这件事项').waitFor();
    expect(await page.getByRole('button', { name: '提级办理' }).count()).toBe(0);
    await act(page, '给予援助', (drawer) => drawer.getByLabel('决定理由').fill('符合援助条件，同意。'));
    await page.getByRole('tab', { name: '经过' }).click();
    await page.getByText('影响全省，由省总工会直接办理。').waitFor();
    await page.getByText('符合援助条件，同意。').waitFor();
    await expectAccessible(page, '提级办理后的事项页');
  });

  it('办理单位照样能接着办开启的援助案件', async () => {
    const director = await desk.seat('kunshan-director');
    await openFromInbox(director, /马小春/);
    await director.getByRole('button', { name: '指派承办人' }).waitFor();
  });
});
