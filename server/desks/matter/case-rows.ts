/** What is told of a case beside its own columns: who stands beside the handler, what the client said, how a peer judged it. */
import { formatChineseDate } from '@gongyuan/law/calendar/plain-date.ts';
import type { PlainDate } from '@gongyuan/law/calendar/plain-date.ts';
import { grades, moneyStates, satisfactions } from '@gongyuan/procedures/service-quality.ts';
import { sql } from 'kysely';
import type { Db } from '../../services.ts';

interface Row {
  readonly label: string;
  readonly value: string;
}

/** Nothing for a matter of another procedure. */
export async function caseRows(db: Db, matter: { readonly id: string; readonly procedure: string }): Promise<Row[]> {
  if (matter.procedure !== 'aid_case') return [];
  const [beside, visits, ratings, reviews] = [
    await besideOf(db, matter.id),
    await visitsOf(db, matter.id),
    await ratingsOf(db, matter.id),
    await reviewsOf(db, matter.id),
  ];
  return [...beside, ...visits, ...ratings, ...reviews];
}

async function besideOf(db: Db, matterId: string): Promise<Row[]> {
  const rows = await db
    .selectFrom('coHandler')
    .innerJoin('staff', 'staff.id', 'coHandler.staffId')
    .select(['staff.name', 'coHandler.fromOn', 'coHandler.toOn'])
    .where('coHandler.matterId', '=', matterId)
    .orderBy('coHandler.fromOn')
    .execute();
  return rows.map(({ name, fromOn, toOn }) => ({
    label: '共同承办人',
    value: `${name}，${formatChineseDate(fromOn)}起${toOn ? `，${formatChineseDate(toOn)}结束` : ''}`,
  }));
}

async function visitsOf(db: Db, matterId: string): Promise<Row[]> {
  const rows = await db
    .selectFrom('returnVisit')
    .select(['visitedOn', 'service', 'result', 'money', 'askedForMoney', 'retaliation', 'needsEnforcement'])
    .where('matterId', '=', matterId)
    .orderBy('visitedOn')
    .execute();
  return rows.map((row) => ({
    label: '回访',
    value: [
      formatChineseDate(row.visitedOn),
      `服务${word(satisfactions, row.service)}`,
      `结果${word(satisfactions, row.result)}`,
      `款项${word(moneyStates, row.money)}`,
      row.askedForMoney === 'yes' ? '反映承办人收取或者索要钱物' : '',
      row.retaliation === 'yes' ? '反映受到打击报复' : '',
      row.needsEnforcement === 'yes' ? '需要援助申请执行' : '',
    ]
      .filter((part) => part !== '')
      .join('，'),
  }));
}

async function ratingsOf(db: Db, matterId: string): Promise<Row[]> {
  const rows = await db
    .selectFrom('caseRating')
    .select(['ratedOn', 'stars', 'comment'])
    .where('matterId', '=', matterId)
    .orderBy('ratedOn')
    .execute();
  return rows.map(({ ratedOn, stars, comment }) => ({
    label: '受援人评价',
    value: `${stars}分（满分5分），${formatChineseDate(ratedOn)}${comment ? `：${comment}` : ''}`,
  }));
}

/** What has been confirmed; a score on its way is nobody's yet. */
async function reviewsOf(db: Db, matterId: string): Promise<Row[]> {
  const rows = await db
    .selectFrom('fileReview')
    .select(['total', 'grade', 'improvement'])
    .select(sql<PlainDate>`confirmed_on`.as('on'))
    .where('caseId', '=', matterId)
    .where('confirmedOn', 'is not', null)
    .orderBy('confirmedOn')
    .execute();
  return rows.map(({ total, grade, improvement, on }) => ({
    label: '同行评估',
    value: `${word(grades, grade)}，${total}分，${formatChineseDate(on)}确认${improvement ? `；改进建议：${improvement}` : ''}`,
  }));
}

const word = (choices: Readonly<Record<string, string>>, value: string | null) => (value && choices[value]) || '';
