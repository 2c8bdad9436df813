import {type Pattern} from '@tactlint/core'
import {either, lemma, maybe, surface, within} from '../steps.js'
import {denied} from './unavailable.js'

/** What stays as it is, whatever the customer does: 結果は同じです, マイルは付与されません, 元には戻りません. */
export const deadEnds: readonly Pattern[] = [
  {
    name: '結果は同じです',
    steps: [
      lemma('結果 答え 回答 お答え 結論 返事 判断'),
      surface('は も'),
      maybe(surface('まったく 全く')),
      surface('同じ 同様 一緒'),
      either(
        [lemma('です だ')],
        [surface('で'), lemma('ござる'), maybe(lemma('ます'))],
        [surface('と'), lemma('なる'), maybe(lemma('ます'))],
      ),
      {notAhead: [surface('が けど か')]},
    ],
  },
  // マイルは付与されません; 手数料は加算されません is good news
  {
    name: '付与されません',
    steps: [
      {notBehind: lemma('手数料 料金 費用 送料 違約金 延滞 延滞料 税金 利息 追加 ペナルティ 料 金')},
      surface('は も が'),
      lemma('付与 適用 補償 支給 返金 返還 払い戻し 還元 復元 再発行 繰り越し 救済 保証 優遇 考慮'),
      lemma('する いたす'),
      maybe(lemma('れる')),
      denied,
      {notAhead: [surface('でし か ので から と が')]},
    ],
  },
  // 分割のご相談は一切お受けしません, 個別のお返事は差し上げておりません
  {
    name: 'お受けしません',
    steps: [
      either(
        [
          surface('お ご'),
          lemma(
            '受ける 受け 引き受ける 引き受け 答える 答え 預かる 預かり 渡す 渡し 返す 返し 応える 応じる',
          ),
          lemma('する いたす'),
        ],
        [lemma('お受け お答え'), lemma('する いたす')],
        [lemma('差し上げる 受け付ける 認める 設ける 承る')],
      ),
      maybe(lemma('て'), maybe(surface('は')), lemma('おる いる')),
      lemma('ます'),
      lemma('ん'),
      {notAhead: [surface('でし か が')]},
    ],
  },
  // 一度取り消された予約は元に戻りません, 元どおりにはなりません
  {
    name: '元に戻りません',
    steps: [
      either(
        [surface('元'), surface('に へ'), maybe(surface('は')), lemma('戻る 戻せる')],
        [surface('元どおり 元通り'), surface('に'), maybe(surface('は')), lemma('なる 戻る できる')],
        [
          surface('元'),
          surface('どおり 通り'),
          surface('に'),
          maybe(surface('は')),
          lemma('なる 戻る できる'),
        ],
      ),
      denied,
    ],
  },
  // これ以上のご案内はございません, ポイントの復活はございません
  {
    name: '復活はございません',
    steps: [
      maybe(surface('ご お')),
      lemma(
        '案内 復活 再販 再入荷 返答 お答え 回答 補償 返金 交換 免除 減額 延長 猶予 扱い 取り扱い 補填 再発行 お返事 返事 お話し お伝え 復旧 再開 差額',
      ),
      maybe(lemma('する いたす'), surface('こと')),
      surface('は も が'),
      lemma('ござる ある'),
      lemma('ます'),
      lemma('ん'),
      {notAhead: [surface('でし か ので が')]},
    ],
  },
  {
    name: 'これ以上お話しすることはない',
    steps: [
      surface('これ'),
      surface('以上'),
      within(3),
      lemma('話す お話し 申し上げる お伝え 伝える 答える お答え'),
      maybe(lemma('する')),
      surface('こと'),
      surface('は も'),
      lemma('ない ござる ある'),
    ],
  },
]
