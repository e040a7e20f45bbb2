/** Forms of the services without an approval: advice given, a paper drafted. */
import { form, pair, wide } from './form-table.ts';
import { line } from './official.ts';
import type { Template } from './official.ts';

export const adviceRecord = (): Template =>
  form(
    '法律咨询登记表',
    [
      pair(['咨询人', '{咨询人}'], ['对方单位', '{对方单位}']),
      pair(['登记日期', '{登记日期}'], ['答复日期', '{发文日期}']),
      pair(['争议事由', '{争议事由}'], ['用时', '{用时}']),
      wide('咨询的问题', '{咨询问题}'),
      wide('答复要点', '{答复要点}'),
      pair(['转介去向', '{转介去向}'], ['后续跟进', '{后续跟进}']),
      wide('答复人', '{答复人}'),
    ],
    [line('FormLine', '依据：苏工发〔2012〕8号文件第8条。咨询不收取任何费用，咨询人可以不留姓名。')],
  );

export const draftingRecord = (): Template =>
  form(
    '代书登记表',
    [
      pair(['委托人', '{委托人}'], ['用人单位', '{用人单位}']),
      pair(['代书种类', '{代书种类}'], ['争议事由', '{争议事由}']),
      pair(['登记日期', '{登记日期}'], ['完成日期', '{完成日期}']),
      pair(['代书人', '{代书人}'], ['登记人', '{登记人}']),
      wide('递交何处', '{递交何处}'),
      wide('副本', '{副本}'),
    ],
    [
      line(
        'FormLine',
        '依据：《工会法律援助办法》（总工发〔2008〕52号）、苏工发〔2012〕8号文件第8条。代书不收取任何费用。',
      ),
    ],
  );
