import {words, type Pattern} from '@tactlint/core'
import {lemma, maybe, not, surface, within, without} from '../steps.js'

const publicly = words(`
  sns ネット ツイッター twitter インスタグラム インスタ フェイスブック facebook youtube ユーチューブ ブログ 掲示板
  口コミ クチコミ レビュー 投稿 インターネット tiktok google グーグル ライン line まとめサイト 動画 知恵袋 サイト
  レビューサイト ウェブ マップ note 世間 公
`)
const spread = words(`
  拡散 投稿 晒す さらす 公開 書く 書き込む 広める 流す 暴露 告発 アップ 公表 載せる つぶやく 発信 知らせる 上げる
  訴える ポスト 報告 残す 共有
`)
/** Nobody writes a review with these by chance. */
const exposing = words('拡散 晒す さらす 暴露 公表 告発 広める ばらす バラす 公開')
const rating = words('評価 悪評 レビュー 口コミ 星 ★ クチコミ コメント')
const rate = words('付ける つける 書く 投稿 入れる 残す 流す 広める 書き込む 拡散 下げる する 送る')
const bad = surface('低 悪い 最低 悪 1 一 低い 最悪 酷い ひどい ありのまま ★ マイナス 正直 厳しい ゼロ 0')

/** What the public will hear: SNSで拡散します, 低評価を付けます, 録音を公開してもいいんですよ. */
export const publicity: readonly Pattern[] = [
  {
    name: '評価を最低にする',
    steps: [
      lemma('評価 レビュー 口コミ'),
      surface('を は に'),
      maybe(surface('星 ★ ☆')),
      surface('最低 1 一 最悪 低く 下げ ゼロ 0'),
      within(2),
      lemma('する ます 付ける つける せる'),
    ],
  },
  {
    name: '星1を付ける',
    steps: [surface('星 ★ ☆'), surface('1 一 ひとつ 一つ ゼロ 0'), within(3), {lemma: rate}],
  },
  {
    name: 'SNSで拡散',
    steps: [
      {lemma: publicly},
      within(6),
      surface('で に へ など'),
      within(8),
      {lemma: spread},
      // レビューには使い方が書かれていて
      {notAhead: [lemma('れる られる'), surface('て た まし')]},
    ],
  },
  // X（旧Twitter）で公開します
  {
    name: 'Xで公開',
    steps: [
      surface('x'),
      maybe(surface('('), within(3), surface(')')),
      surface('で に へ'),
      within(8),
      lemma('投稿 拡散 晒す 公開 流す 暴露 ポスト 告発 つぶやく'),
    ],
  },
  {name: '低評価を付ける', steps: [bad, within(4), {lemma: rating}, within(4), {lemma: rate}]},
  // この経緯を公表します, 録音を公開してもいいんですよ
  {
    name: '経緯を公表',
    steps: [
      lemma(
        '録音 やり取り やりとり 経緯 実名 事実 証拠 不正 一部始終 実態 件 内情 実情 顛末 手口 対応 担当 名前 社名 店名 真相',
      ),
      maybe(surface('者 名')),
      maybe(surface('の'), lemma('名前 すべて 全て 全部 対応 ひどさ')),
      surface('を は も'),
      within(6),
      {lemma: exposing},
    ],
  },
  {
    name: 'いつでも投稿できます',
    steps: [
      surface('いつ'),
      surface('でも'),
      lemma('投稿 公開 拡散 公表 アップ 晒す'),
      maybe(lemma('する')),
      lemma('できる せる る ます'),
    ],
  },
  {
    name: 'マスコミに連絡',
    steps: [
      lemma('マスコミ テレビ局 テレビ 新聞社 メディア 週刊誌 新聞 報道 記者 ジャーナリスト 雑誌 出版社 番組'),
      maybe(surface('局 社 誌 各社 機関')),
      within(2),
      surface('に へ'),
      within(4),
      lemma(
        '連絡 通報 提供 知らせる 伝える 話す リーク 告発 取り上げる 持ち込む 売る 流す 暴露 相談 投書 たれ込む',
      ),
    ],
  },
  {
    name: '周りに広める',
    steps: [
      lemma(
        '周り 周囲 知人 知り合い 友人 友達 みんな 仲間 取引先 取引 同業 家族 同僚 親戚 近所 フォロワー 皆 業者',
      ),
      within(4),
      surface('に へ にも'),
      within(6),
      lemma('言いふらす 広める 触れ回る 警告 注意喚起 忠告 ばらす 吹聴 伝える 話す 知らせる 共有 周知 通知'),
    ],
  },
  // 他の出品者にもこのことを伝えます
  {
    name: 'このことを伝える',
    steps: [
      lemma('出品 利用 会員 客 オーナー 住民 組合 保護者 友人 知人 取引 仲間 同業 フォロワー 業界 販売'),
      within(2),
      surface('に へ'),
      maybe(surface('も は')),
      surface('この 今回'),
      maybe(surface('の')),
      lemma('こと 件 対応 経緯 事実 やり取り'),
      surface('を は'),
      within(1),
      lemma('伝える 報告 共有 知らせる 話す 教える 広める 言う'),
    ],
  },
  {
    name: 'やめたほうがいいと言う',
    steps: [
      lemma('友人 知人 家族 みんな 周り 知り合い 同僚 全員 皆 仲間'),
      within(1),
      surface('に へ'),
      without('。', 6),
      surface('ほう 方'),
      surface('が'),
      lemma('いい よい 良い'),
      surface('と'),
      lemma('言う 伝える 勧める 話す 忠告'),
    ],
  },
  {
    name: 'SNSでの反響が楽しみ',
    steps: [
      {lemma: publicly},
      surface('で'),
      surface('の'),
      lemma('反響 反応 評判'),
      surface('が を'),
      within(1),
      lemma('楽しみ 見る'),
    ],
  },
  {
    name: 'レビューで会う',
    steps: [
      lemma('レビュー 口コミ 法廷 裁判所'),
      surface('で'),
      maybe(surface('お')),
      lemma('会う お会い 会い お返し'),
    ],
  },
  // 家族や同僚にも使わないよう伝えます
  {
    name: '使わないよう伝える',
    steps: [
      surface('に へ'),
      maybe(surface('も は')),
      without('。', 6),
      not,
      surface('よう'),
      maybe(surface('に')),
      within(1),
      lemma('伝える 言う 話す 勧める 忠告 呼びかける 注意 警告 アドバイス'),
    ],
  },
  {
    name: '周りに勧めない',
    steps: [
      surface('に 人 誰 には'),
      within(3),
      lemma('勧める 薦める すすめる お勧め おすすめ'),
      within(3),
      lemma('ない ん'),
    ],
  },
  // 同業者の集まりで御社の名前を出します
  {
    name: '御社の名前を出す',
    steps: [
      lemma('御社 貴社 貴店 店 会社 そちら 担当'),
      maybe(surface('者')),
      surface('の'),
      lemma('名前 名 実名 社名'),
      surface('を'),
      within(2),
      lemma('出す 挙げる 広める 公表 公開 晒す さらす 書く'),
    ],
  },
]
