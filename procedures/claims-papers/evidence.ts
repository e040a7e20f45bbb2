/** Evidence as the papers list it: at least one piece, each with its source, as the statute asks. */
import type { EvidenceRow } from './told.ts';
import type { Page } from './page.ts';
import { formatChineseDate } from '@gongyuan/law/calendar/plain-date.ts';
import { allNames } from './parties.ts';
import { paper } from './paper.ts';

const kinds = { original: '原件', copy: '复印件', electronic: '电子数据' } as const;

/** `isComplete`: pages and form as well, which only the list itself has places for. */
export function evidenceLines(page: Page, isComplete: boolean): readonly Readonly<Record<string, string>>[] {
  const { evidence } = page.told;
  if (evidence.length === 0)
    page.lack({
      code: 'evidence',
      label: '证据',
      ask: '请上传证据材料，或者在证据清单中逐件写明名称、来源和证明什么。',
      where: 'evidence',
      id: null,
    });
  return evidence.map((row, index) => ({
    序号: String(index + 1),
    证据名称: row.name,
    证据来源: need(page, row, index, 'source', row.source),
    证明目的: need(page, row, index, 'purpose', row.purpose),
    页数: isComplete ? need(page, row, index, 'pages', row.pages === null ? null : String(row.pages)) : '',
    形式: isComplete ? need(page, row, index, 'kind', row.kind && kinds[row.kind]) : '',
  }));
}

const asks = {
  source: { label: '来源', ask: '这件证据从哪里来的？例如“单位发放”“本人手机”。' },
  purpose: { label: '证明目的', ask: '这件证据证明什么？' },
  pages: { label: '页数', ask: '一共几页？电子数据写1页并附载体。' },
  kind: { label: '形式', ask: '是原件、复印件还是电子数据？' },
} as const;

function need(page: Page, row: EvidenceRow, index: number, field: keyof typeof asks, value: string | null): string {
  const { label, ask } = asks[field];
  const name = row.name || `第${index + 1}件`;
  return page.need(value, {
    code: `evidence.${index}.${field}`,
    label: `${name}的${label}`,
    ask,
    where: 'evidence',
    id: null,
  });
}

const words = {
  tags: { who: '提交人', against: '对方当事人', cause: '案由', rows: '证据', count: '件数', on: '制作日期' },
  sections: [],
  tables: { 证据: ['序号', '证据名称', '证据来源', '证明目的', '页数', '形式'] },
  required: ['提交人', '证据'],
} as const;

export const evidenceList = paper(
  {
    label: '证据清单',
    note: '随仲裁申请书、起诉状一并提交；原件开庭时带去核对，不要交出。',
    isForMany: true,
    prints: [],
    draftedAs: 'evidence_list',
  },
  words,
  (page) => ({
    who: allNames(page.told.workers),
    against: page.told.opponents.map(({ name }) => name).join('、'),
    cause: page.told.causes,
    rows: evidenceLines(page, true),
    count: String(page.told.evidence.length),
    on: formatChineseDate(page.told.today),
  }),
);
