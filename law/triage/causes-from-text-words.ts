// Groups of words a clerk uses for pay, for not getting it, for injury and for death, and how two groups are put together.

/** Anything within one sentence. */
const within = '[^。；！？\\n]';

/**
 * Two groups of words in one sentence, in either order, so many characters apart at most.
 *
 * @basis 苏工发〔2012〕8号第七条
 * @unit  source of a pattern
 * @example new RegExp(near('工资', '拖欠', 4)).test('拖欠两月工资') // true
 */
export function near(one: string, other: string, gap: number): string {
  return `${inOrder(one, other, gap)}|${inOrder(other, one, gap)}`;
}

/**
 * Two groups of words in one sentence, in this order.
 *
 * @basis 苏工发〔2012〕8号第七条
 * @unit  source of a pattern
 * @example new RegExp(inOrder('公司', '解除', 4)).test('公司口头解除') // true
 */
export function inOrder(one: string, other: string, gap: number): string {
  return `(?:${one})${within}{0,${gap}}?(?:${other})`;
}

/** Pay for work, under the names it goes by; papers about pay are no pay. */
export const pay =
  '工资(?!条|表|单|卡|流水|标准|支付|性|总额|保证金|明细|证明|记录|构成|结算单|专户|由)|薪资|薪酬|薪水|工钱|劳务费|劳务款|劳务报酬|' +
  '劳动报酬|报酬|分成|辛苦钱|血汗钱|提成|佣金|绩效|奖金|年终奖|课时费|课酬|酬劳|计件费|底薪|保底|加工费|生活费(?=没|未|停|被|拖)|(?<=补发|停发|拖欠|欠发)生活费|人工费|工程款|工费|津贴|补贴|奖励|配送费|跑单费|收入';

/** Pay was held back: these words say so wherever they stand near pay. */
export const withheld =
  '拖欠|欠付|(?<!不)欠(?!缺|佳|货|贷|债|税|租|费)|债权|克扣|无故扣|乱扣|追讨|讨要|讨回|追回|追索|追要|恶意|(?<!检)讨(?!论|好|厌)';

/** Pay did not come, was cut, or is fought over: words of daily use, so they count only close to pay. */
export const notPaid =
  '[没未不](?:有|曾|能|肯|再|足额|按时|及时|予|如数|全|全额|按月|按约|按规定){0,2}(?:发(?!现|生|展|觉|布|函|挥)|给|付|结|领|拿|得|兑现|支付|发放|结算|结清|付清|到账|' +
  '到位|补(?!休|缴|办|偿|助|贴)|拨|落实|转给|提现|算(?!数)|认|收到|见到)|[发领拿要结讨付]不[出到来回上了下齐]|扣(?:发|了|掉|除|减|押|光|下|款|留|着)?|少(?:发|给|算|付|结|了|拿)|压(?:着|了|在|两|一|三)|' +
  '没人(?:认|管|给|付|发)|提不(?:出|了)|卡着|一案|拖(?:着|了|到|延|累|(?=，|。|$))|没着落|停发|缓发|断(?:了|发|供)|迟迟|打折|打水漂|打白条|白条|只(?:发|给|付|拿到|结)了|仅(?:发|付|支付)|' +
  '差额|缩水|减半|降低|谈(?:崩|不拢|不成)|争议|纠纷|不一致|说法不|算错|对不上|推[诿脱]|互相推|赖|一拖再拖|取消|要求(?:支付|付清|结清|补发)|补发';

/** All is paid: the sentence names pay without a quarrel about it. */
export const paid =
  /已(?:经)?(?:全部|全额|足额|一次性|如数)?(?:结清|付清|发放|发了|补发|支付|到账|领到|拿到|结完)|(?:都|均|全部|照常|按时|按月|正常|足额)(?:已)?(?:照|足额|按时)?(?:发放|结清|付清|发了|发的|支付|给了)|照付|照发|(?:没有|不存在|并未|从未|从不|未曾)(?:被)?(?:拖欠|欠|克扣)/;

const parts = '手|脚|腿|臂|头|腰|背|胸|眼|指|趾|肋|腕|膝|肩|脸|胯';
const blow = '砸|压|夹|轧|撞|烫|割|扎|刺|绞|烧|锯|刮|碾';

/** Harm to the body by a thing or a fall. */
export const injury =
  `(?:${blow})(?:中|到|住|穿|烂|着)?了?[^，。；！？]{0,3}(?:${parts})|(?:${parts})[^，。；！？]{0,4}被[^，。；！？]{0,10}(?:${blow})|` +
  '(?:砸|压|夹|轧|卷|摔|烫|烧|撞|割|扎|溅|炸|刺|扭|绞|挤|碰|灼|冻|划|击|跌|锯|切|剪|磕|崩|戳|刮|电|伤|滑)(?:到|了|中|成|着|倒)?[^，。；！？]{0,4}?(?:伤|断|残|瞎|骨裂)|' +
  `(?:碰|磕|切|削|铲|剁)(?:到|着|破|掉|伤|断|了)[^，。；！？]{0,3}(?:${parts})|(?:${parts})[^，。；！？]{0,4}被[^，。；！？]{0,10}(?:碰|磕|切|削|铲|剁)|` +
  '断(?:了|掉)?(?:[一二两三四五几\\d](?:根|个|节|截)?|左|右)?(?:手|脚|食|拇|中|指|臂|腿|肋)|[卷绞]入|[卷绞]进|截肢|骨折|骨裂|受(?:了)?(?:重|轻)?伤|负(?:了)?伤|致[残伤]|失明|眼[^，。；]{0,3}(?:进了?|崩进|溅进)[^，。；]{0,4}(?:屑|物|渣|液|钉|砂)|' +
  '瘫痪|植物人|中暑|触电|灼伤|烧伤|烫伤|急性中毒|高[处空]坠落|坠落|[摔掉跌滑]下来?|摔倒|滑倒|颅脑损伤|颅内出血|颅骨|脑外伤';

/** Words that tell of death. */
export const death =
  '身亡|死亡|坠亡|溺亡|摔亡|猝死|去世|离世|过世|辞世|遇难|丧生|丧命|亡故|病亡|病逝|[摔砸电压撞淹累]死|抢救无效|工亡|过劳死|没(?:抢|救)(?:救)?(?:过)?来';

/** Doing one's work. */
export const atWork =
  '工地|上班|在岗|岗位|作业|车间|施工|井下|矿|务工|打工|干活|做工|做活|送货|送餐|送外卖|送快递|送件|派件|出车|拉货|卸货|装货|搬货|出差|加班|值班|值夜|' +
  '工作[中时期间]|工作场所|当班|下班|厂[里区内]|机器|设备|流水线|班组|项目部|外勤|跑单|配送|装修|安装|保洁|巡逻|站岗|开会途中';

/** On the way to or from work: by law a work injury if the worker bears no main fault. */
export const commuting =
  '(?:上下|上|下)[早中晚夜]?班(?:的)?(?:路上|途中|时|后骑|骑车|路|回家)|下了?[早中晚夜]?班|通勤|去(?:公司|单位|厂里|工地|店里|学校|医院)(?:上班)?(?:的)?(?:路上|途中)|(?:收工|交班|散工|放工)(?:以?后)?[^，。；]{0,4}(?:回|路上|途中)';
