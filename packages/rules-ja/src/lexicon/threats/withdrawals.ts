import {type Pattern} from '@tactlint/core'
import {either, lemma, maybe, not, surface, within, without} from '../steps.js'

/** The writer leaves, or gives nothing any more: 取引は終わりです, 払わないと決めた, ない限り渡さない. */
export const withdrawals: readonly Pattern[] = [
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
