// The public pages as a worker reads them: plain words, the law's own terms, and nothing that a name could break.
import { describe, expect, it } from 'vitest';
import { renderArea } from './bodies.ts';
import { renderFind } from './body.ts';
import { renderConditions } from './conditions.ts';
import { renderHome } from './home.ts';
import { html, render } from './html.ts';
import { exemptions } from './standards.ts';

const TODAY = '2026-11-21';
const evil = '<script>alert("1")</script>';

describe('转义', () => {
  it('填入的文字里的尖括号、引号、和号都只是文字', () => {
    expect(render(html`<p title="${`"'&`}">${evil}</p>`)).toBe(
      '<p title="&quot;&#39;&amp;">&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;</p>',
    );
  });

  it('模板里套模板不重复转义，空值和否什么也不写', () => {
    expect(render(html`<ul>${['甲&', '乙'].map((name) => html`<li>${name}</li>`)}${null}${false}${0}</ul>`)).toBe(
      '<ul><li>甲&amp;</li><li>乙</li>0</ul>',
    );
  });

  it('机构名称、地址、电话里的代码不会变成页面的一部分', () => {
    const body = {
      name: evil,
      kind: 'centre',
      unionName: evil,
      address: evil,
      hours: evil,
      phone: '"onclick="x',
    } as const;
    const page = renderArea({
      area: { id: 'a', name: evil },
      above: null,
      below: [],
      bodies: [body],
      isCut: false,
      isDemo: false,
    });
    expect(page).not.toContain(evil);
    expect(page).not.toContain('<script>');
    expect(page).toContain('href="tel:"');
    expect(page).not.toContain('"onclick');
  });
});

describe('首页', () => {
  const page = renderHome({
    provinceName: '江苏省总工会',
    cities: [{ id: 'x', name: '苏州市总工会' }],
    today: TODAY,
    isDemo: true,
  });

  it('写明一个电话、不收费、不看收入、各步时间和依据', () => {
    for (const part of [
      'tel:12351',
      '不收一分钱',
      '不看家庭收入',
      '7日内答复您',
      '3日内给您指派',
      '5日内审查',
      '1年内提出',
      '《法律援助法》第四十三条第一款',
      '苏州市总工会',
      'href="/desk/"',
    ]) {
      expect(page).toContain(part);
    }
  });

  it('没有写在页面里的脚本，也没有行话', () => {
    expect(page).not.toMatch(/<script(?! src="\/portal\/)| on\w+="| style="/);
    expect(page).not.toMatch(/受援人|管辖|提级|事项编号/);
  });

  it('期限没有收录的日子直接报错，不拿相近的规定充数', () => {
    expect(() => renderHome({ provinceName: '甲', cities: [], today: '1999-01-01', isDemo: false })).toThrow(/未收录/);
  });
});

describe('条件', () => {
  const page = renderConditions(TODAY, false);

  it('五类范围、六种形式、对象、困难审查和时间都在，并有依据', () => {
    for (const part of [
      '工会工作者因履行职责受到侵害',
      '法治宣传',
      '代理诉讼',
      '新就业形态',
      '苏工发〔2012〕8号',
      '第九条',
      '身份证或者工作证',
      '7日',
      '3日',
    ]) {
      expect(page).toContain(part);
    }
  });

  it('农民工要工资不看家庭经济情况，其他职工请人代理才看', () => {
    const rows = page.split('<tr>').filter((row) => row.includes('</td>'));
    const answerOf = (who: string) => /<td>(.+?)<\/td>/.exec(rows.find((row) => row.includes(who)) ?? '')?.[1];
    expect(answerOf('农民工要工资')).toBe('不看');
    expect(answerOf('农民工要工伤赔偿')).toBe('不看');
    expect(answerOf('其他职工')).toBe('要看');
    expect(answerOf('任何人来咨询')).toBe('不看');
  });

  it('免予核查的人、谁可以出面、推选几名代表，照规则里的写，没有核实的写明', () => {
    for (const { who, papers } of exemptions) expect(page).toContain(`${who}（${papers}）`);
    expect(page).toContain('可以请一至二人');
    expect(page).toContain('10人以上一起打官司：推选代表，二至五名');
    expect(page).toContain('三至五名（人数条文待核实）');
  });
});

it('没有登记机构时告诉人打哪个电话', () => {
  const page = renderFind({ asked: '', found: { kind: 'nothing_asked' }, cities: [], isDemo: false });
  expect(page).toContain('请拨打<a href="tel:12351">12351</a>');
});
