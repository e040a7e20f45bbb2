/** The one closed list of what can go wrong, with its HTTP status and a Chinese sentence that says what to do. */
import type { Basis } from '@gongyuan/law/basis.ts';

export const problems = {
  bad_input: { status: 422, title: '填写的内容有误，请按各栏提示改正后再提交。' },
  bad_request: { status: 400, title: '请求格式不正确，请刷新页面后重试。' },
  not_signed_in: { status: 401, title: '登录已失效，请重新登录；已填写的内容会保留。' },
  second_step_needed: { status: 401, title: '登录还差一步，请输入动态码后再继续；已填写的内容会保留。' },
  fresh_code_needed: { status: 403, title: '这项操作须再验证一次身份，请输入动态码后继续。' },
  wrong_credentials: { status: 401, title: '账号或密码不正确。' },
  account_locked: { status: 429, title: '连续输错密码，账号暂时锁定，请稍后再试或请管理员重置密码。' },
  too_many_requests: { status: 429, title: '操作过于频繁，请稍候一分钟再试。' },
  signature_refused: { status: 401, title: '签名不对或者已过期，事件没有接收；请核对密钥和交换机的时间。' },
  wrong_origin: { status: 403, title: '请求来自其他网站，已拒绝；请从本系统页面操作。' },
  not_allowed: { status: 403, title: '您的岗位不能做这项操作，请联系本单位管理员。' },
  not_found: { status: 404, title: '没有找到，或不在您可查看的范围内。' },
  wrong_party: { status: 403, title: '这一步不由您的岗位办理。' },
  same_person: { status: 403, title: '提出意见的人不能自己作决定，请由另一位负责人审批。' },
  wrong_state: { status: 409, title: '事项已不在这一环节，请刷新查看最新进展。' },
  stale_revision: { status: 409, title: '刚才有人先办理了这件事，请查看变化后再操作。' },
  repeated_key_differs: { status: 422, title: '同一提交编号的内容不一致，请刷新页面后重新提交。' },
  in_progress: { status: 409, title: '同一提交正在处理，请稍候查看结果。' },
  applicant_missing: { status: 409, title: '还没有登记申请人，请先在当事人名册中登记。' },
  supplement_used: { status: 409, title: '补正只能一次性告知，本申请已经通知过补正。' },
  hardship_not_stated: { status: 409, title: '本申请须审查经济困难状况，请先补充家庭收入或诚信承诺。' },
  hardship_not_examined: { status: 422, title: '本申请依规定不审查经济困难状况，不得填写收入。' },
  supplement_not_due: { status: 409, title: '补正期限尚未届满，不能按撤回处理。' },
  urgent_papers_missing: { status: 409, title: '先行援助的手续尚未补齐，请先补齐。' },
  handler_blocked: { status: 409, title: '这位承办人现在不能接受指派，请看所列原因并改选他人。' },
  money_incomplete: { status: 422, title: '请逐人填写金额；不清楚的请选“不清楚”。' },
  roster_mismatch: { status: 422, title: '所填人员不在当事人名册中，请先登记。' },
  log_missing: { status: 409, title: '办案记录为空，请先登记至少一次办案活动。' },
  already_taken_over: { status: 409, title: '您已提级办理此事项。' },
  obligation_not_yours: { status: 403, title: '这项待办不是交给您的，只有被交办人可以办结。' },
  obligation_ended: { status: 409, title: '这项待办已经办结。' },
  term_undecided: { status: 422, title: '规定没有写明这项期限的数目，要先由人确定，确定以前没有日子。' },
  law_unknown: { status: 422, title: '那一天的规定没有收录，不能按相近日期推算，请人工核对。' },
  term_running: { status: 409, title: '期限还没有届满，现在还不能这样办理。' },
  level_too_low: { status: 409, title: '这一步由县级以上总工会办理。' },
  not_mergeable: { status: 409, title: '现在不能合并或者撤销合并，请按提示核对。' },
  in_use: { status: 409, title: '仍有关联的记录，不能删除或停用。' },
  duplicate: { status: 409, title: '已有相同的记录，请核对后再提交。' },
  posts_apart: { status: 409, title: '系统管理员、安全管理员、审计管理员须由不同的人担任，请另选一人。' },
  file_too_large: { status: 413, title: '文件超过大小上限，请压缩或拆分后再上传。' },
  file_type_refused: { status: 415, title: '不支持这种文件，请上传图片、PDF、Word、Excel 或文本。' },
  template_broken: { status: 422, title: '模板有误，请按提示修改后重新上传。' },
  too_slow: { status: 408, title: '内容传得太慢，没有收全；请检查网络后重试，已填写的内容会保留。' },
  header_too_large: { status: 431, title: '请求的头部过大，请清除浏览器里本站的 Cookie 后重试。' },
  setup_link_invalid: { status: 410, title: '初始化链接已失效，请重新启动服务获取新的链接。' },
  setup_done: { status: 409, title: '系统已有管理员，不能再次初始化。' },
  fault: { status: 500, title: '系统出了问题，内容未保存；请稍后重试，仍不行请把编号告诉管理员。' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemCode = keyof typeof problems;

/** A sentence at one field of a form. `path` is the field's dotted path. */
export interface FieldProblem {
  readonly path: string;
  readonly message: string;
}

/** The law or the rules say no: data, not an exception. */
export interface Refusal {
  readonly code: ProblemCode;
  readonly detail?: string;
  readonly basis?: Basis;
  readonly fields?: readonly FieldProblem[];
  readonly changed?: unknown;
}

/** A refusal on its way to the edge of the server. */
export class Problem extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.detail ?? problems[refusal.code].title);
    this.refusal = refusal;
  }
  get status(): number {
    return problems[this.refusal.code].status;
  }
}

/** Throws a refusal to the edge: `throw problem('not_found')`. */
export function problem(code: ProblemCode, more: Omit<Refusal, 'code'> = {}): Problem {
  return new Problem({ code, ...more });
}
