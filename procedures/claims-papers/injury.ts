/** 工伤认定申请表. @basis 《工伤保险条例》第十七条、第十八条 */
import { formatChineseDate, isPlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import { injuryRule } from './basis.ts';
import { needFact } from './narrative.ts';
import { chosenWords } from './page.ts';
import type { Page } from './page.ts';
import { needPersonal, needPosition, ofFirm, sexOf } from './parties.ts';
import { paper } from './paper.ts';
import type { Worker } from './told.ts';

const words = {
  tags: {
    applicant: '申请人',
    relation: '申请人与职工的关系',
    name: '职工姓名',
    sex: '性别',
    birthOn: '出生日期',
    identityNumber: '证件号码',
    phone: '联系电话',
    address: '家庭地址',
    position: '职业工种',
    startedOn: '参加工作日期',
    firm: '工作单位',
    firmAddress: '单位地址',
    firmPhone: '单位电话',
    accident: '事故时间地点',
    part: '受伤害部位',
    diagnosis: '诊断',
    disease: '职业病',
    course: '受伤害经过',
    request: '申请事项',
    office: '社会保险行政部门',
    materials: '材料',
  },
  sections: [],
  required: ['申请人', '职工姓名', '证件号码', '工作单位', '事故时间地点', '受伤害经过', '社会保险行政部门'],
} as const;

export const injuryRecognition = paper(
  {
    label: '工伤认定申请表',
    note: '单位三十日内不申请的，职工、近亲属或者工会一年内直接申请。栏目依《工伤认定办法》所附申请表，没有与原件逐栏核对，以受理部门的表样为准。',
    isForMany: false,
    prints: ['identity_number', 'phone', 'address'],
    draftedAs: 'other',
  },
  words,
  (page) => {
    const [worker] = page.told.workers;
    if (!worker) throw new Error('a paper needs a worker');
    needPersonal(page, ['sex', 'birthOn', 'identityNumber', 'address', 'phone']);
    const injuredOn = dayOfInjury(page, worker);
    return {
      ...whoIs(page, worker),
      ...workOf(page, worker),
      accident: [injuredOn, page.ask('injuryMoment', worker), page.ask('injuryPlace', worker)].join('，'),
      part: page.ask('injuredPart', worker),
      diagnosis: diagnosisOf(page, worker),
      disease: diseaseOf(page, worker),
      course: page.ask('injuryCourse', { partyId: worker.partyId, suggestion: page.told.story }),
      request: `申请认定${worker.name}于${injuredOn}所受伤害为工伤（${injuryRule(17)}）。`,
      office: page.ask('injuryOffice'),
      materials: '劳动关系（含事实劳动关系）证明、医疗诊断证明或者职业病诊断证明书、证件复印件。',
    };
  },
);

function whoIs(page: Page, worker: Worker) {
  const relation = page.ask('applicantRelation', worker);
  const names: Readonly<Record<string, () => string>> = {
    self: () => worker.name,
    kin: () => page.ask('kinName', worker),
    union: () => page.told.unionName,
  };
  return {
    applicant: names[relation]?.() ?? '',
    relation: chosenWords('applicantRelation', relation),
    name: worker.name,
    sex: sexOf(worker),
    birthOn: worker.birthOn ? formatChineseDate(worker.birthOn) : '',
    identityNumber: worker.identityNumber ?? '',
    phone: worker.phone ?? '',
    address: worker.address ?? '',
  };
}

function workOf(page: Page, worker: Worker) {
  const { startedOn } = worker.facts;
  if (startedOn === undefined) needFact(page, worker, 'startedOn');
  const [firm] = page.told.opponents;
  if (!firm)
    page.lack({
      code: 'roster.employer',
      label: '用人单位',
      ask: '请在当事人名册中登记用人单位的全称。',
      where: 'roster',
      id: null,
    });
  return {
    position: needPosition(page),
    startedOn: startedOn !== undefined && startedOn !== 'unknown' ? formatChineseDate(startedOn) : '记不清',
    firm: firm?.name ?? '',
    firmAddress: firm
      ? page.need(firm.address, {
          code: `employer.${firm.employerId}.address`,
          label: `${firm.name}的住所`,
          ask: '请在单位档案中登记营业执照上的住所。',
          where: 'employer',
          id: firm.employerId,
        })
      : '',
    firmPhone: firm ? page.offer('firmPhone', ofFirm(page, firm)) || '不详' : '',
  };
}

/** Term and standard hang on this day: not known is not enough here. */
function dayOfInjury(page: Page, worker: Worker): string {
  const { injuredOn } = worker.facts;
  if (injuredOn !== undefined && isPlainDate(injuredOn)) return formatChineseDate(injuredOn);
  needFact(page, worker, 'injuredOn');
  return '';
}

function diagnosisOf(page: Page, worker: Worker): string {
  const on = page.ask('diagnosedOn', worker);
  const day = on === '' ? '' : formatChineseDate(on);
  return `${day}，${page.ask('hospital', worker)}：${page.ask('diagnosis', worker)}`;
}

function diseaseOf(page: Page, worker: Worker): string {
  const { isOccupationalDisease } = worker.facts;
  if (isOccupationalDisease !== true) return '无';
  return `${page.ask('diseaseName', worker)}；${page.ask('exposurePost', worker)}`;
}
