import {words, type Pattern} from '@tactlint/core'
import {absent, refused, strengthened} from './refusing-ends.js'
import {either, lemma, maybe, surface, without} from '../steps.js'

/** What customers would like there to be. */
const wanted = words(`
  入荷 再入荷 受付 受け付け 補講 再試験 追試 再配達 返却 交換 返品 返金 払い戻し 振り替え 振替 代替 代わり 替え 割引 値引き 値下げ サービス 提供 配布
  再発行 発行 補償 保証 保障 補填 賠償 弁償 救済 免除 減額 延長 猶予 再開 復活 復元 再販 再生産 増便 臨時便 代行 送迎 貸し出し 貸出 配送 配達 宅配
  出張 修理 取り付け 引き取り 回収 下取り 買い取り 買取 面談 面会 返答 試着 試用 見学 空き 空席 空室 余り 余裕 予備 在庫 席 枠 方法 手段 手立て 余地
  見込み 例外 特例 制度 仕組み 機能 選択肢 オプション プラン 部品 パーツ 権限 資格 還付 給付 支給 手当 補助 支援 特典 優待 駐車場 個室 宿泊 便 運行
`)

/** What is paid to customers: 宿泊|代|は出ません; not 違約|金|は出ません. */
const paid = lemma(
  '保険 保険金 手当 補助 補助金 返金 差額 還付 還付金 給付 給付金 見舞金 証明 証明書 領収書 許可 代 費 金',
)

/** Nothing is left or comes back: 在庫はもうありません, 手数料は戻りません, その窓口は廃止になりました. */
export const nothingLeft: readonly Pattern[] = [
  {
    name: '戻りません',
    steps: [
      surface('は が も 、 から ので もう 二度と 一切 に'),
      strengthened,
      lemma('戻る 返る 復活 よみがえる'),
      maybe(lemma('する')),
      maybe(surface('て'), lemma('くる まいる 参る')),
      refused,
    ],
  },
  {
    name: '保険はおりません',
    steps: [
      {notBehind: lemma('違約 罰 追徴 延滞 キャンセル 追加 手数')},
      paid,
      surface('は が も'),
      strengthened,
      lemma('おりる 下りる 降りる 出る おる'),
      refused,
    ],
  },
  {
    name: 'ポイントは付きません',
    steps: [
      lemma('保険 保証 ポイント マイル 特典 割引 補償 おまけ 値段 付録'),
      surface('は が も'),
      strengthened,
      lemma('付く つく たまる 貯まる 加算'),
      maybe(lemma('する れる')),
      refused,
    ],
  },
  {
    name: '無償修理になりません',
    steps: [
      lemma('無料 無償 返金 交換 払い戻し 有効 保証 補償 減額 免除 割引 修理 理由'),
      maybe(surface('の 修理 交換')),
      surface('に'),
      maybe(surface('は も')),
      lemma('なる'),
      refused,
    ],
  },
  {
    name: '入荷はありません',
    steps: [
      {notBehind: lemma('追加 手数料')},
      {lemma: wanted},
      surface('は も'),
      maybe({not: surface('、 。')}, surface('上')),
      strengthened,
      absent,
    ],
  },
  // 当日券の販売予定はありません
  {
    name: '販売予定はありません',
    steps: [
      lemma(
        '販売 開催 発売 再開 増便 改善 追加 配布 復活 入荷 再販 実装 対応 導入 修正 増刷 再版 値下げ 開店 営業 生産 製造 出店 公開',
      ),
      maybe(lemma('する の')),
      surface('予定 計画 見込み 考え つもり'),
      surface('は も'),
      strengthened,
      absent,
    ],
  },
  {name: '存在しません', steps: [surface('は も'), lemma('存在'), lemma('する'), refused]},
  // 制度は廃止になりました, 保証は無効です, 払い戻しはゼロです
  {
    name: '廃止になりました',
    steps: [
      lemma('廃止 廃番 廃盤 絶版 打ち切り 生産中止 製造中止 販売中止'),
      either(
        [surface('に と'), lemma('なる いたす する')],
        [lemma('です')],
        [
          lemma('する いたす'),
          maybe(lemma('れる')),
          either([surface('まし')], [surface('て'), lemma('いる おる')]),
        ],
      ),
    ],
  },
  {
    name: '製造中止になりました',
    steps: [
      surface('製造 生産 販売 取り扱い 発行'),
      surface('中止 打ち切り'),
      surface('に と'),
      lemma('なる'),
    ],
  },
  {
    name: '打ち切りました',
    steps: [
      lemma('サポート サービス 販売 提供 生産 製造 受付 対応 取り扱い 発行 保守 部品'),
      surface('は を も の'),
      maybe(surface('供給')),
      lemma('打ち切る 取りやめる やめる とりやめる 止める'),
      either([surface('まし')], [lemma('た')], [lemma('て'), lemma('いる おる')]),
    ],
  },
  {
    name: '保証は無効です',
    steps: [
      lemma('保証 権 権利 資格 ポイント 特典 契約 クーポン 券 枠 補償 保険 払い戻し 返金 値引き 割引 マイル'),
      surface('は も が'),
      strengthened,
      either(
        [lemma('無効 失効 時効 ゼロ 消滅'), either([lemma('です')], [surface('で'), lemma('ござる')])],
        [
          lemma('失効 消滅'),
          lemma('する いたす'),
          either([surface('まし')], [surface('て'), lemma('いる おる')]),
        ],
        [surface('無効'), surface('に と'), lemma('なる'), surface('まし')],
      ),
    ],
  },
  {
    name: '売り切れてしまった',
    steps: [
      lemma('売り切れる'),
      either([lemma('ちゃう')], [surface('て'), lemma('しまう いる おる')], [surface('まし')]),
    ],
  },
  // 担当がいないので, 本日は医師がおりません
  {
    name: '担当がいない',
    steps: [
      lemma('担当 者 スタッフ 人員 責任 係 係員 医師 先生 職人 講師'),
      maybe(surface('者')),
      surface('が は も'),
      maybe(surface('もう 本日 今日 現在')),
      lemma('いる おる'),
      either(
        [refused],
        [lemma('ない ん'), surface('ので ため'), without('。', 6), refused],
        [lemma('ます'), lemma('ん'), surface('ので ため')],
      ),
    ],
  },
  // これが上限です, これ以上はお出しできる金額の限度です
  {
    name: 'これが上限です',
    steps: [
      surface('これ こちら 以上'),
      surface('が は'),
      maybe({repeat: [{not: surface('、 。')}], most: 6}),
      surface('上限 限度 精一杯 精いっぱい 限界'),
      lemma('です'),
      {notAhead: [surface('か')]},
    ],
  },
  {
    name: 'ルールはルールです',
    steps: [
      lemma('ルール 規則 規約 決まり 契約 規定 無理 だめ 駄目'),
      maybe(surface('な'), surface('もの')),
      surface('は'),
      lemma('ルール 規則 規約 決まり 契約 規定 無理 だめ 駄目'),
      lemma('です'),
    ],
  },
]
