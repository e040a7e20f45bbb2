/** Peer review: the file of a closed case judged by somebody from outside it, confirmed by another. */
import * as legalAidAct from '@gongyuan/law/articles/legal-aid-act.ts';
import { conflictGrounds, conflictRule } from '@gongyuan/law/competence/conflict.ts';
import { procedureOver } from '@gongyuan/kernel/procedure.ts';
import type { Context } from '@gongyuan/kernel/procedure.ts';
import type { Refusal } from '@gongyuan/kernel/problem.ts';
import { grades } from '../service-quality.ts';
import { cancelForm } from '../shared-forms.ts';
import { stages } from '../stages.ts';
import { qualityForm } from './documents.ts';
import * as forms from './forms.ts';
import { gradeOf, indicatorCodes, indicators } from './indicators.ts';
import type { IndicatorCode } from './indicators.ts';
import type { FileReviewRow } from './row.ts';
import { states } from './states.ts';

type Review = Context<FileReviewRow>;
type Points = Readonly<Record<IndicatorCode, number>>;
type Reasons = Readonly<Partial<Record<`${IndicatorCode}Reason`, string | undefined>>>;

/** Not who handled it, not their firm; and from another place, unless it is said why there is nobody. */
function peerRefusal({ found, matter }: Review, samePlaceReason: string | undefined): Refusal | null {
  const { handler } = found;
  if (!handler) return { code: 'handler_blocked', detail: '名册中没有这位评估人。' };
  if (handler.blocks.length > 0)
    return { code: 'handler_blocked', detail: handler.blocks.join('；'), basis: conflictRule };
  const isOfReviewedPlace = handler.unionIds?.includes(matter.caseUnionId) ?? false;
  const [ground] = conflictGrounds('peer_reviewer', { isOfReviewedPlace });
  if (!ground || samePlaceReason) return null;
  return { code: 'bad_input', fields: [{ path: 'samePlaceReason', message: ground.words }] };
}

/** Points taken off without a reason teach nobody anything. */
function scoreRefusal(input: Points & Reasons): Refusal | null {
  const silent = indicatorCodes.find((code) => input[code] < indicators[code].max && !input[`${code}Reason`]);
  return silent === undefined
    ? null
    : {
        code: 'bad_input',
        fields: [{ path: `${silent}Reason`, message: `${indicators[silent].label}没有给满分，请写明扣分理由` }],
      };
}

const totalOf = (input: Points) => indicatorCodes.reduce((sum, code) => sum + input[code], 0);

export const fileReview = procedureOver<FileReviewRow>()({
  id: 'file_review',
  path: 'file-reviews',
  label: '案卷同行评估',
  basis: legalAidAct.article(57),
  initial: 'awaiting_peer',
  word: '工援评',
  start: null,
  shown: [
    { column: 'caseNumber', label: '被评估的案件' },
    { column: 'stage', label: '代理阶段', choices: stages },
    { column: 'askedReason', label: '送评估的原因' },
    { column: 'askedPeerOn', label: '选定评估人日期' },
    { column: 'samePlaceReason', label: '选本地评估人的理由' },
    { column: 'recusalReason', label: '前一位评估人回避的原因' },
    { column: 'acceptedOn', label: '接受评估日期' },
    { column: 'total', label: '总分' },
    { column: 'isVetoed', label: '一票否决' },
    { column: 'grade', label: '等级', choices: grades },
    { column: 'improvement', label: '改进建议' },
    { column: 'scoredOn', label: '评分日期' },
    { column: 'opinion', label: '确认意见' },
    { column: 'confirmedOn', label: '确认日期' },
  ],
  states,
  documents: {
    quality_form: {
      label: '案件质量评估表',
      word: null,
      addressee: 'file',
      basis: legalAidAct.article(57),
      ...qualityForm,
    },
  },
  obligations: {
    answer_review: { label: '答复是否接受评估', addressee: 'handler', term: 'internal.peer_answer' },
  },
  acts: {
    choose_peer: {
      label: '选定评估人',
      // Who does not answer is not waited for.
      from: ['awaiting_peer', 'peer_asked'],
      to: 'peer_asked',
      by: ['reviewer', 'director'],
      isMain: true,
      basis: legalAidAct.article(57),
      form: forms.choosePeerForm,
      example: { handlerRegisterId: '00000000-0000-4000-8000-000000000000' },
      needs: 'handler',
      check: ({ samePlaceReason }, context) => peerRefusal(context, samePlaceReason),
      set: ({ handlerRegisterId, samePlaceReason }, { today }) => ({
        peerRegisterId: handlerRegisterId,
        samePlaceReason: samePlaceReason ?? null,
        askedPeerOn: today,
      }),
      handsTo: (_, { found }) => found.handler?.staffId ?? null,
      opens: 'answer_review',
      tells: { handler: '请您评估一件案卷，请答复是否接受；有应当回避的情形请说明。' },
    },
    accept_review: {
      label: '接受评估',
      from: 'peer_asked',
      to: 'under_review',
      by: ['handler'],
      isMain: true,
      form: forms.acceptForm,
      example: {},
      set: (_, { today }) => ({ acceptedOn: today }),
      ends: ['answer_review'],
      tells: { reviewer: '评估人已接受。' },
    },
    recuse: {
      label: '回避',
      from: 'peer_asked',
      to: 'awaiting_peer',
      by: ['handler'],
      basis: conflictRule,
      form: forms.recuseForm,
      example: { reason: '与对方单位的法律顾问是近亲属，应当回避。' },
      set: ({ reason }) => ({ recusalReason: reason, peerRegisterId: null, askedPeerOn: null, samePlaceReason: null }),
      handsTo: () => null,
      ends: ['answer_review'],
      tells: { reviewer: '评估人回避，请另选他人。' },
    },
    score: {
      label: '评分',
      from: 'under_review',
      to: 'scored',
      by: ['handler'],
      isMain: true,
      basis: legalAidAct.article(57),
      form: forms.scoreForm,
      example: {
        reception: 10,
        agreement: 10,
        facts: 17,
        factsReason: '考勤记录没有申请调取。',
        law: 19,
        lawReason: '未主张未休年休假工资。',
        hearing: 15,
        progress: 8,
        progressReason: '立案后一个月没有通报。',
        file: 10,
        conduct: 5,
        improvement: '请求项目用清单核对，避免漏项。',
      },
      check: (input) => scoreRefusal(input),
      set: (input, { today, actor }) => ({
        total: totalOf(input),
        isVetoed: input.veto !== undefined,
        grade: gradeOf(totalOf(input), input.veto !== undefined),
        improvement: input.improvement ?? null,
        scoredBy: actor.staffId,
        scoredOn: today,
      }),
      children: (input) => [
        {
          table: 'review_score',
          replaces: true,
          rows: indicatorCodes.map((code) => ({
            indicator: code,
            score: input[code],
            maxScore: indicators[code].max,
            reason: input[`${code}Reason`],
          })),
        },
      ],
      issues: 'quality_form',
      tells: { director: '案卷评估已评分，请确认。' },
    },
    return_score: {
      label: '退回重评',
      from: 'scored',
      to: 'under_review',
      by: ['director'],
      otherThan: 'scoredBy',
      form: forms.returnForm,
      example: { reason: '“事实与证据”的扣分理由与案卷不符，请核对。' },
      tells: { handler: '评分退回，请核对后重评。' },
    },
    confirm: {
      label: '确认评估结果',
      from: 'scored',
      to: 'confirmed',
      by: ['director'],
      otherThan: 'scoredBy',
      isMain: true,
      basis: legalAidAct.article(58),
      form: forms.confirmForm,
      example: { opinion: '同意评估意见。' },
      set: ({ opinion }, { today, actor }) => ({ opinion, confirmedOn: today, confirmedBy: actor.staffId }),
      tells: { handler: '评估结果已确认，感谢您的工作。' },
    },
    cancel: {
      label: '不再评估',
      from: ['awaiting_peer', 'peer_asked', 'under_review'],
      to: 'cancelled',
      by: ['reviewer', 'director'],
      form: cancelForm,
      example: { reason: '案件重新办理，评估不再进行。' },
      tells: { handler: '这件案卷不再评估。' },
    },
  },
  clocks: {
    answer_review: {
      label: '评估人答复时限',
      term: 'internal.peer_answer',
      startsOn: 'choose_peer',
      stopsOn: ['accept_review', 'recuse', 'choose_peer', 'cancel'],
    },
    review: {
      label: '完成评估时限',
      term: 'internal.peer_review',
      startsOn: ['accept_review', 'return_score'],
      stopsOn: ['score', 'cancel'],
    },
    confirm: {
      label: '确认评估结果时限',
      term: 'internal.peer_confirm',
      startsOn: 'score',
      stopsOn: ['confirm', 'return_score'],
    },
  },
});
