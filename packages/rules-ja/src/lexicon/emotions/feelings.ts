import {type Pattern} from '@tactlint/core'
import {either, lemma, maybe, not, surface, without} from '../steps.js'

/** What people in distress do and feel: 立ち尽くしました, 途方に暮れています, かわいそうでなりません. */
export const feelings: readonly Pattern[] = [
  {
    name: '立ち尽くす',
    steps: [
      lemma(
        '立ち尽くす 立ちつくす へたり込む 崩れ落ちる 打ちひしがれる 打ちのめす しょげる しょげ返る うろたえる 身震い 泣きわめく 怒り出す 逆上 業を煮やす 嘆く 恨む 怨む 呪う げんなり むかっ腹 煮えたぎる 取り乱す 血眼 悶絶 辟易 茫然自失 悲嘆 憤る 罵る 殺気立つ 心折れる 病む',
      ),
      maybe({notAhead: [lemma('ない')]}),
      either(
        [lemma('する'), surface('て まし た')],
        [surface('て で')],
        [surface('まし')],
        [lemma('た')],
        [lemma('れる'), surface('まし て た')],
        [surface('そう')],
        [surface('ます')],
      ),
    ],
  },
  {name: '途方に暮れる', steps: [surface('途方'), surface('に'), lemma('暮れる くれる')]},
  {name: '路頭に迷う', steps: [surface('路頭'), surface('に'), lemma('迷う')]},
  {
    name: '腰が抜ける',
    steps: [
      surface('腰 度肝 肝 魂'),
      surface('が を'),
      lemma('抜ける 抜かす 抜く 冷やす'),
      either([surface('そう')], [lemma('た')], [surface('まし て')], [lemma('ます')]),
    ],
  },
  {name: '身の毛がよだつ', steps: [surface('身の毛'), surface('も が'), lemma('よだつ')]},
  {name: '煮え湯を飲まされる', steps: [surface('煮え湯 苦汁'), surface('を'), lemma('飲む なめる 舐める')]},
  {name: '怒り心頭', steps: [surface('怒り'), surface('心頭')]},
  {
    name: 'カチンと来る',
    steps: [
      either(
        [
          surface(
            'カチン かちん イラッ いらっ ムッ むっ カッ ムカッ むかっ イラ カチーン ブチッ プチッ プツン ゾッ ぞっ',
          ),
          surface('と'),
        ],
        [surface('カチンと かちんと イラッと ムッと むっと カッと かっと ムカッと ぞっと ゾッと プツンと')],
      ),
      lemma('来る くる する なる 切れる'),
    ],
  },
  {
    name: 'かわいそうです',
    steps: [
      lemma('かわいそう 可哀想 可哀相 不憫 不びん いたたまれない 居たたまれない やりきれない'),
      surface('です でし だっ で すぎ'),
    ],
  },
  // 悔し涙, 恨めしい限りです
  {
    name: '悔し涙',
    steps: [
      either(
        [surface('悔し涙 血の涙')],
        [
          lemma(
            '恨めしい うらめしい 憎らしい 憎たらしい 呪わしい 嘆かわしい 歯がゆい はがゆい いたたまれない',
          ),
        ],
      ),
    ],
  },
  {
    name: '怒りを覚える',
    steps: [
      lemma('怒り 憤り 恐怖 絶望 屈辱 嫌悪 憎しみ 殺意 無力 虚無 失望 悲しみ 落胆 脱力 恨み 苛立ち いらだち'),
      maybe(surface('感')),
      surface('を が しか で すら さえ の に'),
      without('、 。', 2),
      lemma(
        '覚える 感じる 禁じる 抱く 募る こみ上げる 込み上げる 湧く 収まる おさまる 隠す 抑える 震える ない いっぱい 通り越す 満ちる 変わる ぶつける 限界 余る',
      ),
    ],
  },
  {
    name: '怒りと失望',
    steps: [
      lemma('怒り 憤り 恐怖 絶望 屈辱 嫌悪 憎しみ 失望 悲しみ 落胆 恨み 後悔 悔しさ 不信 涙'),
      surface('と'),
      lemma(
        '怒り 憤り 恐怖 絶望 屈辱 嫌悪 憎しみ 失望 悲しみ 落胆 恨み 後悔 悔しさ 不信 疲れ 疲労 情けない 涙 悔しい 恥ずかしい むなしい 虚しい',
      ),
    ],
  },
  {
    name: '餓死しそう',
    steps: [
      lemma(
        '餓死 凍死 憤死 過労死 凍える 飢え死に ミイラ 白骨 化石 干物 禿げる 老ける 老衰 おじいさん おばあさん 骨',
      ),
      maybe(surface('に'), lemma('なる')),
      maybe(lemma('する')),
      either(
        [surface('そう')],
        [surface('かと')],
        [surface('か'), surface('と'), lemma('思う')],
        [surface('前'), surface('に')],
      ),
    ],
  },
  // 恐怖でしかありません
  {
    name: '恐怖でしかない',
    steps: [
      lemma(
        '恐怖 苦痛 迷惑 不快 悪意 嫌がらせ 拷問 侮辱 屈辱 怠慢 地獄 悪夢 絶望 手抜き 茶番 言い訳 不信 ストレス 災難 悲劇',
      ),
      surface('で'),
      surface('しか'),
      lemma('ない ある'),
    ],
  },
  // 売る神経が分からない, どういう感覚なのか理解できません
  {
    name: '神経が分からない',
    steps: [
      surface('神経 品性 了見 料簡'),
      surface('が を は'),
      maybe(surface('まったく 全く 到底')),
      lemma('分かる わかる 知れる 理解 信じる 疑う 図太い'),
      {notAhead: [lemma('た')]},
    ],
  },
  {
    name: '怖くて使えない',
    steps: [
      lemma('怖い 恐ろしい 気持ち悪い'),
      surface('て'),
      maybe(surface('、')),
      surface('もう とても 二度と 到底 眠れ 夜'),
      without('、 。', 6),
      not,
    ],
  },
  {
    name: '死ぬかと思った',
    steps: [
      lemma('死ぬ 倒れる 泣く 凍える 狂う 気絶'),
      maybe(lemma('する')),
      either([surface('か'), surface('と')], [surface('かと')]),
      lemma('思う'),
    ],
  },
  {name: 'トラウマ', steps: [surface('トラウマ'), surface('に です だ もの')]},
  {
    name: '心が削られる',
    steps: [
      surface('心 神経 精神 気力 寿命 魂'),
      surface('が を も'),
      lemma('削る すり減る すり減らす 蝕む むしばむ 病む 持つ 砕ける 消耗 疲れる 荒む すさむ 参る'),
      either(
        [lemma('れる られる')],
        [surface('て')],
        [lemma('ます'), {notAhead: [surface('か')]}],
        [lemma('ない')],
      ),
    ],
  },
  {
    name: '最悪の一語に尽きる',
    steps: [
      lemma('粗末 お粗末 最悪 最低 無念 失望 不快 残念 悲惨 怠慢 ずさん 杜撰 驚き 落胆 呆れ 情けない'),
      surface('の'),
      surface('一語 一言 ひと言 ひとこと'),
    ],
  },
  {name: '虫酸が走る', steps: [surface('虫酸 虫唾'), surface('が'), lemma('走る')]},
  {
    name: 'ぶち壊しです',
    steps: [surface('ぶち壊し ぶちこわし 水の泡 めちゃめちゃ 滅茶滅茶'), lemma('です だ')],
  },
  {
    name: '気が済むの',
    steps: [
      surface('気'),
      surface('が'),
      lemma('済む'),
      surface('の ん'),
      either([{at: 'end'}], [{ahead: [surface('? !')]}]),
    ],
  },
]
