import {type Pattern} from '@tactlint/core'
import {bodies, press, publicPlace} from './resorts.js'
import {either, lemma, maybe, not, surface, within, without} from './steps.js'

/** Steps that are announced: 市議の事務所を通してお話しします, 警察を呼びますよ, 公の場で話しましょう, 取引は終わりです. */
export const recourse: readonly Pattern[] = [
  {
    name: '機関に持ち込む',
    steps: [
      bodies,
      maybe(surface('さん 様 側')),
      surface('に へ と も'),
      maybe(surface('は も')),
      without('、 。', 6),
      lemma(
        '相談 通報 報告 渡す 投書 手紙 送る 知らせる 訴える 調べる 動く 入る 委ねる 任せる 一任 依頼 頼む 持ち込む 告発 申告 申し立てる 苦情 行く 電話 直訴 陳情 駆け込む 連絡 聞く 確かめる 伝える 提出 立てる 判断',
      ),
    ],
  },
  // 市議の事務所を通してお話しします
  {
    name: '機関を通して話す',
    steps: [
      bodies,
      within(3),
      either(
        [surface('を通して を通じて を介して')],
        [surface('を'), lemma('通す 通じる 介する 挟む 立てる'), surface('て まで ます')],
        [surface('経由')],
      ),
    ],
  },
  {
    name: '警察を呼ぶ',
    steps: [
      lemma('警察 警備 ガードマン 弁護士 マスコミ'),
      surface('を'),
      lemma('呼ぶ 入れる 雇う 連れる'),
      {notAhead: [lemma('だ た')]},
    ],
  },
  // そちらから連絡が行くかもしれません
  {
    name: '法務部から連絡が行く',
    steps: [
      bodies,
      without('、 。', 2),
      surface('から より'),
      within(2),
      lemma('連絡 通知 手紙 書面 電話 請求'),
      surface('が を も'),
      within(1),
      lemma('行く いく 届く 入る 差し上げる 送る 来る'),
    ],
  },
  {
    name: '公の場で話す',
    steps: [
      lemma('公 裁判所 法廷 調停 警察 裁判 総会 テレビ'),
      maybe(surface('の'), surface('場')),
      surface('で'),
      without('、 。', 3),
      lemma('話す 話し合う 聞く 会う お会い 説明 争う 決着 話し お話し 伺う 言う 質問'),
    ],
  },
  {
    name: '議題にする',
    steps: [
      lemma('理事 株主 町内 自治 保護 理事会 総会 保護者会 町内会 組合 議会 自治会 集会 役員会 会合 会 会議'),
      maybe(surface('会 総会')),
      surface('に で の'),
      without('。', 6),
      lemma('議題 取り上げる 諮る 告発 議案 回覧 問題 追及'),
    ],
  },
  {
    name: '差し押さえる',
    steps: [
      lemma('差し押さえる 差し押さえ 差押え 競売 強制執行'),
      without('。 、', 3),
      lemma('ます 手続き 手続 入る 申し立てる 実行'),
    ],
  },
  {
    name: 'ビラを配る',
    steps: [
      lemma('ビラ チラシ プラカード 張り紙 貼り紙 横断幕 拡声器 署名'),
      surface('を'),
      within(2),
      lemma('配る 持つ 貼る 掲げる 立つ 撒く まく 使う 集める'),
      {notAhead: [lemma('た')]},
    ],
  },
  {name: '座り込む', steps: [lemma('座り込む 居座る 張り込む')]},
  // クレーマーとして他の店舗にも情報を回します
  {
    name: 'クレーマーとして登録',
    steps: [
      lemma('クレーマー 要注意 悪質 迷惑 不審'),
      without('、 。', 4),
      surface('として に'),
      without('、 。', 6),
      lemma('回す 登録 共有 載せる 通報 掲載 報告'),
    ],
  },
  {
    name: 'ブラックリストに載る',
    steps: [
      surface('ブラックリスト ブラック 要注意'),
      maybe(surface('リスト')),
      surface('に'),
      lemma('載る 載せる 入る 入れる 登録 なる'),
    ],
  },
  // 取引は終わりです
  {
    name: '取引は終わりです',
    steps: [
      lemma('取引 契約 付き合い お付き合い 関係 利用 お取引'),
      surface('は も'),
      maybe(surface('これ それ 今回 今月'), maybe(surface('で'))),
      surface('終わり おしまい 打ち切り 白紙 これまで 終了'),
      lemma('です だ に'),
      {notAhead: [surface('か')]},
    ],
  },
  // 契約を続ける理由がなくなりました
  {
    name: '契約を続ける理由がない',
    steps: [
      lemma('契約 利用 会員 取引 更新 付き合い お付き合い 通う'),
      maybe(surface('を')),
      within(1),
      lemma('続ける 継続 更新 する'),
      maybe(lemma('する')),
      lemma('理由 意味 価値 気 つもり メリット 意義 自信 必要'),
      surface('が は も'),
      either([lemma('ない なくなる')], [lemma('見つかる ある 起きる 感じる'), maybe(lemma('られる')), not]),
    ],
  },
  // 別の業者を入れます, よその銀行に移しても構いません
  {
    name: '別の業者に頼む',
    steps: [
      either([surface('別 他 ほか'), surface('の')], [surface('よそ'), maybe(surface('の'))]),
      lemma('業者 会社 銀行 ホテル 店 お店 病院 学校 塾 ジム 店舗 サービス 教室 先 代理店 メーカー キャリア'),
      maybe(surface('さん 様')),
      surface('に へ を'),
      without('、 。', 4),
      lemma('入れる 頼む 移す 入れ直す 変える 乗り換える 移る 切り替える 任せる 払う'),
      either(
        [lemma('ます')],
        [surface('だけ まで しか こと つもり から')],
        [surface('て'), surface('も')],
        [lemma('せる させる')],
      ),
    ],
  },
  {
    name: '乗り換え先は見つけてあります',
    steps: [
      lemma('乗り換え 乗換 転職 引っ越し 移転 移る'),
      maybe(surface('る')),
      surface('先'),
      surface('は を も'),
      within(2),
      lemma('見つける 決まる 決める 確保 探す 見つかる'),
      maybe(lemma('する')),
      surface('て'),
      lemma('ある いる おる'),
    ],
  },
  // 家賃は一円も払わないと決めました
  {
    name: '払わないと決めた',
    steps: [
      lemma('払う 支払う 振り込む 納める'),
      lemma('ない'),
      surface('と こと から つもり'),
      maybe(surface('に')),
      lemma('決める する です'),
    ],
  },
  // 返金がない限り、荷物はお返ししません
  {
    name: 'ない限り渡さない',
    steps: [
      either(
        [lemma('ない ん ぬ'), surface('限り')],
        [
          lemma('いただける いただく くださる もらう 払う 返す 直す 済む くる'),
          surface('まで'),
          maybe(surface('は')),
        ],
      ),
      maybe(surface('、')),
      without('。', 5),
      either(
        [lemma('お返し お渡し 返し 渡し')],
        [lemma('返す 渡す 払う 支払う 応じる 動く 帰る 署名 サイン 引き渡す 解除 退去 明け渡す 返却')],
      ),
      maybe(lemma('する いたす られる れる')),
      not,
    ],
  },
  {
    name: 'アカウントを閉じます',
    steps: [
      surface('なら たら ば 場合 と'),
      maybe(surface('は に')),
      maybe(surface('、')),
      within(2),
      lemma('アカウント 口座 回線 会員 電気 水道 サービス 利用 会話 チャット 対応 電話'),
      surface('を は'),
      within(1),
      lemma('閉じる 閉鎖 止める 切る 凍結 遮断 抹消 打ち切る'),
      maybe(lemma('する いたす')),
      {notAhead: [lemma('れる られる た')]},
    ],
  },
  {
    name: '止めてもらう',
    steps: [
      lemma('事務局 局 運営 本部 警察 銀行 会社 大家 弁護士'),
      surface('に'),
      within(2),
      lemma('言う 頼む 伝える 連絡 通報 申し出る'),
      maybe(lemma('する')),
      surface('て'),
      within(3),
      lemma('止める 停止 凍結 処分 退会 取り消す 締め出す 罰する'),
      maybe(lemma('する')),
      surface('て'),
      lemma('もらう いただく'),
    ],
  },
  // 紹介した8人にもやめるよう言います
  {
    name: 'やめるよう言う',
    steps: [
      surface('に へ'),
      maybe(surface('も は')),
      without('、 。', 3),
      lemma('やめる 辞める 退会 解約 避ける 気をつける 控える 使う'),
      maybe(lemma('する ない た')),
      surface('よう ほう 方'),
      maybe(surface('に が')),
      within(3),
      lemma('言う 伝える 話す 勧める 忠告 呼びかける'),
    ],
  },
  {
    name: '記者に話してあります',
    steps: [
      press,
      within(2),
      surface('に へ'),
      maybe(surface('は も')),
      maybe(surface('、')),
      without('。', 5),
      lemma('話す 渡す 連絡 伝える 送る 知らせる 概要 頼む'),
      maybe(lemma('する')),
      surface('て'),
      lemma('ある おく'),
    ],
  },
  {
    name: '広めてもらう',
    steps: [
      either([publicPlace], [lemma('孫 仲間 皆さん みんな')]),
      without('。', 8),
      lemma('広める 拡散 晒す 暴露 回す 意見'),
      maybe(lemma('する')),
      surface('て を'),
      lemma('もらう いただく 聞く 募る'),
    ],
  },
  {
    name: 'やめたほうがいいと話す',
    steps: [
      surface('に へ'),
      maybe(surface('も は')),
      maybe(surface('、')),
      without('。', 8),
      surface('ほう 方'),
      surface('が'),
      lemma('いい よい 良い'),
      surface('と'),
      lemma('話す 言う 伝える 教える 勧める 忠告'),
      {notAhead: [lemma('れる られる た')]},
    ],
  },
  {
    name: '総会で質問する',
    steps: [lemma('総会 議会 株主総会 保護者会'), surface('で'), lemma('質問 追及 発言 取り上げる')],
  },
  {
    name: '社名を出して書き込む',
    steps: [
      lemma('社名 店名 実名 名前 会社名'),
      surface('を'),
      lemma('出す 挙げる 書く'),
      surface('て'),
      within(2),
      lemma('書き込む 投稿 書く 公開 話す 載せる'),
    ],
  },
  {
    name: '支払いを止めたら動くのか',
    steps: [
      lemma('支払い 支払 家賃 会費 料金 代金'),
      surface('を が'),
      lemma('止める 止まる 払う'),
      maybe(lemma('ない')),
      surface('たら ば と'),
      maybe(surface('、')),
      within(4),
      lemma('動く 困る 対応 考える 聞く 直す'),
    ],
  },
]

/** What is said as settled: 契約を続ける理由がなくなりました. */
export const settled: ReadonlySet<string> = new Set([
  '契約を続ける理由がない',
  '払わないと決めた',
  '記者に話してあります',
  '乗り換え先は見つけてあります',
  '総会で質問する',
  '社名を出して書き込む',
  '支払いを止めたら動くのか',
])
