import type {Pattern} from '@tactlint/core'
import {either, lemma, maybe, surface, within} from '../steps.js'

/** Answers that nobody seems to have written: 判で押したような回答, 中に人はいるのでしょうか. */
export const machineLike: readonly Pattern[] = [
  // 人が読んで返信しているのか疑わしいです, 中に人はいるのでしょうか, ロボットが返信しているのですか
  {
    name: '人が読んでいるのですか',
    steps: [
      lemma('人 人間 誰か 機械 ロボット ai bot ボット aiが'),
      surface('が は か に'),
      within(4),
      lemma('読む 見る 返信 返事 回答 答える 書く 対応 確認'),
      maybe({repeat: [lemma('する て で いる おる くれる くださる れる いただける')], most: 5}),
      surface('の ん'),
      either(
        [lemma('です だ'), maybe(surface('う')), surface('か')],
        [surface('か'), within(2), lemma('疑う 疑問 疑わしい 怪しい 心配 不安')],
      ),
    ],
  },
  {
    name: '中に人はいるのですか',
    steps: [
      surface('中'),
      surface('に'),
      surface('人 誰か'),
      surface('は が'),
      lemma('いる'),
      surface('の ん'),
      lemma('です だ'),
      maybe(surface('う')),
      surface('か'),
    ],
  },
  {
    name: 'その話は前も聞いた',
    steps: [
      surface('それ その'),
      maybe(lemma('話 説明 回答 答え 言葉 台詞 セリフ 言い訳'), {optional: [surface('ご')]}),
      surface('は なら'),
      surface('前回 何度 先日 もう 前'),
      maybe(surface('に')),
      surface('も'),
      within(1),
      lemma('聞く 伺う 読む うかがう'),
    ],
  },
  {
    name: '定型文ではないお返事',
    steps: [
      lemma('定型 コピペ テンプレ 自動 マニュアル 定型文'),
      maybe(surface('文 返信 通り どおり')),
      either(
        [surface('以外')],
        [surface('で'), surface('は'), surface('なく')],
        [surface('で'), surface('は'), surface('ない'), {notAhead: [surface('か でしょ でし の')]}],
        [surface('じゃ'), surface('なく')],
      ),
    ],
  },
  {name: '判で押したような', steps: [surface('判'), surface('で'), lemma('押す')]},
  {name: 'オウム返し', steps: [surface('オウム おうむ'), lemma('返し 返す')]},
  {name: '木で鼻をくくった', steps: [surface('木'), surface('で'), surface('鼻')]},
  {name: '血の通った', steps: [surface('血'), surface('の'), lemma('通う')]},
  {
    name: '自動返信しか',
    steps: [
      surface('自動 定型 機械'),
      surface('返信 応答 文 回答'),
      surface('しか ばかり だけ'),
      {notAhead: [surface('で の を')]},
    ],
  },
  // 同じ文面を貼り付けるだけの返信
  {
    name: '貼り付けるだけの返信',
    steps: [
      lemma('文面 文章 回答 定型 文 返信 マニュアル'),
      surface('を'),
      within(2),
      lemma('貼る 貼り付ける コピー 繰り返す 送りつける 読み上げる 使い回す コピペ 付ける'),
      maybe(lemma('する')),
      surface('だけ ばかり'),
      surface('の で です'),
    ],
  },
]
