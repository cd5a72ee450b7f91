import type { ArticleInput } from 'galley';
import { day, foreign, heading, mark, note, paragraph, person } from '../nodes.js';
import { scene } from '../pictures.js';

/** An explainer: terms, a section through the ground, and the questions that readers send. */
export const explainerInChinese: ArticleInput = {
  inLanguage: 'zh-Hans',
  format: { design: 'explainer' },
  kicker: { text: '一图读懂', kind: 'explainer' },
  headline: '没有水泵，沙漠里的水是怎么自己走出来的？',
  standfirst: ['坎儿井把雪山的水从地下引到绿洲。', '它靠的只有坡度：每一公里降一到三米。', '一条老井重新通水，让人们又开始数竖井。'],
  contributors: [
    { name: '沈若岚', url: '/zh/shen-ruolan', jobTitle: '科学记者' },
    { name: '阿依努尔', role: 'researcher' },
  ],
  publisher: '《绿洲周刊》',
  dateline: '托克逊',
  datePublished: '2026-09-18',
  hero: {
    ...scene('karez', '戈壁上一排竖井口向远方延伸，一个人站在井口旁，远处是雪山和树。'),
    layout: 'wide',
    caption: '从地面看，坎儿井只是一串土堆。水在它们下面。',
    credit: '阿依努尔',
  },
  body: [
    paragraph(
      '在托克逊县城以北二十公里，地面上什么也没有：碎石、风，还有一排半人高的土堆，每隔三十来步一个，笔直地指向天山。蹲下来，把耳朵贴在其中一个土堆的井口，能听见水声。这口井里的水在地下已经走了两天，明天中午，它会在村口的葡萄地里第一次见到太阳。',
    ),
    paragraph(
      '这就是坎儿井。今年',
      day('2026-08-28', '8月28日'),
      '，当地一条停了三十一年的老井重新出水，流量每秒九升，不算大，却让全村人在渠口坐了一个下午。主持修复的工程师',
      person('aynur', '阿依努尔'),
      '说，她那天只做了一件事：看水是不是清的。',
    ),
    heading(2, '先认四个词'),
    {
      type: 'definition-list',
      children: [
        { type: 'definition', term: '竖井', children: ['从地面垂直挖下去的井，用来出土、通风和检修，越靠山越深，最深的超过九十米。'] },
        { type: 'definition', term: '暗渠', children: ['连接各个竖井底部的地下水道，高约一米六，人弯着腰可以走完。'] },
        { type: 'definition', term: '明渠', children: ['水流出地面以后的一段沟，穿过村子。'] },
        { type: 'definition', term: '涝坝', children: ['明渠尽头的蓄水池。夜里的水存在这里，白天浇地，鸭子归鸭子管。'] },
      ],
    },
    {
      ...scene('shaft', '地层剖面图：一口竖井从井口的辘轳通到底下的暗渠，中间吊着一只桶。'),
      layout: 'inset',
      side: 'end',
      caption: '一口竖井的剖面。辘轳如今只用来吊人和淤泥。',
      credit: '阿依努尔',
    },
    heading(2, '为什么不用泵'),
    paragraph(
      '道理很简单。含水层在山脚下高，绿洲低；只要挖一条比地面更平缓的渠，水就会自己走到地表。难的是“更平缓”三个字：坡度大了，水会冲垮渠壁；小了，水走不动，泥沙先住下。老匠人不用仪器，在暗渠里放一盏油灯，',
      mark('strong', '看灯影，不看灯'),
      '。后来有人用激光复测了其中一条，五公里长，误差十一厘米',
      note('laser'),
      '。',
    ),
    paragraph(
      '这种办法不是一个地方的发明。在伊朗它叫',
      foreign('fa', 'کاریز'),
      '，在北非叫“福加拉”，从也门到西西里都有它的亲戚。谁先想到的，学者们争了一百年。阿依努尔说，她更愿意相信是渴的人先想到的，而渴的人到处都有。',
    ),
    {
      type: 'table',
      caption: '同样浇三百亩葡萄',
      columns: [{ header: true }],
      header: ['', '机井', '坎儿井'],
      body: [
        ['建成时间', '3周', '4年'],
        ['一年电费', '8.6万元', '0'],
        ['水位下降', '每年0.9米', '0'],
        ['使用年限', '15', '300以上'],
      ],
      source: { name: '托克逊水文站，2025年' },
    },
    '表里最后一行也是它衰落的原因。三百年里，每一代人都要有人肯下去清淤；只要有一代不肯，它就死了。上世纪五十年代，这个县有一百七十多条坎儿井出水，到2010年剩下三十二条。打一口机井只要三个星期，谁都会算这笔账，只是水位的那一栏，当时没有人记。',
    heading(2, '读者问'),
    {
      type: 'qa',
      children: [
        { type: 'qa-item', question: '水为什么不会在路上蒸发？', children: ['因为它一直在地下，那里常年只有十几度。露出地面的部分不到全程的百分之五。'] },
        { type: 'qa-item', question: '可以进去看吗？', children: ['修复的这一条每周六开放一个竖井，限十五人，要戴安全帽。请不要往井口里扔硬币，鱼不需要。'] },
        { type: 'qa-item', question: '里面真的有鱼？', children: ['有，没有颜色，也几乎没有眼睛。它们大概是全县唯一没听说过断水的居民。'] },
      ],
    },
    '重新出水的那天傍晚，村里最年长的匠人被孙子背到渠口。他把手伸进水里，过了一会儿才说话。记者以为会听到一句感慨，他说的是：“第十九口井，壁上该补了。”第二天下去看，果然。',
  ],
  footnotes: [{ type: 'footnote-definition', id: 'laser', children: ['测量在2019年进行，使用全站仪，从母井到渠口共设四十三个测点。'] }],
  tags: ['水利', '坎儿井'],
};
