/** What a merge filled in is emptied again only as long as nobody has put it right since: corrected facts are not thrown away. */
import { problem } from '@gongyuan/kernel/problem.ts';
import { openField } from '../../sealed-person.ts';
import type { SealedField } from '../../sealed-person.ts';
import type { Services, Trx } from '../../services.ts';
import type { Filled } from './move.ts';
import type { Done } from './records.ts';
import type { MergeKind } from './references.ts';

/** Columns as a clerk calls them; those not named are filled together with one that is. */
const labels: Readonly<Record<string, string>> = {
  identityNumberSealed: '证件号码',
  phoneSealed: '电话',
  addressSealed: '住址',
  sex: '性别',
  birthOn: '出生日期',
  isUnionMember: '是否会员',
  category: '身份类别',
  address: '地址',
  industry: '行业',
  hasUnion: '是否建会',
  divisionCode: '所在地',
  areaUnionId: '所属工会',
  isAboveScale: '是否规模以上',
  headcount: '职工人数',
  scaleSource: '规模信息的来源',
  scaleOn: '规模信息的日期',
  placeText: '履行地',
  employerId: '用人单位',
  applicantCategory: '申请人身份',
  isCommonClaim: '是否共同请求',
  isBankrupt: '是否破产',
  isEmploymentOngoing: '是否在职',
  employmentStartedOn: '入职日期',
  employmentEndedOn: '离职日期',
  knewOn: '知道权利被侵害的日期',
  eventYear: '发生年份',
  position: '岗位',
  monthlyWageFen: '月工资',
};

const sealedFields: Readonly<Record<string, SealedField>> = {
  identityNumberSealed: 'identity_number',
  phoneSealed: 'phone',
  addressSealed: 'address',
};

interface Pair {
  readonly keptId: string;
  readonly mergedId: string;
}

/** Throws not_mergeable with the fields by name. */
export async function requireUnchanged(
  services: Services,
  trx: Trx,
  kind: MergeKind,
  done: Done,
  { keptId, mergedId }: Pair,
): Promise<void> {
  const rows = await trx.selectFrom(kind).selectAll().where('id', 'in', [keptId, mergedId]).execute();
  const kept = rows.find(({ id }) => id === keptId);
  const merged = rows.find(({ id }) => id === mergedId);
  if (!kept || !merged) throw problem('not_found');
  const changed = done.filled
    .flatMap(({ columns }: Filled) => columns)
    .filter((column) => column in labels && !isSame(services, kept, merged, column))
    .map((column) => labels[column]);
  if (done.workerCount && 'workerCount' in kept && kept.workerCount !== done.workerCount.now) changed.push('涉及人数');
  if (changed.length === 0) return;
  throw problem('not_mergeable', {
    detail: `合并以后更正过${changed.join('、')}，撤销会丢掉更正的内容。请先把更正写到应当写的那一条上，再清空这里或者改回原样，然后撤销。`,
  });
}

type Row = Readonly<Record<string, unknown>>;

/** Emptied since is no loss either. */
function isSame({ keys }: Services, kept: Row, merged: Row, column: string): boolean {
  if (kept[column] === null) return true;
  const field = sealedFields[column];
  if (!field) return JSON.stringify(kept[column]) === JSON.stringify(merged[column]);
  const plain = (row: Row) => openField(keys, row as { id: string; dataKey: Buffer | null }, field); // a sealed column is a person's
  return plain(kept) === plain(merged);
}
