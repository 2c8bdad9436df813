import {type Step} from '@tactlint/core'
import {either, lemma, maybe, surface, within} from '../steps.js'

/** 責任者, 支社長, もっと上の人, 上級チーム, 決裁権のある方. */
export const superior: Step = either(
  [
    lemma(`
      上司 上席 店長 支店長 社長 本社 マネージャー マネージャ 役員 管理職 部長 課長 所長 取締役 代表 経営 上層
      リーダー チーフ 支配人 オーナー 会長 室長 局長 院長 校長 上長 統括 本部 幹部 スーパーバイザー 上役 上級 役職
      役付き ceo 親会社 トップ 主任 係長 理事 首脳 sv シニア 上役 統轄 本庁 本店 本院 教頭 園長 師長 婦長 総支配人 役職者 エリアマネージャー
      ゼネラルマネージャー トップ層 経営者 経営陣 取締役会 役員会 重役 部長級 監督 総長 頭取 館長 駅長 区長 市長 町長 村長 知事 編集長 料理長 薬局長 機長 署長 学長 塾長 組合長 委員長 住職 女将 理事長 番頭 大家
    `),
    maybe(
      surface(
        '部 者 陣 職 会 級 サポート チーム 窓口 部署 部門 担当 層 クラス デスク エンジニア スタッフ 技術',
      ),
    ),
    maybe(surface('者 部署 の')),
    maybe(surface('部署 部門 窓口 チーム 担当 者')),
    maybe(surface('者')),
  ],
  [surface('管理'), surface('職 者')],
  [surface('責任'), surface('者')],
  [surface('スーパー'), surface('バイザー')],
  [surface('責任'), surface('ある'), surface('立場 方 人')],
  [surface('話'), surface('の が'), lemma('わかる 通じる'), surface('方 人 者 担当')],
  [
    surface('もっと'),
    within(1),
    surface('上'),
    surface('の'),
    maybe(surface('ほう')),
    surface('部署 部門 立場 役職 方 人 者'),
  ],
  [
    surface('責任 権限 決裁 決定 裁量 決定権 決裁権'),
    surface('の が 権 を'),
    within(4),
    surface('方 人 者 立場 担当'),
  ],
  // 支社長, 工場長, センター長; 商品情報部門の長
  [{surface: '長', partOfSpeech: '接尾'}],
  [surface('部門 部署 部 課 チーム 窓口 店舗'), surface('の'), surface('長 トップ 責任')],
  // 即答できる方, 返金を決められる立場の方
  [
    lemma('判断 決定 決断 即答 約束 許可 交渉 回答 責任 決める 裁量 返金 答える'),
    maybe(surface('が を の も')),
    maybe(lemma('する 取る 持つ 負う 下す 出す')),
    lemma('できる 取れる 持てる られる 下せる 出せる 負える'),
    maybe(surface('立場 権限'), surface('の が に')),
    maybe(lemma('ある いる')),
    surface('方 人 者 部署 担当'),
  ],
  // もう一段上の方
  [
    surface('つ 段 段階 ランク'),
    surface('上'),
    maybe(surface('の')),
    surface('方 人 部署 立場 役職 レベル 担当 階級'),
  ],
  [lemma('法務 コンプライアンス 相談室 品質保証'), maybe(surface('部 室 課 部門 担当'))],
  [surface('お偉いさん お偉方 偉い'), maybe(surface('さん'))],
  [
    surface('tier ティア レベル'),
    surface('2 3 二 三'),
    maybe(surface('の'), surface('サポート 担当 チーム 窓口')),
  ],
  [
    surface('上 偉い'),
    surface('の'),
    surface('人 方 者 人間 部署 立場 役職 階級 担当 責任'),
    maybe(surface('者')),
    maybe(surface('の'), surface('方')),
  ],
  [
    surface('上 最上位 最上級 最高位'),
    maybe(surface('の')),
    maybe(surface('サポート 対応 技術')),
    surface('チーム 窓口 部門 レベル 部署 サポート デスク'),
  ],
  [surface('偉い'), surface('人 方')],
  // 二次窓口, 上位部署
  [surface('二 2 三'), surface('次'), surface('窓口 対応 サポート 担当 受付')],
  [lemma('上位 上級 専任 特別 高度'), surface('部署 部門 窓口 チーム サポート 担当 デスク 対応')],
  [surface('専門'), surface('部署 部門 チーム')],
  [
    surface('正社員 ベテラン 熟練'),
    maybe(surface('の')),
    maybe(surface('整備 技術 担当 スタッフ 職人'), maybe(surface('士 者'))),
  ],
)
