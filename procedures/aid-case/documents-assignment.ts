/** The papers about who handles the case: letters to the handler and the client, and the change of handler. */
import { formatChineseDate } from '@gongyuan/law/calendar/plain-date.ts';
import { termAt } from '@gongyuan/law/terms/terms.ts';
import { dayWords, ended, handlerTag, worded } from '../document-tags.ts';
import type { Case } from './row.ts';
import { causeOf, chosenOf, dueOf, formerOf, handlersOf, said, stageOf } from './paper-words.ts';
import type { Input } from './paper-words.ts';

/** D11 指派通知书: whom, for what, by when to answer, and how long after the end the file is due. */
export const assignmentLetter = worded(
  {
    tags: {
      addressee: '受文人',
      handler: handlerTag,
      stage: '代理阶段',
      cause: '争议事由',
      grantedOn: '援助决定日期',
      answerBy: '答复期限',
      fileDays: '交卷期限',
      hasNote: '有指派说明',
      note: '指派说明',
    },
    sections: ['有指派说明'],
    required: ['文号', '申请人', handlerTag, '代理阶段', '答复期限'],
  },
  (context: Case, input: Input) => {
    const { matter, found } = context;
    const { handler } = found;
    const note = said(input, 'note');
    return {
      addressee: handler ? (handler.firm ?? handler.name) : '',
      handler: handler?.name ?? '',
      stage: stageOf(context),
      cause: causeOf(context),
      grantedOn: formatChineseDate(matter.grantedOn),
      answerBy: dueOf(context, 'answer'),
      fileDays: `${termAt('la.proc.submit_file', matter.lawOn).term.amount}日`,
      hasNote: note !== '',
      note: ended(note),
    };
  },
);

/** To a handler who joins another: from the day of the letter both have it in hand. */
export const coHandlerLetter = worded(
  {
    tags: {
      addressee: '受文人',
      handler: handlerTag,
      incumbents: '现承办人',
      stage: '代理阶段',
      cause: '争议事由',
      note: '增派原因和分工',
    },
    sections: [],
    required: ['文号', '申请人', handlerTag, '现承办人', '增派原因和分工'],
  },
  (context: Case, input: Input) => ({
    addressee: context.found.handler ? (context.found.handler.firm ?? context.found.handler.name) : '',
    handler: context.found.handler?.name ?? '',
    incumbents: handlersOf(context),
    stage: stageOf(context),
    cause: causeOf(context),
    note: ended(said(input, 'note')),
  }),
);

/** D12 告知受援人承办人函: who it is, when they will sign, what the client may ask for. */
export const handlerNotice = worded(
  {
    tags: {
      handler: '承办人及单位',
      stage: '代理阶段',
      cause: '争议事由',
      hasCertificate: '有执业证号',
      certificate: '执业证号',
      isFirst: '初次指派',
      isBeside: '共同承办',
      signBy: '签约期限',
      signDays: '签约天数',
    },
    sections: ['有执业证号', '初次指派', '共同承办'],
    required: ['文号', '申请人', '承办人及单位'],
  },
  (context: Case) => {
    const { matter, found } = context;
    const certificate = found.handler?.certificateNumber ?? '';
    return {
      handler: chosenOf(context),
      stage: stageOf(context),
      cause: causeOf(context),
      hasCertificate: certificate !== '',
      certificate,
      isFirst: matter.handlerId === null,
      isBeside: matter.handlerId !== null,
      signBy: dueOf(context, 'agreement'),
      signDays: `${termAt('la.proc.notify_client', matter.lawOn).term.amount}个工作日`,
    };
  },
);

/** D17 更换法律援助人员审批表: who asks, why, and what was decided. */
export const changeApproval = worded(
  {
    tags: {
      stage: '代理阶段',
      incumbents: '现承办人',
      requester: '请求人',
      askedOn: '请求日期',
      reason: '请求原因',
      decision: '审批决定',
      newHandler: '拟更换人',
      opinion: '审批理由',
      decidedBy: '审批人',
    },
    sections: [],
    required: ['现承办人', '请求原因', '审批决定', '审批理由'],
  },
  (context: Case, input: Input) => {
    const { matter, actor, found } = context;
    const isGranted = found.handler !== undefined;
    return {
      stage: stageOf(context),
      incumbents: handlersOf(context) || '尚未指派',
      requester: matter.changeAskedBy === 'handler' ? '承办人' : '受援人',
      askedOn: dayWords(matter.changeAskedOn),
      reason: ended(matter.changeReason ?? ''),
      decision: isGranted ? '同意更换' : '不予更换',
      newHandler: isGranted ? chosenOf(context) : '无',
      opinion: ended(said(input, isGranted ? 'opinion' : 'reason')),
      decidedBy: actor.name,
    };
  },
);

/** D18 更换法律援助人员通知书: who goes, who comes, what is handed over and signed anew. */
export const changeNotice = worded(
  {
    tags: {
      former: '原承办人',
      newHandler: '新承办人',
      stage: '代理阶段',
      cause: '争议事由',
      reason: '更换原因',
      signBy: '签约期限',
      signDays: '签约天数',
    },
    sections: [],
    required: ['文号', '申请人', '原承办人', '新承办人', '签约期限'],
  },
  (context: Case, input: Input) => ({
    former: formerOf(context) || '原承办人',
    newHandler: chosenOf(context),
    stage: stageOf(context),
    cause: causeOf(context),
    reason: [context.matter.changeReason, said(input, 'opinion') || said(input, 'note')].map(ended).join(''),
    signBy: dueOf(context, 'agreement'),
    signDays: `${termAt('la.proc.notify_client', context.matter.lawOn).term.amount}个工作日`,
  }),
);
