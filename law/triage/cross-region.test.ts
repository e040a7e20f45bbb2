// Stories of our own making: which of them speak of another region, and which only seem to.
import { describe, expect, it } from 'vitest';
import { crossRegion } from './cross-region.ts';
import type { Place } from './facts.ts';
import { bareName, findRegions, isElsewhere } from './regions.ts';

const nowhere: Place = { province: null, city: null, county: null };

function inJiangsu(city: string | null, county: string | null): Place {
  return { province: '江苏省', city, county };
}

const elsewhere: readonly (readonly [string, Place])[] = [
  ['李某，河南周口人，在昆山一家电子厂上班，欠薪三个月。', inJiangsu('苏州市', '昆山市')],
  ['20名渝籍工人反映，项目部拖欠工资。', inJiangsu('常州市', '武进区')],
  ['职工家属称，伤者已回老家养伤，请求线上调解。', inJiangsu('扬州市', '邗江区')],
  ['贵州省毕节市总工会来函，请求协助其辖区工人追讨工资。', inJiangsu('徐州市', '铜山区')],
  ['启东市吕四镇人陈某，在海门一家船厂受伤。', inJiangsu('南通市', '海门区')],
  ['申请人现在广东打工，不能到场，请视频调解。', inJiangsu('盐城市', '阜宁县')],
  ['申请人目前人在外地，委托妻子来访。', inJiangsu('盐城市', '阜宁县')],
  ['他从云南来，跟着老乡在淮阴做钢筋工，欠薪。', inJiangsu('淮安市', '淮阴区')],
  ['杨某是四川人，丈夫在工地摔亡。', inJiangsu('苏州市', '太仓市')],
  ['公司拖欠四川籍工人工资40万元。', inJiangsu('苏州市', '太仓市')],
  ['家住宿迁的马某在昆山做保安，公司不签合同。', inJiangsu('苏州市', '昆山市')],
  ['多名工人户籍地为甘肃定西。', inJiangsu('苏州市', '昆山市')],
  ['工人都已返乡，剩下两人在厂里守着。', inJiangsu('苏州市', '昆山市')],
  ['王某在上海工地干活受伤，回盐城后找到工会。', inJiangsu('盐城市', '盐都区')],
  ['孙某，山东临沂籍，外卖员。', inJiangsu('连云港市', '赣榆区')],
  ['户籍地工会请求协助。', inJiangsu('连云港市', '赣榆区')],
  ['公司把他派到新疆项目，他在新疆干了一年，回来后被辞退。', inJiangsu('连云港市', '海州区')],
  ['5名工友来自贵州遵义，语言不通。', inJiangsu('泰州市', '靖江市')],
  ['张某，宁夏人', nowhere],
  ['周某等人从老家赶来讨薪。', inJiangsu('泰州市', '靖江市')],
  ['老家河南的赵师傅骑车送货时摔伤。', inJiangsu('泰州市', '靖江市')],
  ['江宁区总工会窗口接待，来访人在鼓楼区一家酒店工作。', inJiangsu('南京市', '鼓楼区')],
  ['陈师傅，江西上饶人，在义乌送快递时摔伤，站点不认账。', { province: '浙江省', city: '金华市', county: '义乌市' }],
  [
    '遂宁市总工会转来材料，当地12人在青海格尔木修路，欠薪半年。',
    { province: '青海省', city: '海西蒙古族藏族自治州', county: '格尔木市' },
  ],
  ['外卖骑手小李，湖北黄冈人，在武汉送餐被撞。', { province: '湖北省', city: '武汉市', county: null }],
  ['何某从广西来厦门打工，工资被扣。', { province: '福建省', city: '厦门市', county: null }],
  ['吴大姐在通州一家餐馆洗碗，住在河北燕郊，没签合同。', { province: '北京市', city: '北京市', county: '通州区' }],
  ['工人已各自返回湖南、贵州老家，只能电话联系。', { province: '广东省', city: '佛山市', county: '顺德区' }],
  ['家属从甘肃赶来处理后事，要求认定工亡。', { province: '新疆维吾尔自治区', city: '乌鲁木齐市', county: null }],
  ['5名云南籍女工反映怀孕被辞退。', { province: '浙江省', city: '温州市', county: '瑞安市' }],
  ['张某已回安徽阜阳，委托工会代领执行款。', { province: '江苏省', city: '苏州市', county: null }],
  ['李某等8人来自凉山，语言不通，欠薪2万元。', { province: '四川省', city: '成都市', county: '新都区' }],
  ['王某户口在黑龙江，社保转移被卡。', { province: '辽宁省', city: '大连市', county: null }],
  ['韩某已到外省打工，开庭来不了，想线上调解。', { province: '河南省', city: '驻马店市', county: null }],
  ['李某系贵州毕节来浙务工人员，在台州一家模具厂断指。', { province: '浙江省', city: '台州市', county: null }],
  ['家属从广西赶到工地，要求认定工亡。', { province: '广东省', city: '佛山市', county: null }],
  ['郑某夫妻是湖南邵阳人，在中山灯具厂打工受伤。', { province: '广东省', city: '中山市', county: null }],
  [
    '收到宜宾市翠屏区总工会协助函，请核实其辖区农民工工伤情况。',
    { province: '浙江省', city: '台州市', county: '温岭市' },
  ],
];

const local: readonly (readonly [string, Place])[] = [
  ['老板是浙江人，工厂停产后失联，欠王某工资。', inJiangsu('苏州市', '昆山市')],
  ['包工头系安徽人，拖欠12名瓦工工资。', inJiangsu('南京市', '江宁区')],
  ['公司总部在上海，南京分公司欠薪。', inJiangsu('南京市', '鼓楼区')],
  ['公司在上海有工地，安排张某去干活，一直没有结账。', inJiangsu('南京市', null)],
  ['职工已转到上海华山医院治疗。', inJiangsu('南通市', '如东县')],
  ['被浙江客户拖欠货款，工厂发不出工资。', inJiangsu('无锡市', '惠山区')],
  ['一名苏籍职工反映，公司不缴社保。', inJiangsu('南通市', '如东县')],
  ['工人等着拿钱回老家过年。', inJiangsu('扬州市', '邗江区')],
  ['已转徐州市总工会办理，请跟进。', inJiangsu('徐州市', '铜山区')],
  ['陈某，海门人，在海门一家船厂受伤。', inJiangsu('南通市', '海门区')],
  ['陈某，南通人，在海门一家船厂受伤。', inJiangsu('南通市', '海门区')],
  ['陈某，海门人，在南通一家船厂受伤。', inJiangsu('南通市', null)],
  ['法人在外地，电话不接。', inJiangsu('盐城市', '阜宁县')],
  ['公司已搬到外地，工人工资没有着落。', inJiangsu('盐城市', '阜宁县')],
  ['平安人寿业务员反映底薪不足。', inJiangsu('南京市', '玄武区')],
  ['经会同工会调解后达成协议。', inJiangsu('南京市', '玄武区')],
  ['双方合作人员发生纠纷，互助金没有发。', inJiangsu('南京市', '玄武区')],
  ['在城区一家饭店打工，工资没结。', inJiangsu('淮安市', '淮阴区')],
  ['外来务工人员反映加班费。', inJiangsu('淮安市', '淮阴区')],
  ['货车司机从上海拉货到淮安，运费没结。', inJiangsu('淮安市', '淮阴区')],
  ['向北京总公司投诉没有结果。', inJiangsu('淮安市', null)],
  ['上海一中院判决后公司不履行。', inJiangsu('苏州市', '太仓市')],
  ['下班回家路上被车撞。', inJiangsu('苏州市', '昆山市')],
  ['公司让她回家待产，停发工资。', inJiangsu('苏州市', '昆山市')],
  ['单位安排全体职工回家等通知。', inJiangsu('苏州市', '昆山市')],
  ['深圳某科技公司派驻南京的员工，被解除合同。', inJiangsu('南京市', '雨花台区')],
  ['他在南京被辞退，公司注册地在深圳。', inJiangsu('南京市', '雨花台区')],
  ['人社局工作人员陪同来访。', inJiangsu('盐城市', '盐都区')],
  ['房东是安徽的，工人租住在工地旁。', inJiangsu('连云港市', '赣榆区')],
  ['在新华书店上班，被安排调岗。', inJiangsu('连云港市', '赣榆区')],
  ['保洁员住在平房里，工资拖欠。', inJiangsu('连云港市', '赣榆区')],
  ['供应商来自广东，货款未付。', inJiangsu('连云港市', '赣榆区')],
  ['山西某劳务公司承包，拖欠工资。', inJiangsu('泰州市', '靖江市')],
  ['钱某系外省来苏务工人员。', inJiangsu('泰州市', '靖江市')],
  ['来电人称，在沈阳一工地做木工，包工头跑回河北，工钱没给。', { province: '辽宁省', city: '沈阳市', county: null }],
  ['赵某在东莞一家鞋厂做了八年，厂子搬到越南，没给补偿。', { province: '广东省', city: '东莞市', county: null }],
  ['公司把社保交在了济南，人在烟台上班，想改过来。', { province: '山东省', city: '烟台市', county: null }],
  ['吴大姐在朝阳区一家餐馆洗碗，没签合同。', { province: '北京市', city: '北京市', county: '朝阳区' }],
  ['某建筑公司（注册地成都）拖欠瓦工工资，项目在绵阳。', { province: '四川省', city: '绵阳市', county: null }],
  ['单位通知她调到合肥上班，她不同意，被辞退。', { province: '江苏省', city: '南京市', county: null }],
  ['职工反映企业从上海迁到南通后工龄不连续计算。', { province: '江苏省', city: '南通市', county: null }],
  ['一名司机在重庆接单，把货送到成都，平台扣运费。', { province: '重庆市', city: '重庆市', county: null }],
  ['法院在广州判决后公司仍不履行。', { province: '广东省', city: '深圳市', county: null }],
  ['工人住在工地，厂里说老板去了海南，联系不上。', { province: '河南省', city: '周口市', county: null }],
  ['包工头四川人，带着十多个本地木工，欠薪。', { province: '江苏省', city: '镇江市', county: null }],
  ['小组长是重庆人，常骂人，还罚款。', { province: '广东省', city: '中山市', county: null }],
  ['劳务公司是陕西的，工人多是本地人。', { province: '甘肃省', city: '兰州市', county: null }],
  ['12345转来：环卫工反映高温津贴没发。', { province: '湖南省', city: '长沙市', county: null }],
];

describe('是否涉及异地', () => {
  it.each(elsewhere)('涉及异地：%s', (story, place) => {
    const answer = crossRegion(story, 'walk_in', place);
    expect(answer.value).toBe(true);
    expect(answer.matched.length).toBeGreaterThan(0);
    expect(answer.because.length).toBeGreaterThan(0);
  });

  it.each(local)('不涉及异地：%s', (story, place) => {
    expect(crossRegion(story, 'walk_in', place)).toMatchObject({ value: false, matched: [] });
  });

  it('没有经过就不知道，异地工会转来的例外', () => {
    expect(crossRegion(undefined, 'walk_in', nowhere)).toMatchObject({ value: 'unknown', missing: ['story'] });
    expect(crossRegion('  ').value).toBe('unknown');
    expect(crossRegion(undefined, 'cross_region_or_home_union').value).toBe(true);
  });

  it('理由里写出原文用语', () => {
    expect(crossRegion('20名渝籍工人', 'walk_in', inJiangsu('常州市', null)).reason).toContain('“渝籍”');
  });
});

describe('地名', () => {
  it('去掉省市县和民族名称', () => {
    const pairs = [
      ['北川羌族自治县', '北川'],
      ['内蒙古自治区', '内蒙古'],
      ['海西蒙古族藏族自治州', '海西'],
      ['房县', '房县'],
      ['海门区', '海门'],
      ['新疆维吾尔自治区', '新疆'],
      ['积石山保安族东乡族撒拉族自治县', '积石山'],
    ];
    for (const [full, bare] of pairs) expect(bareName(full ?? '')).toBe(bare);
  });

  it('省和市连写是一个地方', () => {
    expect(findRegions('来自四川省巴中市的工人').map((mention) => mention.text)).toEqual(['四川省巴中市']);
  });

  it('本省、本市、本县都不是别处', () => {
    const place = inJiangsu('南通市', '海门区');
    const judge = (name: string) => findRegions(name).map((mention) => isElsewhere(mention, place));
    expect(judge('江苏')).toEqual([false]);
    expect(judge('南通')).toEqual([false]);
    expect(judge('海门')).toEqual([false]);
    expect(judge('启东')).toEqual([true]);
    expect(judge('浙江')).toEqual([true]);
  });

  it('只写到市的，市里的区县不算别处', () => {
    const place = inJiangsu('南通市', null);
    expect(findRegions('启东').map((mention) => isElsewhere(mention, place))).toEqual([false]);
  });

  it('寻常词语不当作地名', () => {
    for (const text of ['会同办理', '双方合作', '公安人员', '住在城区', '人力资源', '路桥公司'])
      expect(findRegions(text)).toEqual([]);
  });
});
