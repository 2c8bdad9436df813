import type {Pattern} from '@tactlint/core'
import {auxiliaries, either, lemma, maybe, surface, within} from '../steps.js'
import {but, contacted, earlier, honorific, perfect, reproach, stated} from './telling.js'

/** 何度も言っていますが, 先日お伝えしたとおりです, 同じ説明を四回もさせられています. */
export const toldBefore: readonly Pattern[] = [
  {
    name: '同じことを何度も伝えさせられる',
    steps: [
      surface('同じ'),
      lemma('こと 説明 話 質問 内容 連絡 用件 写真 書類 文章 回答 答え'),
      surface('を は の ばかり'),
      within(8),
      lemma('せる させる'),
      lemma('られる れる ない ん で な つもり の'),
    ],
  },
  {
    name: '前にも言いましたが',
    steps: [
      earlier,
      maybe(
        surface('の'),
        maybe(surface('ご お')),
        lemma('メール 連絡 返信 問い合わせ お問い合わせ 電話 お電話'),
      ),
      maybe(surface('に から まで で')),
      surface('も から にも 来 より'),
      within(4),
      honorific,
      either([{lemma: stated}, perfect, either([reproach], [but])], [{lemma: contacted}, perfect, reproach]),
    ],
  },
  {
    name: 'とっくに対応しています',
    steps: [
      either([surface('とっくに とうに')], [surface('とう'), surface('の'), surface('昔'), surface('に')]),
      within(3),
      lemma(
        '対応 返信 連絡 届く 過ぎる 終わる 解決 返金 試す 送る 伝える 確認 済む 済ませる 知る 実施 切れる',
      ),
    ],
  },
  {
    name: '一から説明させられる',
    steps: [
      surface('一 最初 ゼロ はじめ'),
      surface('から'),
      within(2),
      lemma('説明 話 話す 書く やり直す'),
      within(2),
      lemma('せる させる'),
      lemma('られる れる'),
    ],
  },
  // 先日のメールでお伝えしたとおり、: the rule sees to it that something is wrong.
  {
    name: 'メールでお伝えしたとおり',
    steps: [
      either(
        [earlier, maybe(surface('の に'))],
        [lemma('メール 電話 お電話 チャット 書面 問い合わせ お問い合わせ')],
      ),
      maybe(honorific, lemma('メール 電話 お電話 チャット 書面 連絡 返信 問い合わせ お問い合わせ')),
      maybe(surface('に で から')),
      maybe(surface('も は')),
      within(1),
      honorific,
      {lemma: [...stated, ...contacted]},
      perfect,
      either([surface('とおり 通り')], [surface('と'), surface('おり')], [surface('よう'), surface('に')]),
    ],
  },
  // ずいぶん前にお伝えした内容ですが
  {
    name: 'ずいぶん前にお伝えした',
    steps: [
      surface('ずいぶん だいぶ 随分 かなり'),
      surface('前'),
      surface('に'),
      honorific,
      {lemma: [...stated, ...contacted]},
    ],
  },
  // すでにご説明した内容ですので、既にご案内済みですので
  {
    name: 'すでにご説明した内容です',
    steps: [
      surface('すでに 既に 先日 前回 以前'),
      honorific,
      {lemma: [...stated, '案内']},
      either(
        [
          maybe(lemma('する いたす')),
          maybe(lemma('ます')),
          lemma('た'),
          surface('内容 件 事項 こと'),
          lemma('です だ'),
          // 先日お伝えした件ですが、その後いかがでしょうか。
          {notAhead: [{behind: surface('です')}, surface('が けど')]},
        ],
        [surface('済み ずみ'), lemma('です だ')],
      ),
    ],
  },
  // 前回も同じことをお尋ねしました, 前回お答えした質問とまったく同じものをいただきました
  {
    name: '前回も同じことを尋ねた',
    steps: [
      surface('前回 先日 先週 昨日 以前'),
      either(
        [
          surface('も'),
          surface('同じ'),
          lemma('こと 内容 質問'),
          surface('を'),
          honorific,
          lemma('尋ねる お尋ね 伺う 聞く 質問 お願い 書く 伝える お伝え 言う'),
        ],
        [
          honorific,
          lemma('答える お答え 回答'),
          maybe(lemma('する いたす')),
          lemma('た'),
          lemma('質問 内容 こと もの'),
          surface('と'),
          within(1),
          surface('同じ'),
        ],
      ),
    ],
  },
  // お電話でもメールでもお伝えしました
  {
    name: '電話でもメールでも伝えた',
    steps: [
      lemma('電話 メール 手紙 チャット 窓口'),
      either([surface('でも')], [surface('で'), surface('も')]),
      lemma('電話 メール 手紙 チャット 窓口'),
      either([surface('でも')], [surface('で'), surface('も')]),
      within(1),
      honorific,
      {lemma: [...stated, ...contacted]},
      lemma('する いたす て た ます'),
    ],
  },
  // 最初のメールに書きましたよ, 前のメールに全部書いてあります
  {
    name: '最初のメールに書きましたよ',
    steps: [
      surface('前 前回 最初 先日 過去 以前 先ほど 昨日 先週 通目 目'),
      maybe(surface('の')),
      maybe(honorific, lemma('送る お送り'), maybe(lemma('する')), lemma('た')),
      lemma('メール 返信 連絡 本文 メッセージ 文面 問い合わせ お問い合わせ'),
      surface('に で を'),
      within(6),
      either(
        [honorific, {lemma: [...stated, ...contacted, '添付']}, perfect, surface('よ')],
        [
          surface('全部 すべて 全て ちゃんと はっきり'),
          maybe(surface('、')),
          lemma('書く 載る'),
          lemma('て'),
          surface('ある あり'),
        ],
      ),
    ],
  },
  {name: 'お伝えしたはず', steps: [honorific, {lemma: stated}, perfect, surface('はず')]},
  {
    name: 'お送りしたはず',
    steps: [honorific, {lemma: contacted}, perfect, surface('はず'), lemma('です だ')],
  },
  {
    name: '何度もお伝えしたはず',
    steps: [
      surface('すでに 既に もう'),
      within(4),
      honorific,
      {lemma: [...stated, ...contacted]},
      perfect,
      surface('はず のに'),
    ],
  },
  {
    name: '今朝のメールに記載したとおりです',
    steps: [
      earlier,
      within(6),
      honorific,
      {lemma: [...stated, ...contacted]},
      perfect,
      either([surface('とおり 通り')], [surface('と'), surface('おり')]),
      lemma('です だ でございます'),
    ],
  },
  // ちゃんとメールに書いてあります
  {
    name: 'ちゃんと書いてあります',
    steps: [
      surface('ちゃんと はっきり きちんと しっかり 大きく 最初から'),
      within(5),
      lemma('書く 記載 明記 添付'),
      maybe(lemma('する')),
      lemma('て'),
      lemma('ある おく いる おる'),
    ],
  },
  // 前回とまったく同じ返答, 毎回同じ質問をされます
  {
    name: '前回も同じ返答',
    steps: [
      surface('前回 毎回 先日 先週 毎度 いつも 何度 昨日 また またも またしても'),
      maybe(surface('も と の 、')),
      maybe(surface('まったく 全く ほぼ 一言一句')),
      surface('同じ'),
      maybe(surface('よう こと'), maybe(surface('な'))),
      lemma('返答 返信 返事 回答 文面 説明 質問 言い訳 話 答え 文章 間違い ミス 案内 定型'),
    ],
  },
  // ご説明済みです, それは回答済みのはずです
  {
    name: '説明済みです',
    steps: [
      honorific,
      lemma('回答 説明 お伝え 申し上げる 指摘 答える'),
      surface('済み ずみ'),
      either([lemma('です だ')], [surface('の'), surface('はず とおり 通り こと')]),
    ],
  },
  {
    name: '同じことを聞かれる',
    steps: [
      surface('同じ'),
      lemma('説明 内容 文面 質問 話 こと 書類'),
      surface('を'),
      within(2),
      either(
        [lemma('聞く 尋ねる 求める 要求'), maybe(lemma('する')), lemma('れる られる')],
        [lemma('申し上げる 答える 繰り返す'), maybe(auxiliaries), lemma('ます た いる')],
      ),
    ],
  },
]
