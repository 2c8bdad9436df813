import {type Pattern, type Step} from '@tactlint/core'
import {anyResort, authority, law, press, publicPlace} from './resorts.js'
import {either, lemma, maybe, not, surface, without} from '../steps.js'

const unless: Step = either(
  [
    not,
    maybe(lemma('た')),
    maybe(surface('の ん よう')),
    either(
      [surface('なら ば たら と 限り まま 場合'), maybe(surface('は で なら に'))],
      [lemma('です だ'), surface('たら なら')],
      [surface('で'), lemma('ある'), surface('ば')],
    ),
  ],
  [
    lemma('放置 無視 放る 渋る 断る 拒む 拒否 逃げる 続く 繰り返す ごまかす おく れる とぼける 引き延ばす'),
    maybe(surface('よう の'), maybe(lemma('です だ'))),
    surface('なら たら ば'),
  ],
)
const tell = lemma(
  'しゃべる 喋る 話す 書く 流す 出す 上げる 載せる 公開 投稿 晒す 言う 伝える 知らせる 広める 配信 送る 渡す 見せる 付ける つける 語る 訴える 報告 拡散',
)
const elsewhere: Step = either(
  [lemma('よそ 他社 他店 他行 競合 他院 他校'), maybe(surface('さん'))],
  [
    surface('よそ 他 ほか 別'),
    surface('の'),
    maybe(surface('お')),
    maybe({partOfSpeech: '名詞'}),
    maybe({partOfSpeech: '名詞'}),
    surface(
      '店 会社 業者 屋 所 ところ 銀行 病院 塾 社 メーカー 工場 問屋 ホテル 宿 工務店 サービス モール 代理店 ジム 教室 医院 薬局 学校 保険 キャリア',
    ),
    maybe(surface('さん 様')),
  ],
)

/** The writer's next step behind a condition, or settled: 直さないなら訴訟でも起こします, 来期から他社に頼みます. */
export const ultimatums: readonly Pattern[] = [
  // 返事がこないなら、評価は最低で付けます; 返ってこないなら配信で全部しゃべる
  {
    name: 'ないなら裁判でも',
    steps: [
      unless,
      maybe(surface('、')),
      without('。 ください', 7),
      either(
        [press],
        [authority],
        [law],
        [publicPlace, surface('で に へ は を'), without('。', 7), tell],
        [
          surface('グループ 仲間 みんな 全員 友達 知り合い 近所 同業'),
          without('。', 3),
          surface('で に へ'),
          without('。', 3),
          tell,
        ],
      ),
    ],
  },
  {
    name: 'ないならよそに頼みます',
    steps: [
      unless,
      maybe(surface('、')),
      without('。 ください', 7),
      elsewhere,
      surface('に へ を から で'),
      without('。', 4),
      lemma(
        '出す 頼む お願い 移す 回す 変える 任せる 乗り換える 切り替える 替える 買う 注文 移る 行く 契約 発注 探す',
      ),
    ],
  },
  // 来月から全部よその運送屋に出すわ
  {
    name: '来月からよそに出します',
    steps: [
      surface('来月 来期 来年 来週 今後 この先 これから 次 次回 明日 今月 もう 全部 すべて'),
      without('。 ください', 5),
      elsewhere,
      surface('に へ から'),
      without('。', 4),
      lemma('出す 頼む お願い 移す 回す 任せる 乗り換える 切り替える 買う 注文 移る 発注'),
    ],
  },
  // 来月の更新は白紙に戻します
  {name: '白紙に戻す', steps: [surface('白紙'), surface('に'), lemma('戻す する なる')]},
  // 弁護士に渡す用意があります
  {
    name: '訴える用意がある',
    steps: [
      anyResort,
      without('。', 6),
      surface('用意 準備 覚悟 手はず 段取り 手筈'),
      surface('が は も'),
      lemma('ある できる 整う 済む'),
      {notAhead: [not]},
    ],
  },
  {
    name: '返金されたら投稿は消します',
    steps: [
      surface('たら ば なら 次第 まで'),
      maybe(surface('は')),
      maybe(surface('、')),
      without('。', 4),
      lemma('投稿 レビュー 口コミ 評価 動画 書き込み 星 通報 被害届 クチコミ コメント'),
      surface('は を も'),
      without('。', 3),
      lemma('消す 取り下げる 削除 書き直す 撤回 見送る 控える 引っ込める 出す 増やす 増える 残す 残る'),
    ],
  },
  // 患者さん全員に、使えないと伝えることになります
  {
    name: '伝えることになる',
    steps: [
      either(
        [anyResort],
        [lemma('患者 会員 保護者 取引先 仲間 客 お客 住民 同業 組合 全員 みんな 親会社 入居者')],
      ),
      without('。', 9),
      lemma(
        '伝える 話す 知らせる 通報 公開 公表 訴える 書く 投稿 拡散 出る 見せる 渡す 申し立てる 解約 退会',
      ),
      maybe(lemma('する')),
      surface('こと'),
      surface('に'),
      lemma('なる いたす'),
    ],
  },
  // 入居者みんなで家賃を止めます, 退会者を五十人集めます
  {
    name: 'みんなで止めます',
    steps: [
      either(
        [surface('みんな 全員 一同 そろって まとめて 揃って 一斉に 総出')],
        [surface('退会 解約 不買 署名 被害 抗議 ボイコット')],
      ),
      without('。 、', 5),
      lemma(
        '解約 退会 止める やめる 乗り換える 移る ボイコット 転校 転院 引き上げる 集める 募る 運動 押しかける 乗り込む',
      ),
      {notAhead: [maybe(lemma('する')), lemma('れる')]},
    ],
  },
  {
    name: '投稿するのは簡単です',
    steps: [
      lemma('書く 投稿 公開 通報 拡散 解約 退会 乗り換える 訴える 送信 晒す'),
      maybe(lemma('する')),
      surface('の'),
      surface('は なら なんて'),
      maybe(surface('本当に とても')),
      lemma('簡単 一瞬 たやすい 造作 容易'),
    ],
  },
]
