// The closed lists of the house with their Chinese labels: who applies, by which door, for what help.
export {
  causeCodes,
  causeOf,
  causes,
  isCauseCode,
  isWageCause,
  isWorkInjuryCause,
  type Cause,
  type CauseCode,
  type ScopeCode,
} from './causes.ts';

/** Who applies. */
export const applicantCategories = {
  worker: { label: '职工' },
  migrant_worker: { label: '农民工' },
  new_form_worker: { label: '新就业形态' },
  union_officer: { label: '工会干部' },
  family: { label: '职工家属' },
  union_organisation: { label: '工会组织' },
} as const;

/** The code of who applies. */
export type ApplicantCategory = keyof typeof applicantCategories;

const categoryWords: Readonly<Record<string, ApplicantCategory>> = {
  员工: 'worker',
  进城务工人员: 'migrant_worker',
  新就业形态劳动者: 'new_form_worker',
  工会工作者: 'union_officer',
  家属: 'family',
  近亲属: 'family',
  工会: 'union_organisation',
};

/** By which door a matter came in. */
export const channels = {
  walk_in: { label: '来访' },
  hotline_12351: { label: '12351热线' },
  phone: { label: '其他电话' },
  online: { label: '网上' },
  letter: { label: '来信' },
  petition: { label: '信访' },
  media: { label: '媒体' },
  court_referral: { label: '法院移送或委托' },
  arbitration_referral: { label: '仲裁移送或委托' },
  supervision_or_screening: { label: '监督、排查发现' },
  cross_region_or_home_union: { label: '异地或户籍地工会、政府' },
  union_initiated_or_other: { label: '工会主动介入或其他部门告知' },
  other_application: { label: '其他申请' },
} as const;

/** The code of a door. */
export type Channel = keyof typeof channels;

/** The six forms of union legal aid, in the order of point 8; the last two are representation. */
export const serviceForms = {
  publicity: { label: '法治宣传' },
  advice: { label: '法律咨询' },
  drafting: { label: '代写法律文书' },
  negotiation: { label: '参与协商调解' },
  arbitration: { label: '代理仲裁' },
  litigation: { label: '代理诉讼' },
} as const;

/** The code of a form of aid. */
export type ServiceForm = keyof typeof serviceForms;

/** Kinds of line a dispute file can have: the six forms of aid and the lines of other offices. */
export const lineKinds = {
  ...serviceForms,
  supervision: { label: '劳动法律监督' },
  mediation: { label: '劳动争议调解' },
  petition: { label: '信访' },
  outside: { label: '转其他部门' },
} as const;

/** The code of a kind of line. */
export type LineKind = keyof typeof lineKinds;

/**
 * Whether a text is a code of who applies.
 *
 * @basis 《工会法律援助办法》第二条
 * @unit  boolean
 * @example isApplicantCategory('family') // true
 */
export function isApplicantCategory(value: string): value is ApplicantCategory {
  return Object.hasOwn(applicantCategories, value);
}

/**
 * Whether a text is the code of a door.
 *
 * @basis 苏工发〔2012〕8号第六条、第十条
 * @unit  boolean
 * @example isChannel('walk_in') // true
 */
export function isChannel(value: string): value is Channel {
  return Object.hasOwn(channels, value);
}

/**
 * Whether a text is one of the six forms of aid.
 *
 * @basis 苏工发〔2012〕8号第八条
 * @unit  boolean
 * @example isServiceForm('advice') // true
 */
export function isServiceForm(value: string): value is ServiceForm {
  return Object.hasOwn(serviceForms, value);
}

/** All codes of who applies, in the order of the list. */
export const applicantCategoryCodes: readonly ApplicantCategory[] =
  Object.keys(applicantCategories).filter(isApplicantCategory);

/** All doors, in the order of the list. */
export const channelCodes: readonly Channel[] = Object.keys(channels).filter(isChannel);

/** The six forms, in the order of point 8. */
export const serviceFormCodes: readonly ServiceForm[] = Object.keys(serviceForms).filter(isServiceForm);

/**
 * The category a word stands for. Undefined for a word not in the list.
 *
 * @basis 《工会法律援助办法》第二条
 * @unit  category code
 * @example applicantCategoryOf('农民工') // 'migrant_worker'
 */
export function applicantCategoryOf(word: string): ApplicantCategory | undefined {
  const wanted = word.trim();
  const byLabel = applicantCategoryCodes.find((code) => applicantCategories[code].label === wanted);
  return byLabel ?? (Object.hasOwn(categoryWords, wanted) ? categoryWords[wanted] : undefined);
}

/**
 * Whether a form of aid is representation before an arbitration commission or a court.
 *
 * @basis 苏工发〔2012〕8号第九条
 * @unit  boolean
 * @example isRepresentation('drafting') // false
 */
export function isRepresentation(form: ServiceForm): boolean {
  return form === 'arbitration' || form === 'litigation';
}
