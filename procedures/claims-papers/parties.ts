/** Both sides as the papers name them, and what of them is not registered yet. */
import { arbitrationRule } from './basis.ts';
import { formatChineseDate } from '@gongyuan/law/calendar/plain-date.ts';
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import type { Page, Where } from './page.ts';
import type { Opponent, Worker } from './told.ts';

/** From ten on a side with one claim may speak through representatives. @basis 《劳动争议调解仲裁法》第七条 */
export const COLLECTIVE = 10;
/** @basis 《劳动人事争议仲裁办案规则》 (三至五名) */
const REPRESENTATIVES = { fewest: 3, most: 5 } as const;
const NAMES_SHOWN = 5;

/** Words of a paragraph on a worker, on a firm, and of a row of the roster. */
export const partyColumns = [
  '称谓',
  '姓名',
  '性别',
  '出生日期',
  '年龄',
  '民族',
  '证件号码',
  '住址',
  '电话',
  '职业',
  '工作单位',
] as const;
export const firmColumns = ['称谓', '名称', '信用代码', '住所', '经营地址', '负责人', '职务', '单位电话'] as const;
export const rosterColumns = ['序号', '姓名', '性别', '证件号码', '电话', '请求金额', '签名'] as const;

const sexes = { male: '男', female: '女' } as const;

/** `纪大山`; from four on `陈一等47人`. */
export function allNames(workers: readonly Worker[]): string {
  const names = workers.map(({ name }) => name);
  return names.length > 3 ? `${names[0] ?? ''}等${names.length}人` : names.join('、');
}

/** Whole years on a day. */
export function ageOn(birthOn: PlainDate, on: PlainDate): number {
  return Number(on.slice(0, 4)) - Number(birthOn.slice(0, 4)) - (on.slice(5) < birthOn.slice(5) ? 1 : 0);
}

type Personal = 'sex' | 'birthOn' | 'identityNumber' | 'phone' | 'address';
const personal: Readonly<Record<Personal, { readonly label: string; readonly ask: string }>> = {
  sex: { label: '性别', ask: '请在职工档案中登记性别。' },
  birthOn: { label: '出生日期', ask: '请在职工档案中登记出生日期；登记了身份证号码的会自动带出。' },
  identityNumber: { label: '证件号码', ask: '请核对证件原件，在职工档案中登记证件号码。' },
  phone: { label: '联系电话', ask: '请在职工档案中登记联系电话。' },
  address: { label: '住址', ask: '请在职工档案中登记住址。' },
};

/** What of all workers a paper prints: one gap each, naming those of whom it is not registered. */
export function needPersonal(page: Page, columns: readonly Personal[]): void {
  const { workers } = page.told;
  const seats = workers.filter(({ personId }) => personId === null);
  if (seats.length > 0)
    page.lack({
      code: 'roster.person',
      label: '职工身份',
      ask: `${those(seats, workers)}还没有登记本人的姓名和证件，请在当事人名册中登记。`,
      where: 'roster',
      id: null,
    });
  for (const column of columns) {
    // Of many their representatives alone are written to.
    const printed =
      column === 'address' && isCollective(page) ? workers.filter((one) => one.isRepresentative) : workers;
    const without = printed.filter((worker) => worker.personId !== null && worker[column] === null);
    const [first] = without;
    if (!first) continue;
    const { label, ask } = personal[column];
    const own: { where: Where; id: string | null } =
      workers.length === 1 ? { where: 'person', id: first.personId } : { where: 'roster', id: null };
    page.lack({
      code: `person.${column}`,
      label,
      ask: workers.length === 1 ? ask : `${those(without, workers)}：${ask}`,
      ...own,
    });
  }
}

function those(some: readonly Worker[], all: readonly Worker[]): string {
  if (all.length === 1) return some[0]?.name ?? '';
  const names = some.slice(0, NAMES_SHOWN).map(({ name }) => name);
  return `${names.join('、')}${some.length > NAMES_SHOWN ? '等' : ''}${some.length}人`;
}

/** The workers as paragraphs of a paper: each of them, or of many their representatives. */
export function sideOfWorkers(page: Page, title: string): readonly Readonly<Record<string, string>>[] {
  const { workers } = page.told;
  const speakers = isCollective(page) ? representatives(page) : workers;
  return speakers.map((worker) => ({
    称谓: isCollective(page) ? '代表人' : title,
    姓名: worker.name,
    性别: worker.sex ? sexes[worker.sex] : '',
    出生日期: worker.birthOn ? formatChineseDate(worker.birthOn) : '',
    年龄: worker.birthOn ? String(ageOn(worker.birthOn, page.told.today)) : '',
    民族: comma(page.offer('ethnicity', ofWorker(page, worker))),
    证件号码: worker.identityNumber ?? '',
    住址: worker.address ?? '',
    电话: worker.phone ?? '',
    职业: page.told.position ?? '',
    工作单位: page.told.opponents[0]?.name ?? '',
  }));
}

/** Fields asked of one worker carry the name where there are several. */
export function ofWorker(page: Page, { partyId, name }: Worker) {
  return page.told.workers.length === 1 ? { partyId } : { partyId, whose: name };
}

export const comma = (text: string) => (text === '' ? '' : `${text}，`);
export const sexOf = ({ sex }: Worker) => (sex ? sexes[sex] : '');
export const isCollective = (page: Page) => page.told.workers.length >= COLLECTIVE;

function representatives(page: Page): readonly Worker[] {
  const elected = page.told.workers.filter(({ isRepresentative }) => isRepresentative);
  if (elected.length < REPRESENTATIVES.fewest || elected.length > REPRESENTATIVES.most)
    page.lack({
      code: 'roster.representatives',
      label: '推举的代表人',
      ask: `十人以上共同申请的，推举三至五名代表（${arbitrationRule(7)}）；现在名册中标明的有${elected.length}人，请核对推选书后在名册中标明。`,
      where: 'roster',
      id: null,
    });
  return elected;
}

interface Asking {
  /** The form has a place for it: without it the paper does not go out. */
  readonly creditCode: boolean;
}

/** Firms on the other side, each with its person in charge. */
export function sideOfFirms(
  page: Page,
  title: string,
  { creditCode: needsCode }: Asking = { creditCode: false },
): readonly Readonly<Record<string, string>>[] {
  if (page.told.opponents.length === 0)
    page.lack({
      code: 'roster.employer',
      label: '用人单位',
      ask: '请在当事人名册中登记用人单位的全称；跟包工头干活的，登记发包或者招用的单位。',
      where: 'roster',
      id: null,
    });
  return page.told.opponents.map((firm) => ({
    称谓: title,
    名称: firm.name,
    信用代码: codeWords(page, firm, needsCode),
    住所: page.need(firm.address, {
      code: `employer.${firm.employerId}.address`,
      label: `${firm.name}的住所`,
      ask: '请在单位档案中登记营业执照上的住所。',
      where: 'employer',
      id: firm.employerId,
    }),
    经营地址: before('，实际经营地址', page.offer('officeAddress', ofFirm(page, firm))),
    负责人: page.ask('representative', ofFirm(page, firm)),
    职务: page.ask('representativePost', ofFirm(page, firm)),
    单位电话: before('，联系电话', page.offer('firmPhone', ofFirm(page, firm))),
  }));
}

export const before = (head: string, text: string) => (text === '' ? '' : `${head}${text}`);

export function ofFirm(page: Page, { partyId, name }: Opponent) {
  return page.told.opponents.length === 1 ? { partyId } : { partyId, whose: name };
}

function codeWords(page: Page, firm: Opponent, isNeeded: boolean): string {
  const gap = {
    code: `employer.${firm.employerId}.creditCode`,
    label: `${firm.name}的统一社会信用代码`,
    ask: '请在国家企业信用信息公示系统查到后，登记在单位档案中。',
    where: 'employer',
    id: firm.employerId,
  } as const;
  const code = isNeeded ? page.need(firm.creditCode, gap) : (firm.creditCode ?? '');
  return before('统一社会信用代码', comma(code));
}

/** The post of the workers, which the statute counts among what an application states. */
export function needPosition(page: Page): string {
  return page.need(page.told.position, {
    code: 'facts.position',
    label: '岗位',
    ask: '请在案情中登记岗位（职业）。',
    where: 'facts',
    id: null,
  });
}

/** All workers with what each asks for, signed by hand. */
export function rosterOf(page: Page, total: (worker: Worker) => string): readonly Readonly<Record<string, string>>[] {
  return page.told.workers.map((worker, index) => ({
    序号: String(index + 1),
    姓名: worker.name,
    性别: sexOf(worker),
    证件号码: worker.identityNumber ?? '',
    电话: worker.phone ?? '',
    请求金额: total(worker),
    签名: '',
  }));
}
