// The Jiangsu regulation on paying wages, as amended on 2021-09-29; the articles the claims rest on, read in a copy named
// by its address. The others are not kept. The first wording is of 2005; what earlier wordings said was not read.
import { entry, kept, humanJudgement, implementedIn, type ArticleTable, type Instrument } from './define.ts';

/** What its articles share. */
export const instrument: Instrument = {
  instrument: '江苏省工资支付条例',
  url: 'https://frjs.jschina.com.cn/jiangsushengjifagui_farun/shengjifagui/shengjifagui2021/gongzizhifu2021/202205/t20220512_7539606.shtml',
  inForceFrom: '2021-09-29',
  inForceTo: null,
  confidence: 'sourced',
  isPartial: true,
};

const table: ArticleTable = {
  12: entry(
    '最低工资与扣减',
    '设区的市按省标准定最低工资，两地不同取对劳动者有利的；赔偿扣减后不低于最低工资，损失发生后另行约定的除外；因违纪扣减至多为当月应得的百分之二十。',
    implementedIn('law/claims/wages.ts', 'law/claims/deduction-cap.ts', 'law/figures/minimum-wage.ts'),
  ),
  13: entry('支付周期', '工资至少每月付一次，支付周期不超过一个月。', humanJudgement),
  14: entry('约定日', '在约定的日期付；遇节假日、休息日的提前付。', humanJudgement),
  17: entry('考勤与工资记录', '考勤记录保存二年，并按月同劳动者核对。', humanJudgement),
  19: entry(
    '离职结清',
    '终止、解除合同后二个工作日内一次付清工资，另有约定的除外。',
    implementedIn('law/terms/undecided-terms.ts'),
  ),
  20: entry(
    '加班工资',
    '工作日延长150%，休息日200%，法定休假日300%；休息日加班在六个月内安排补休的不付。',
    implementedIn('law/claims/overtime.ts', 'law/claims/overtime-lines.ts'),
  ),
  21: entry(
    '计件加班',
    '完成定额后安排加班的，按计件单价的150%、200%、300%付。',
    implementedIn('law/claims/overtime.ts'),
  ),
  22: entry(
    '综合计算工时',
    '周期内超过标准的部分按150%付，法定休假日按300%付，没有200%一档。',
    implementedIn('law/claims/overtime.ts'),
  ),
  23: entry('轮班', '轮班遇法定休假日工作的，按300%付。', implementedIn('law/claims/overtime.ts')),
  24: entry(
    '部分公民的节日',
    '部分公民放假的半天不按300%；逢休息日安排工作的，按休息日的200%付。',
    implementedIn('law/claims/overtime.ts'),
  ),
  25: entry(
    '不定时',
    '经批准实行不定时工作制的，不执行加班工资的规定，法定休假日也不付。',
    implementedIn('law/claims/overtime.ts'),
  ),
  27: entry(
    '病假工资',
    '医疗期内按约定或者规定付，不低于当地最低工资的百分之八十。',
    implementedIn('law/claims/sick-pay.ts', 'law/figures/leave-and-sickness.ts'),
  ),
  29: entry('产假视同劳动', '产假期间视为提供正常劳动，照付工资。', implementedIn('law/claims/maternity.ts')),
  31: entry(
    '停工停产',
    '第一个工资支付周期内视同正常劳动付；超过的，付了劳动的按新约定，没有劳动的不低于最低工资的百分之八十。',
    implementedIn('law/claims/shutdown-pay.ts', 'law/figures/leave-and-sickness.ts'),
  ),
  32: entry(
    '单位代付个人部分',
    '按最低工资百分之八十付的，劳动者应缴的社保费和公积金由单位另付。',
    implementedIn('law/claims/sick-pay.ts', 'law/claims/shutdown-pay.ts'),
  ),
  50: entry('举证', '工资支付由单位举证；双方都不能证明数额的，按同岗位或者当地在岗职工平均工资。', humanJudgement),
  52: entry(
    '争议发生之日',
    '单位明确拒绝支付工资之日为争议发生之日；没有明确拒绝的，以劳动者实际提出要求之日。',
    humanJudgement,
  ),
  53: entry(
    '加付',
    '责令限期支付而逾期不付的，按应付额百分之五十以上百分之一百以下加付赔偿金。',
    implementedIn('law/claims/additional-compensation.ts'),
  ),
  61: entry('工资含加班工资', '工资的组成部分里包括加班工资。', humanJudgement),
  63: entry(
    '加班工资的基数',
    '按约定；没有约定或者低于集体合同、工资制度的，按后者；都没有的，按前十二个月平均工资。',
    implementedIn('law/claims/overtime.ts', 'law/claims/overtime-wage.ts'),
  ),
  64: entry(
    '基数的下限',
    '加班工资的基数不得低于按当地最低工资折算的日工资。',
    implementedIn('law/claims/overtime.ts', 'law/claims/overtime-wage.ts'),
  ),
};

export const { article, articles } = kept(instrument, table);
