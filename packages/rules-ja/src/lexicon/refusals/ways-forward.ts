import type {Lexicon, Pattern} from '@tactlint/core'
import {possible} from './cannot.js'
import {source} from '../source.js'
import {either, lemma, maybe, surface, without} from '../steps.js'

/** What the desk does, or the customer can do, in the grammar of the desk: お調べします, ご返信ください, お使いいただけます. */
const offers: readonly Pattern[] = [
  // ご提供いたします, お調べします, おつなぎして差し上げます; not お断りします, お詫び申し上げます
  {
    name: 'ご案内します',
    steps: [
      surface('ご お'),
      {
        not: lemma(
          '断る お断り 断り 詫び お詫び 願い お願い 遠慮 了承 理解 容赦 承知 引き取る 引き取り 待ち 待つ 返事 答え 答える 請求 迷惑 心配 不便',
        ),
      },
      either(
        [lemma('する いたす'), {notAhead: [surface('かね')]}, surface('ます て')],
        [surface('さ'), surface('せ'), surface('て'), lemma('いただく'), surface('ます')],
        [lemma('差し上げる'), surface('ます')],
      ),
      {notAhead: [surface('ん')]},
    ],
  },
  {
    name: 'お返しいたします',
    steps: [
      lemma('お返し お届け お渡し お調べ お直し お取り替え お引き取り お戻し'),
      lemma('する いたす'),
      surface('ます'),
      {notAhead: [surface('ん')]},
    ],
  },
  // ご連絡ください, 営業所でお受け取りいただけますか; not ご了承ください, あきらめてください
  {
    name: 'ご連絡ください',
    steps: [
      {
        not: lemma(
          '了承 理解 容赦 承知 遠慮 勘弁 辛抱 引き取る 引き取り 諦める あきらめる 諦め 我慢 含む 悪い 考える 考え 思う 察する 察し 許す 許し 覚悟',
        ),
      },
      maybe(surface('に')),
      maybe(lemma('なる する')),
      maybe(surface('て で')),
      either([surface('ください 下さい くださいませ')], [lemma('いただける'), surface('ます')]),
      {notAhead: [surface('ん')]},
    ],
  },
  {
    name: 'ご連絡ください',
    steps: [
      lemma('確認 連絡 返信 提示 提出 手続き 問い合わせ 用意 添付 記入 入力 申し込み お知らせ 相談 参照'),
      surface('を'),
      surface('お願い'),
      lemma('する いたす'),
    ],
  },
  // 営業所で受け取ることができます, マイページからお手続きできます
  {
    name: 'できます',
    steps: [lemma('できる なれる 使える 選べる 申し込める'), surface('ます'), {notAhead: [surface('ん')]}],
  },
  // 窓口で買えます, オンラインでは受けられます
  {
    name: '窓口で買えます',
    steps: [
      either([{lemma: possible}], [{partOfSpeech: '動詞', form: '未然形'}, lemma('られる')]),
      surface('ます'),
      {notAhead: [surface('ん')]},
    ],
  },
  {
    name: 'お送りいただければ',
    steps: [
      either(
        [surface('いただけれ 頂けれ くだされ 下され'), surface('ば')],
        [surface('いただけ 頂け いただい くださっ'), surface('まし'), surface('たら')],
        [surface('いただい 頂い くださっ'), surface('たら')],
      ),
    ],
  },
  // 近くの店では扱っております, 週末は承っています
  {
    name: '承っております',
    steps: [
      lemma('承る 受ける 受け付ける 扱う 取り扱う やる 行う 用意 販売 実施 対応 開催 お受け'),
      maybe(lemma('する')),
      surface('て'),
      lemma('いる おる'),
      surface('ます'),
      {notAhead: [surface('ん')]},
    ],
  },
  // 翌日ならお席がございます
  {
    name: 'ならございます',
    steps: [
      surface('席 空き 在庫 用意 商品 方法 制度 部屋 サービス プラン 窓口 余裕'),
      surface('が は も'),
      lemma('ある ござる'),
      surface('ます'),
      {notAhead: [surface('ん')]},
    ],
  },
  // 本日、返金の手続きをいたしました, 代わりの品を手配しました
  {
    name: '手続きをしました',
    steps: [
      lemma('手続き 手配 返金 発送 交換 再送 送金 入金 増額 延長 申請'),
      maybe(surface('を')),
      either(
        [lemma('する いたす 済ませる 終える 取る 始める 進める')],
        [surface('させ'), surface('て'), lemma('いただく')],
      ),
      surface('まし'),
      surface('た'),
    ],
  },
  // お支払いできるのは8,640円までとなります: what can be done
  {
    name: 'できるのは',
    steps: [lemma('できる いただける なれる 承れる'), surface('の'), surface('は')],
  },
  // 二階の三番へどうぞ。
  {name: '〜へどうぞ', steps: [surface('へ に を'), surface('どうぞ'), {at: 'end'}]},
  // 下取りとして五千円を引かせていただきます; not 終了とさせていただきます
  {
    name: '引かせていただきます',
    steps: [
      {
        partOfSpeech: '動詞',
        not: {surface: ['さ', '差し控え', '断ら', '見送ら', '控え', '止め', '打ち切ら', '終わら']},
      },
      lemma('せる させる'),
      surface('て'),
      lemma('いただく'),
      surface('ます'),
      {notAhead: [surface('ん')]},
    ],
  },
  {
    name: 'できるようになります',
    steps: [
      lemma('できる なれる 使える いただける'),
      surface('よう'),
      surface('に'),
      lemma('なる'),
      surface('ます'),
    ],
  },
  // 電子版の発売が来月に決まりました
  {
    name: '発売が決まりました',
    steps: [
      lemma('発売 入荷 再開 再販 開始 増便 販売 復旧 追加'),
      surface('が は'),
      without('。 、', 4),
      lemma('決まる 始まる 予定'),
      surface('ます まし です'),
    ],
  },
  // 近い色の見本をお送りしました
  {
    name: 'お送りしました',
    steps: [
      lemma('お送り お届け 送付 同封 取り置き 用意 確保 添付'),
      lemma('する いたす'),
      surface('まし'),
      surface('た'),
    ],
  },
  // 隣の店に連絡しておきました, 担当に聞いてみます
  {
    name: '連絡しておきました',
    steps: [
      surface('て で'),
      lemma('おく みる'),
      either([surface('まし')], [surface('ます'), {notAhead: [surface('ん')]}]),
    ],
  },
  {
    name: '完了します',
    steps: [
      lemma('完了 再開 開始 始める 終わる 直る 復旧 空く 届く 着く'),
      maybe(lemma('する いたす')),
      surface('ます'),
    ],
  },
]

/** 代わりに, 交換でしたら, 可能です: what can be done, or what happens next. */
export const waysForward = {
  source,
  phrases: [
    '(代わり|かわり)に',
    '(代替|替わり|振替)',
    '一方(で|、)',
    '別の(方法|商品|手段|日)',
    'でしたら',
    'であれば',
    'いただけましたら',
    '可能です',
    '承り(ます|ました)',
    '承っております',
    '(選び|利用|受け取り|申し込み|購入|試し|交換|変更|確認)いただけます',
    '(送り|申し込み|連絡|返信|提示|提出)いただければ',
    '(発送|手配|返金|交換|案内|連絡|返送|検討|用意)(いたし|し|させていただき)ます',
    'お(送り|届け|調べ|知らせ|渡し|つなぎ|伝え|取り次ぎ|引き取り|直し)(いたし|し)ます',
    '(ご用意|ご案内)して(おります|います)',
    '(ご|)(返信|連絡|相談|検討|添付|記入|送付)(ください|くださいませ|いただけます)',
    'お(申し付け|試し|電話|送り|申し込み)(ください|くださいませ|いただけます)',
    'ご(用意|案内)でき(ます|ました)',
    '(予定|見込み)です',
    '(対応|対処|手続き|修理|補償|処理|再送|調査|確認)(いたし|し|させていただき)ます',
    '(無料|無償|半額|全額返金)(です|で|になります|にします)',
    '(おすすめ|お勧め)(し|いたし|です)',
    '(今回に限り|特別に|例外として)',
    '(次回|改めて|後日)',
    '(お問い合わせ|ご参照)(ください|くださいませ)',
    'ご覧(ください|いただけます)',
  ],
  patterns: offers,
} satisfies Lexicon
