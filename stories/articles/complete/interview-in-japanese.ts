import type { ArticleInput } from 'galley';
import { day, foreign, heading, mark, paragraph, person } from '../nodes.js';
import { portraitOfNoor, scene } from '../pictures.js';

/** An interview: a short way in, then questions and answers. */
export const interviewInJapanese: ArticleInput = {
  inLanguage: 'ja',
  format: { design: 'interview' },
  kicker: { text: '土曜インタビュー', kind: 'interview' },
  headline: '「雪は音で降り方がわかる」　山の観測小屋で冬を越した26年',
  standfirst: '標高2100メートルの無人になる観測所。最後の常駐員だった霜田千鶴さんが、誰もいない時間の過ごし方を語る。',
  contributors: [
    { name: '小野寺 圭', url: '/ja/onodera', jobTitle: '編集委員' },
    { name: '久我 ひかり', role: 'photographer' },
  ],
  publisher: '峰日報',
  datePublished: '2026-03-28',
  hero: {
    ...scene('station', '夜の屋上に立つ白い観測柱。背後に明かりのともる窓と山並みが見える。'),
    layout: 'wide',
    caption: '観測所の柱。4月からは麓で数字だけを受け取る。',
    credit: '久我 ひかり',
  },
  body: [
    paragraph(
      '白嶺観測所は、3月末で78年の有人観測を終える。気温も風も雪の深さも、これからは機械が10秒ごとに麓へ送る。最後の冬を一人で越した',
      person('shimoda', '霜田千鶴さん'),
      '（61）に話を聞いたのは、',
      day('2026-03-14', '3月14日'),
      '、小屋を閉める準備の合間だった。湯が沸くまで、彼女は窓の外を見て何も言わなかった。',
    ),
    {
      type: 'profile',
      name: '霜田千鶴',
      jobTitle: '白嶺観測所 常駐観測員',
      image: portraitOfNoor,
      children: ['1964年、長野県生まれ。高校の理科教員を経て2000年から観測所に勤務。越冬は26回、下山して最初に食べるものは毎年トマト。'],
    },
    heading(2, '一日に8回、外へ出る'),
    {
      type: 'qa',
      children: [
        {
          type: 'qa-item',
          asker: '小野寺',
          question: 'まず、冬の一日を教えてください。',
          answerer: '霜田',
          children: ['3時間ごとに外へ出て、測って、書いて、戻る。それだけです。夜中の3時も同じ。眠いというより、時計が体の外にある感じですね。自分はその針です。'],
        },
        {
          type: 'qa-item',
          asker: '小野寺',
          question: '機械でもできる、と言われたことは。',
          answerer: '霜田',
          children: ['毎年、新しい機械を持ってくる人に言われました。そのとおりだと思います。ただ、機械は雪の深さを測りますが、深さが同じでも違う雪があるでしょう。私は帳面の端に「鳴く」「黙る」と書いていました。誰にも頼まれていません。'],
        },
        {
          type: 'qa-item',
          asker: '小野寺',
          question: '「鳴く」とは、どんな雪ですか。',
          answerer: '霜田',
          children: [
            '氷点下14度より冷えると、踏んだときに高い音がします。片栗粉の袋を握る音に近い。それが黙ったら、2日以内に南から湿った風が来る。',
            '数えてみたら、26年で203回のうち181回、当たっていました。外れた22回のほうが面白いんですけれど。',
          ],
        },
      ],
    },
    {
      ...scene('notebook', '数字の列と短い書き込みのある開いた帳面。黄色い鉛筆が置かれている。'),
      layout: 'inset',
      side: 'end',
      caption: '2014年の帳面。右端の欄が「音」。',
      credit: '久我 ひかり',
    },
    heading(2, '誰もいない時間'),
    paragraph(
      '越冬中、人と話すのは一日一度の無線だけだった。相手は麓の当番で、気象の数字のほかに一言だけ私語が許される。霜田さんはそれを',
      mark('strong', '「今日の一言」'),
      'と呼び、内容を帳面に残した。「猫が産んだ」「紅白が終わった」「父が亡くなった」。最後の一つは、吹雪で40日下りられなかった年のものだ。',
    ),
    {
      type: 'pullquote',
      layout: 'wide',
      text: '寂しいかと聞かれますが、寂しさにも天気があります。晴れる日もあるんです。',
      source: { name: '霜田千鶴さん' },
    },
    {
      type: 'qa',
      children: [
        {
          type: 'qa-item',
          asker: '小野寺',
          question: '小屋に来た人で、忘れられない人は。',
          answerer: '霜田',
          children: [
            paragraph(
              '2009年にノルウェーから来た若い研究者です。3日間、ほとんど口をきかない。帰り際に一語だけ教えてくれました。',
              foreign('nb', 'skare'),
              '、いったん解けて固まった雪の皮のことだそうです。日本語では何と言うのか聞かれて、私は答えられませんでした。踏み抜くまで名前がなかったので。',
            ),
          ],
        },
        {
          type: 'qa-item',
          asker: '小野寺',
          question: '4月から、朝の3時に何をしますか。',
          answerer: '霜田',
          children: ['起きると思います。起きて、麓の家の戸を開けて、耳だけ外に出す。書く欄がないのに聞こえたら、少し困りますね。'],
        },
      ],
    },
    '取材の終わり、霜田さんは3時の観測に出た。ついて来ますかと言われて長靴を借りた。小屋から柱までの40歩、雪はずっと高い音で鳴っていた。彼女は一度立ち止まり、もう一歩踏んで、首をかしげた。帳面には「迷う」と書かれた。26年で初めての言葉だという。',
    {
      type: 'audio',
      title: '氷点下16度、40歩',
      sources: [{ src: '/sounds/gate.mp3', mediaType: 'audio/mpeg' }],
      duration: 'PT1M10S',
      purpose: 'sound',
      transcript: ['雪を踏む音。40歩目で止まり、もう一度だけ鳴る。'],
      caption: '3月14日、午後3時に録音。',
    },
  ],
  tags: ['気象', '山'],
};
