/** 请求计算明细: for the other side and the commission the chosen reading only; the worker's own sheet has all of them. */
import { formatChineseDate } from '@gongyuan/law/calendar/plain-date.ts';
import { formatYuan, upperCaseYuan } from '@gongyuan/law/money.ts';
import { joinArticles } from './basis.ts';
import type { ChosenClaim } from './choose.ts';
import { paper } from './paper.ts';
import type { Page } from './page.ts';
import { allNames } from './parties.ts';
import { needRequests, requestsOf, totalOf, totalOfWorker } from './requests.ts';

const words = {
  tags: {
    who: '申请人姓名',
    against: '对方当事人',
    on: '计算日期',
    lines: '明细',
    figures: '采用标准',
    totals: '每人合计',
    total: '合计',
    capitals: '合计大写',
  },
  sections: [],
  tables: {
    明细: ['姓名', '请求项目', '计算项目', '算式', '金额', '依据'],
    采用标准: ['标准名称', '标准数额', '标准出处'],
    每人合计: ['序号', '姓名', '请求项目', '合计金额', '金额大写'],
  },
  required: ['申请人姓名', '明细', '合计', '合计大写'],
} as const;

/** Rows of what was chosen: a line each, or the sum where the claim has no lines. */
function linesOf(page: Page): readonly Readonly<Record<string, string>>[] {
  return page.told.workers.flatMap(({ name, claims }) =>
    claims.flatMap((claim) => {
      const rows = claim.reading.lines.map((line) => ({
        姓名: name,
        请求项目: claim.label,
        计算项目: line.label,
        算式: line.formula,
        金额: formatYuan(line.fen),
        依据: joinArticles(line.articles.length > 0 ? line.articles : claim.articles),
      }));
      const asked = claim.fen ?? 0;
      const isAsCounted = rows.length > 0 && asked === claim.reading.fen;
      return isAsCounted ? rows : [...rows, sumRow(name, claim, asked)];
    }),
  );
}

/** Where the law gives a frame the amount asked is the worker's choice in it. */
const sumRow = (name: string, claim: ChosenClaim, fen: number) => ({
  姓名: name,
  请求项目: claim.label,
  计算项目: '请求数额',
  算式: formatYuan(fen),
  金额: formatYuan(fen),
  依据: joinArticles(claim.articles),
});

function figuresOf(page: Page): readonly Readonly<Record<string, string>>[] {
  const all = page.told.workers.flatMap(({ claims }) => claims.flatMap(({ figures }) => figures));
  const rows = new Map(
    all.map(({ label, words: value, article }) => [
      `${label}${value}`,
      { 标准名称: label, 标准数额: value, 标准出处: article },
    ]),
  );
  return [...rows.values()];
}

function totalsOf(page: Page): readonly Readonly<Record<string, string>>[] {
  return page.told.workers.map((worker, index) => ({
    序号: String(index + 1),
    姓名: worker.name,
    请求项目: worker.claims.map(({ label }) => label).join('、'),
    合计金额: formatYuan(totalOfWorker(worker)),
    金额大写: upperCaseYuan(totalOfWorker(worker)),
  }));
}

export const calculationAnnex = paper(
  {
    label: '请求计算明细',
    note: '仲裁申请书、起诉状、投诉书的附件，只印选定的算法。',
    isForMany: true,
    prints: [],
    draftedAs: 'other',
  },
  words,
  (page) => {
    const requests = requestsOf(page);
    needRequests(page, requests);
    return {
      who: allNames(page.told.workers),
      against: page.told.opponents.map(({ name }) => name).join('、'),
      on: formatChineseDate(page.told.today),
      lines: linesOf(page),
      figures: figuresOf(page),
      totals: totalsOf(page),
      total: formatYuan(totalOf(requests)),
      capitals: upperCaseYuan(totalOf(requests)),
    };
  },
);

const sheetWords = {
  tags: {
    who: '申请人姓名',
    on: '计算日期',
    readings: '算法',
    assumed: '假定',
    warnings: '注意',
    total: '合计',
    capitals: '合计大写',
  },
  sections: [],
  tables: {
    算法: ['姓名', '请求项目', '算法名称', '谁这样算', '选定', '算式', '金额'],
    假定: ['假定内容'],
    注意: ['注意内容'],
  },
  required: ['算法', '合计'],
} as const;

function readingsOf(page: Page): readonly Readonly<Record<string, string>>[] {
  return page.told.workers.flatMap(({ name, claims }) =>
    claims.flatMap((claim) =>
      claim.readings.map((reading) => ({
        姓名: name,
        请求项目: claim.label,
        算法名称: reading.label || '通常算法',
        谁这样算: reading.heldBy || '法律规定',
        选定: reading.code === claim.reading.code ? '写进文书' : '备选',
        算式: reading.lines.map(({ label, formula }) => `${label}：${formula}`).join('\n') || '——',
        金额: reading.fen === null ? '还算不出' : span(reading.fen, reading.upToFen),
      })),
    ),
  );
}

const span = (fen: number, upToFen: number | null) =>
  upToFen === null ? formatYuan(fen) : `${formatYuan(fen)}至${formatYuan(upToFen)}`;

function said(page: Page, key: 'assumed' | 'warnings', word: string): readonly Readonly<Record<string, string>>[] {
  const rows = page.told.workers.flatMap(({ claims }) =>
    claims.flatMap((claim) =>
      claim[key].map(
        ({ text, articles }) => `${claim.label}：${text}${articles.length > 0 ? `（${articles.join('、')}）` : ''}`,
      ),
    ),
  );
  return [...new Set(rows)].map((text) => ({ [word]: text }));
}

export const calculationSheet = paper(
  {
    label: '请求计算说明（职工留存）',
    note: '给职工本人看：各种算法、谁这样算、假定和要注意的期限。不交仲裁委、法院，也不交对方。',
    isForMany: true,
    prints: [],
    draftedAs: 'other',
  },
  sheetWords,
  (page) => {
    const requests = requestsOf(page);
    needRequests(page, requests);
    return {
      who: allNames(page.told.workers),
      on: formatChineseDate(page.told.today),
      readings: readingsOf(page),
      assumed: said(page, 'assumed', '假定内容'),
      warnings: said(page, 'warnings', '注意内容'),
      total: formatYuan(totalOf(requests)),
      capitals: upperCaseYuan(totalOf(requests)),
    };
  },
);
