/** What must be said at each act of a peer review; the points are asked one by one, each with its reason. */
import { labelled, optional, text } from '@gongyuan/kernel/field.ts';
import { z } from 'zod';
import { indicatorCodes, indicators } from './indicators.ts';
import type { IndicatorCode } from './indicators.ts';

export const choosePeerForm = z.object({
  handlerRegisterId: labelled(z.uuid('请选择评估人'), { label: '评估人', control: 'handler' }),
  samePlaceReason: optional(text('选本地评估人的理由', 500, '评估人与案件在同一工会的，写明为什么没有外地的合适人选')),
});
export const acceptForm = z.object({ note: optional(text('说明', 500)) });
export const recuseForm = z.object({ reason: text('回避或者不能评估的原因', 500) });

const pointsOf = (code: IndicatorCode) => {
  const { label, max, looksAt } = indicators[code];
  return labelled(
    z.number(`${label}应为分数`).min(0, '不能低于0分').max(max, `最高${max}分`).multipleOf(0.5, '以半分为单位'),
    {
      label,
      control: 'number',
      unit: `分（满分${max}）`,
      help: looksAt,
    },
  );
};
const reasonOf = (code: IndicatorCode) => optional(text(`${indicators[code].label}的扣分理由`, 1000));

type Points = Record<IndicatorCode, ReturnType<typeof pointsOf>>;
type Reasons = Record<`${IndicatorCode}Reason`, ReturnType<typeof reasonOf>>;

const judged = Object.fromEntries(
  indicatorCodes.flatMap((code) => [
    [code, pointsOf(code)],
    [`${code}Reason`, reasonOf(code)],
  ]),
) as Points & Reasons; // built from every code of the closed list

export const scoreForm = z.object({
  ...judged,
  veto: optional(
    text('一票否决的情形', 1000, '收取受援人钱物、无故不到庭、泄露秘密、弄虚作假的，写明事实；没有的不填'),
  ),
  improvement: optional(text('改进建议', 2000)),
});
export const confirmForm = z.object({ opinion: text('确认意见', 1000) });
export const returnForm = z.object({ reason: text('退回重评的原因', 1000) });
