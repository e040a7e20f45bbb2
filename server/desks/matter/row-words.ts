/** The procedure's own columns as a person reads them. */
import { formatChineseDate, isPlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import { formatYuan } from '@gongyuan/law/money.ts';
import { hardshipProofs, stages, urgentGrounds } from '@gongyuan/procedures/aid-application/forms.ts';
import { outcomes, powers } from '@gongyuan/procedures/aid-case/forms.ts';
import { negotiationOutcomes } from '@gongyuan/procedures/negotiation-help/procedure.ts';
import { paperKinds } from '@gongyuan/procedures/paper-drafting/procedure.ts';

type Choices = Readonly<Record<string, string>>;
type Column = readonly [column: string, label: string, choices?: Choices];

/** Columns worth reading, in order; ids and what the page shows elsewhere are left out. */
const columns: Readonly<Record<string, readonly Column[]>> = {
  advice: [['question', '咨询的问题'], ['answer', '答复要点'], ['minutes', '用时（分钟）']],
  paper_drafting: [['paperKind', '代书种类', paperKinds], ['addressedTo', '递交何处'], ['draftedOn', '完成日期']],
  negotiation_help: [['opponent', '协商对方'], ['outcome', '协商结果', negotiationOutcomes], ['agreedFen', '协商一致金额'], ['receivedFen', '已到账金额']],
  aid_application: [
    ['stage', '代理阶段', stages],
    ['reasons', '申请理由'],
    ['isOral', '口头申请'],
    ['submittedOn', '提交日期'],
    ['isHardshipExamined', '是否审查经济困难'],
    ['householdSize', '家庭人口'],
    ['incomePerHeadFen', '家庭人均月收入'],
    ['hardshipProof', '困难状况依据', hardshipProofs],
    ['supplementItems', '一次性告知的材料'],
    ['supplementAskedOn', '告知补正日期'],
    ['urgentGround', '先行援助的情形', urgentGrounds],
    ['urgentPapersSuppliedOn', '手续补齐日期'],
    ['proposalReason', '审核意见'],
    ['decisionReason', '决定理由'],
    ['decidedOn', '决定日期'],
  ],
  aid_case: [
    ['stage', '代理阶段', stages],
    ['grantedOn', '给予援助日期'],
    ['assignedOn', '指派日期'],
    ['acceptedOn', '接受日期'],
    ['agreementSignedOn', '协议签订日期'],
    ['power', '代理权限', powers],
    ['hearings', '开庭次数'],
    ['settledOn', '和解日期'],
    ['outcome', '结案方式', outcomes],
    ['concludedOn', '结案日期'],
    ['hours', '办案用时（小时）'],
    ['summary', '办理情况小结'],
    ['archiveNumber', '档案号'],
    ['archivedOn', '归档日期'],
  ],
};

/** Filled columns only: what was never asked is not shown as empty. */
export function rowInWords(procedure: string, row: Readonly<Record<string, unknown>>): { label: string; value: string }[] {
  return (columns[procedure] ?? []).flatMap(([column, label, choices]) => {
    const value = row[column];
    return value === null || value === undefined || value === '' ? [] : [{ label, value: inWords(column, value, choices) }];
  });
}

/** One value in words: yes/no, yuan, a Chinese date, the label of a choice. @unit fen columns end in Fen */
export function inWords(name: string, value: unknown, choices?: Choices): string {
  if (Array.isArray(value)) return value.map((item) => inWords(name, item, choices)).join('；');
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'number') return name.endsWith('Fen') ? formatYuan(value) : String(value);
  const text = String(value);
  if (choices?.[text]) return choices[text];
  return isPlainDate(text) ? formatChineseDate(text) : text;
}
