/** D28 质量评估表: the points of each indicator with the reason for those taken off, the grade, and whose indicators they are. */
import type { Context } from '@gongyuan/kernel/procedure.ts';
import { formatChineseDate } from '@gongyuan/law/calendar/plain-date.ts';
import { grades } from '../service-quality.ts';
import { worded } from '../document-tags.ts';
import { stages } from '../stages.ts';
import { indicatorCodes, indicators, indicatorsFrom, indicatorsSource } from './indicators.ts';
import type { FileReviewRow } from './row.ts';

type Review = Context<FileReviewRow>;

export const qualityForm = worded(
  {
    tags: {
      caseNumber: '案件编号',
      stage: '代理阶段',
      reason: '送评原因',
      peer: '评估人',
      samePlace: '本地评估理由',
      isSamePlace: '本地评估人',
      scoredOn: '评分日期',
      rows: '指标',
      total: '总分',
      grade: '等级',
      isVetoed: '一票否决',
      veto: '否决情形',
      improvement: '改进建议',
      source: '指标出处',
      from: '指标施行日期',
    },
    sections: ['本地评估人', '一票否决'],
    tables: { 指标: ['项目', '满分', '得分', '扣分理由'] },
    required: ['案件编号', '评估人', '指标', '总分', '等级', '指标出处'],
  },
  ({ matter, actor, today }: Review, input: Readonly<Record<string, unknown>>) => ({
    caseNumber: matter.caseNumber,
    stage: stages[matter.stage as keyof typeof stages], // the column's check allows only these keys
    reason: matter.askedReason,
    peer: actor.name,
    isSamePlace: matter.samePlaceReason !== null,
    samePlace: matter.samePlaceReason ?? '',
    scoredOn: formatChineseDate(today),
    rows: indicatorCodes.map((code) => ({
      项目: indicators[code].label,
      满分: `${indicators[code].max}`,
      得分: `${Number(input[code])}`,
      扣分理由: typeof input[`${code}Reason`] === 'string' ? String(input[`${code}Reason`]) : '',
    })),
    total: `${matter.total ?? 0}`,
    grade: grades[matter.grade as keyof typeof grades], // the column's check allows only these keys
    isVetoed: matter.isVetoed === true,
    veto: typeof input['veto'] === 'string' ? input['veto'] : '',
    improvement: matter.improvement ?? '无',
    source: indicatorsSource,
    from: formatChineseDate(indicatorsFrom),
  }),
);
