// Rules that find quarrels of union officers and unions, and requests for help in hardship.
import type { CauseRule } from './causes-from-text-rule.ts';

const office =
  '工会(?:副)?(?:主席|委员|干部|工作者|小组长|经费审查委员)|(?:分会|基层工会|企业工会|公司工会)(?:副)?主席|职工代表';
/** Officers who come to help are not the ones in trouble. */
const helping =
  /(?:总工会|街道工会|镇工会|区工会|市工会|县工会)(?:副)?主席|工会(?:副)?(?:主席|干部)[^，。；]{0,4}(?:带队|带领|带着|陪|到场|参加|主持|前往|上门|调解|介绍|来电|代|接待|协助)/;

/** Matters of the union's own people and money, and help that is no legal aid. */
export const otherRules: readonly CauseRule[] = [
  {
    name: '担任工会职务的人权益受损',
    code: 'union_officer_rights',
    finds: `(?:是|当|任|担任|当选|兼任?|系|作为|身为|为|做|干)[^，。；]{0,14}(?:${office})|(?:${office})[^。；]{0,24}?(?:被|遭|受到|待遇|津贴|任期|报复|调[去到离往岗]|免职|撤换|罢免|停职|解除|辞退|开除|边缘化)|(?:报复|打压|排挤|调离|撤换|罢免|免去|辞退)[^，。；]{0,8}(?:${office})`,
    unless: helping,
    story: /被|遭|调|撤|免|降|扣|停|解除|辞退|报复|不让|取消|减少|没收|罢免|不给|不发|拖欠|待遇/,
  },
  {
    name: '因工会工作受打击报复',
    code: 'union_officer_rights',
    finds:
      '打击报复[^，。；]{0,8}工会|(?:因|为)[^，。；]{0,8}(?:工会工作|履行工会职责|组建工会|建会)[^，。；]{0,8}(?:被|遭|受)',
  },
  {
    name: '工会经费、会费',
    code: 'union_funds',
    finds:
      '工会[^，。；]{0,6}(?:经费|款项|会费|费用|筹备金|账户|财产)|拨缴|(?:欠|拖|不|未|没|少|补)(?:有)?(?:按时|足额|上)?(?:拨|缴|交)[^，。；]{0,6}(?:工会|会费|经费)|会费',
    unless: /法律援助|互助会|工会(?:承担|支付|垫付|经费(?:中)?(?:列支|支出|支持|保障|补助|救助))/,
  },
  {
    name: '申请困难帮扶、救助',
    code: 'hardship_help',
    finds:
      '(?:申请|能不能|可以|能否|想|请|给予|要求|纳入|发放|咨询|享受|问)[^，。；]{0,10}(?:救助|帮扶|困难补助|生活补助|慰问|困难职工(?!家庭法)|低保|助学|互助保障|临时补助)|困难(?:职工)?(?:帮扶|救助|建档|认定)|金秋助学',
    unless: /(?:派|请|找)[^，。；]{0,4}救助(?:车|队)|法律(?:援助)?帮扶|帮扶中心(?!申请)|慈善救助\d/,
  },
];
