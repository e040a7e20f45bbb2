// The State Council measures on public holidays in the wording of 2024-11-10, in force 2025-01-01; earlier years followed
// earlier wordings (eleven days from 2008), which are not kept here.
import {
  entry,
  kept,
  humanJudgement,
  implementedIn,
  nothingToCompute,
  type ArticleTable,
  type Instrument,
} from './define.ts';

/** What its articles share. */
export const instrument: Instrument = {
  instrument: '全国年节及纪念日放假办法',
  url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/行政法规/全国年节及纪念日放假办法(2024-11-10).md',
  inForceFrom: '2025-01-01',
  inForceTo: null,
  confidence: 'text',
};

const table: ArticleTable = {
  1: entry('目的', '统一全国年节和纪念日的假期。', nothingToCompute),
  2: entry(
    '全体公民的节日',
    '元旦1天，春节4天（除夕至初三），清明1天，劳动节2天（5月1日、2日），端午1天，中秋1天，国庆3天，共13天。',
    implementedIn('law/calendar/holidays.ts', 'law/calendar/notices.ts', 'law/figures/working-time.ts'),
  ),
  3: entry(
    '部分公民的节日',
    '妇女节妇女半天，青年节14周岁以上青年半天，儿童节不满14周岁1天，建军节现役军人半天。',
    humanJudgement,
  ),
  4: entry('少数民族节日', '少数民族习惯的节日，由聚居地区的地方政府规定放假日期。', nothingToCompute),
  5: entry(
    '不放假的日子',
    '二七、五卅、七七、九三、九一八、教师节、护士节、记者节、植树节等不放假。',
    nothingToCompute,
  ),
  6: entry(
    '逢周末',
    '全体公民的假日逢周六、周日的在工作日补假；部分公民的不补。',
    implementedIn('law/calendar/holidays.ts'),
  ),
  7: entry(
    '调休',
    '可以统一放假调休形成较长假期；除个别情形外，假期前后连续工作一般不超过6天。',
    implementedIn('law/calendar/holidays.ts', 'law/calendar/notices.ts'),
  ),
  8: entry('施行', '自公布之日起施行；本次修订自2025年1月1日起执行。', nothingToCompute),
};

export const { article, articles } = kept(instrument, table);
