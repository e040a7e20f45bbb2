// Sentences of our own in which somebody is in danger or a crowd gathers, and sentences which only sound so.
import { describe, expect, it } from 'vitest';
import { dangerLabels, dangerWords, type DangerKind } from './danger.ts';

const alarming: readonly (readonly [string, readonly DangerKind[]])[] = [
  ['来电人哭着说不想活了，让工会替他照顾孩子。', ['self_harm']],
  ['他说今天拿不到钱就从楼上跳下去，已经在天台坐着。', ['self_harm', 'extreme_act']],
  ['再不给说法，我就跳楼。', ['self_harm']],
  ['职工流露轻生念头，情绪低落。', ['self_harm']],
  ['她上个月喝过农药，被救回来了，现在还是拿不到工资。', ['self_harm']],
  ['工友前几天割腕，人在医院，大家都很激动。', ['self_harm']],
  ['以前有过自杀未遂，这次又被辞退。', ['self_harm']],
  ['说活着没意思，要一了百了，遗书都写好了。', ['self_harm']],
  ['他给妻子发短信说要去跳河。', ['self_harm']],
  ['说实在活不下去了，只有去死。', ['self_harm']],
  ['吃了一瓶安眠药，正在抢救。', ['self_harm']],
  ['一定要拿命来换这笔钱。', ['self_harm']],
  ['对方威胁说要死给你们看。', ['self_harm']],
  ['工友自杀身亡，他说自己也想不开。', ['self_harm']],
  ['言语中有过激行为倾向，请立即联系110。', ['extreme_act']],
  ['来访人情绪失控，扬言采取过激手段。', ['extreme_act']],
  ['他哥哥怕他一时走极端，打来电话。', ['extreme_act']],
  ['有人情绪激烈想走极端。', ['extreme_act']],
  ['两名工人爬上塔吊讨薪，消防已到场。', ['extreme_act']],
  ['工人站到楼顶边上，要求老板出面。', ['extreme_act']],
  ['他往身上浇汽油，手里拿着打火机。', ['extreme_act']],
  ['扬言在公司门口自焚。', ['extreme_act']],
  ['要跟他们拼命，鱼死网破。', ['extreme_act']],
  ['从今天起在厂里绝食。', ['extreme_act']],
  ['他说要跟老板同归于尽。', ['violence_threat']],
  ['来电人称再不付钱就去砍人。', ['violence_threat']],
  ['说要杀了包工头全家。', ['violence_threat']],
  ['他带着刀去找经理了。', ['violence_threat']],
  ['威胁要放火烧厂。', ['violence_threat']],
  ['几个人把项目经理扣住不让走，扣住了经理要钱。', ['violence_threat']],
  ['工人准备打砸办公室。', ['violence_threat']],
  ['说要报复社会。', ['violence_threat']],
  ['四十多名工人堵在项目部门口。', ['group_gathering']],
  ['大家打算明天去政府门口拉横幅。', ['group_gathering']],
  ['三十几人围堵工厂大门，货车出不来。', ['group_gathering']],
  ['职工罢工两天，生产线停了。', ['group_gathering']],
  ['80余名工人聚集在人社局。', ['group_gathering']],
  ['工人说要集体上访。', ['group_gathering']],
  ['他们商量好去堵路。', ['group_gathering']],
  ['工人在售楼处静坐，举着标语。', ['group_gathering']],
  ['他说要从桥上跳，电话里听得到风声。', ['self_harm']],
  ['她说今天就死在工会门口。', ['self_harm']],
  ['一名工人拿刀架在自己脖子上。', ['self_harm']],
  ['他准备喝药，孩子打来电话。', ['self_harm']],
  ['工人拿着铁锹把项目部围了，说今天谁也别想走。', ['group_gathering']],
  ['50多人围住老板要工资，有人喊着要跳楼。', ['self_harm', 'group_gathering']],
  ['有人爬塔吊，其余的在下面围着办公室，说大不了同归于尽。', ['extreme_act', 'violence_threat', 'group_gathering']],
];

const harmless: readonly string[] = [
  '商场打出跳楼价，营业员加班没有加班费。',
  '跳楼大甩卖期间连续上班十二天。',
  '架子工爬脚手架作业时摔伤。',
  '塔吊司机四人被欠工资。',
  '他在屋顶做防水，不慎跌落骨折。',
  '丈夫在工地跳楼身亡，妻子来问能不能认定工亡。',
  '父亲前年自杀身亡，她一个人带孩子。',
  '情绪平稳，没有轻生念头。',
  '经安抚，来电人表示不会跳楼。',
  '工人表示没有过激行为，只想拿到钱。',
  '双方互相杀价，最后按八折结算。',
  '食堂帮工，每天杀鸡杀鱼，工资没结。',
  '上班路上堵车迟到，被罚款五十。',
  '高速公路堵车，货晚到，运费被扣。',
  '老板锁门，工人拿不到自己的东西。',
  '职工因举报被打击报复，调到仓库。',
  '送煤气罐的工人被烫伤。',
  '加油站员工，卖汽油，没有社保。',
  '车间里有人被同事砍伤，问算不算工伤。',
  '请提前介入，防止群体性事件。',
  '工人情绪稳定，没有聚集。',
  '路口装了宣传横幅，介绍12351。',
  '极端高温天气还要上路送餐。',
  '在集体协商中职工代表提出涨工资。',
  '救下跳河女子，见义勇为受伤。',
  '公司拖欠三个月工资，请工会帮忙。',
  '从货车上跳下来扭伤了脚，单位不认工伤。',
  '检修工爬电线杆作业触电。',
  '小区封门，保安加班没有加班费。',
  '他在药房上班，公司让他试喝药酒。',
  '组织工友学习，到工会听普法课。',
  '车床工换车刀时割伤手指。',
];

describe('险情用语', () => {
  it.each(alarming)('有险情：%s', (story, kinds) => {
    expect(dangerWords(story).map((found) => found.kind)).toEqual(kinds);
    for (const { words } of dangerWords(story)) for (const word of words) expect(story).toContain(word);
  });

  it.each(harmless)('没有险情：%s', (story) => {
    expect(dangerWords(story)).toEqual([]);
  });

  it('同一句里说了两次的词只列一次', () => {
    expect(dangerWords('他说要跳楼，真的要跳楼。')).toEqual([{ kind: 'self_harm', words: ['跳楼'] }]);
  });

  it('否认只管它那半句，后面又说的照样算', () => {
    expect(dangerWords('他说不会跳楼，但要喝农药。').map((found) => found.words)).toEqual([['喝农药']]);
  });

  const heavy = [
    '跳楼',
    '跳楼，',
    '从',
    '要',
    '几十名工人',
    '带了刀',
    '抑郁',
    '堵在',
    '爬上了',
    '说要',
    '1',
    ' ',
    '工人',
  ];

  it.each(heavy)('四千个字，只反复写“%s”，也在五十毫秒内读完', (words) => {
    const text = words.repeat(4000 / words.length);
    const runs = [1, 2, 3, 4].map(() => {
      const start = performance.now();
      dangerWords(text);
      return performance.now() - start;
    });
    expect(Math.min(...runs)).toBeLessThan(50);
  });

  it('每一类都有名称', () => {
    expect(Object.values(dangerLabels)).toHaveLength(4);
  });
});
