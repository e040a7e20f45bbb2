// Citations and the tables of articles.
import { describe, expect, it } from 'vitest';
import { article as civilCode, articles as civilCodeArticles } from './articles/civil-code.ts';
import { article as jiangsu20128, articles as jiangsuArticles } from './articles/jiangsu-2012-8.ts';
import { articles as arbitrationArticles } from './articles/labour-arbitration-act.ts';
import { articles as jiangsu2014Articles } from './articles/jiangsu-2014-33.ts';
import {
  article as labourSupervision,
  articles as supervisionArticles,
} from './articles/labour-supervision-jiangsu.ts';
import { article as petitionRegulations, articles as petitionArticles } from './articles/petition-regulations.ts';
import { articles as lawyersArticles } from './articles/lawyers-act.ts';
import { article as legalAidAct, articles as legalAidArticles } from './articles/legal-aid-act.ts';
import { articles as tradeUnionArticles } from './articles/trade-union-act.ts';
import { article as unionAidMeasures, articles as unionAidArticles } from './articles/union-aid-measures.ts';
import { articleNumber, chineseNumeral, citation, formatBases, formatBasis } from './basis.ts';

describe('引用法条', () => {
  it('写成书名号加条款', () => {
    expect(formatBasis(legalAidAct(43))).toBe('《法律援助法》第四十三条');
    expect(formatBasis(legalAidAct(43, 1))).toBe('《法律援助法》第四十三条第一款');
    expect(formatBasis(civilCode(203))).toBe('《民法典》第二百零三条');
    expect(formatBasis({ instrument: '法律援助法' })).toBe('《法律援助法》');
  });

  it('规范性文件带文号', () => {
    expect(formatBasis(jiangsu20128(9))).toBe(
      '《关于进一步加强新形势下工会法律援助工作的意见》（苏工发〔2012〕8号）第九条',
    );
  });

  it('只凭记忆的条号不写进引用', () => {
    expect(formatBasis(citation(unionAidMeasures(11)))).toBe('《工会法律援助办法》（总工发〔2008〕52号）');
    expect(formatBasis(citation(unionAidMeasures(12)))).toContain('第十二条');
  });

  it('现行文字没有读到的条文，写明待核实', () => {
    expect(formatBasis(citation(labourSupervision(20)))).toBe('《江苏省工会劳动法律监督条例》第二十条（条文待核实）');
    expect(formatBasis(petitionRegulations(20, 3))).toBe('《信访工作条例》第二十条第三款');
  });

  it('重复的引用只写一次', () => {
    expect(formatBases([legalAidAct(43), legalAidAct(43), legalAidAct(44)])).toBe(
      '《法律援助法》第四十三条、《法律援助法》第四十四条',
    );
  });

  it('没有收入的条文当场报错', () => {
    expect(() => legalAidAct(999)).toThrow('未收入条文表');
  });

  it('条序用中文数字', () => {
    const pairs: readonly [number, string][] = [
      [1, '一'],
      [10, '十'],
      [12, '十二'],
      [20, '二十'],
      [105, '一百零五'],
      [110, '一百一十'],
      [188, '一百八十八'],
      [203, '二百零三'],
      [1005, '一千零五'],
    ];
    for (const [value, text] of pairs) expect(chineseNumeral(value)).toBe(text);
    expect(articleNumber(42)).toBe('第四十二条');
  });

  it('每一条都有题目、要旨、施行日期和可信程度', () => {
    const all = [
      legalAidArticles(),
      unionAidArticles(),
      jiangsuArticles(),
      arbitrationArticles(),
      civilCodeArticles(),
      tradeUnionArticles(),
      lawyersArticles(),
      jiangsu2014Articles(),
      supervisionArticles(),
      petitionArticles(),
    ].flat();
    expect(all.length).toBeGreaterThan(80);
    for (const one of all) {
      expect(one.title).toBeTruthy();
      expect(one.substance.length).toBeGreaterThan(8);
      expect(one.inForceFrom).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });
});
