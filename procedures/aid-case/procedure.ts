/** An aid case: assigned, handled, concluded with the money per worker, filed, and all that may come between and after. */
import * as legalAidAct from '@gongyuan/law/articles/legal-aid-act.ts';
import { procedureOver } from '@gongyuan/kernel/procedure.ts';
import { stages } from '../stages.ts';
import { afterActs } from './acts-after.ts';
import { assignmentActs } from './acts-assignment.ts';
import { endingActs } from './acts-ending.ts';
import { fileActs } from './acts-file.ts';
import { handlingActs } from './acts-handling.ts';
import { clocks } from './clocks.ts';
import { laterStages, terminationGrounds } from './forms-ending.ts';
import { grades } from '../service-quality.ts';
import { outcomes, powers, specialPowers } from './forms.ts';
import { papers } from './papers.ts';
import type { AidCaseRow } from './row.ts';
import { obligations, states } from './states.ts';

export const aidCase = procedureOver<AidCaseRow>()({
  id: 'aid_case',
  path: 'aid-cases',
  label: '法律援助案件',
  basis: legalAidAct.article(43),
  initial: 'awaiting_assignment',
  word: '工援案',
  start: null,
  shown: [
    { column: 'stage', label: '代理阶段', choices: stages },
    { column: 'grantedOn', label: '给予援助日期' },
    { column: 'servedOn', label: '收到上一阶段裁判文书' },
    { column: 'keepsHandler', label: '请原承办人继续' },
    { column: 'assignedOn', label: '指派日期' },
    { column: 'acceptedOn', label: '接受日期' },
    { column: 'agreementSignedOn', label: '协议签订日期' },
    { column: 'power', label: '代理权限', choices: powers },
    { column: 'specialPowers', label: '特别授权事项', choices: specialPowers },
    { column: 'filedOn', label: '递交日期' },
    { column: 'tribunal', label: '仲裁机构或者法院' },
    { column: 'tribunalNumber', label: '受理案号' },
    { column: 'hearings', label: '开庭次数' },
    { column: 'settledOn', label: '和解日期' },
    { column: 'changeAskedOn', label: '请求更换承办人' },
    { column: 'changeAskedBy', label: '谁请求更换', choices: { client: '受援人', handler: '承办人' } },
    { column: 'changeReason', label: '请求更换的原因' },
    { column: 'changeSettledOn', label: '更换请求答复日期' },
    { column: 'terminationProposedOn', label: '建议终止日期' },
    { column: 'terminationGround', label: '终止的情形', choices: terminationGrounds },
    { column: 'terminationEvidence', label: '终止的事实和证据' },
    { column: 'terminationSettledOn', label: '终止建议决定日期' },
    { column: 'terminatedOn', label: '终止日期' },
    { column: 'terminationObjectedOn', label: '提出异议日期' },
    { column: 'isTerminationObjectionLate', label: '异议逾期提出' },
    { column: 'terminationObjection', label: '异议的理由' },
    { column: 'terminationObjectionDecidedOn', label: '异议审查日期' },
    { column: 'terminationObjectionOpinion', label: '异议审查意见' },
    { column: 'resumedOn', label: '责令继续援助日期' },
    { column: 'outcome', label: '结案方式', choices: outcomes },
    { column: 'concludedOn', label: '结案日期' },
    { column: 'hours', label: '办案用时（小时）' },
    { column: 'summary', label: '办理情况小结' },
    { column: 'nextStage', label: '已开出的下一阶段', choices: laterStages },
    { column: 'fileContents', label: '另外装卷的材料' },
    { column: 'fileGrade', label: '案卷审查评定', choices: grades },
    { column: 'archiveNumber', label: '档案号' },
    { column: 'archivedOn', label: '归档日期' },
    { column: 'reopeningAskedOn', label: '请求重新办理日期' },
    { column: 'reopeningReason', label: '请求重新办理的原因' },
    { column: 'reopeningSettledOn', label: '重新办理请求答复日期' },
    { column: 'reopenedOn', label: '重新办理日期' },
  ],
  states,
  documents: papers,
  obligations,
  acts: { ...assignmentActs, ...handlingActs, ...endingActs, ...fileActs, ...afterActs },
  clocks,
});
