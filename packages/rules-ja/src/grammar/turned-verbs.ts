import {textOf, words} from '@tactlint/core'
import type {Word} from 'nlcst'
import {lemmaOf, partOf} from './clauses.js'
import {passiveStem} from './verb-forms.js'

/** A verb in the forms that others hang on: 送られ|た, 破損し|た, 所在が分からなくなっ|た. */
export interface Turned {
  /** What stands instead of を: が, or に誤りがあ … */
  readonly object: string
  /** Before ます, and where the clause goes on: 送られ, 破損し. */
  readonly masu: string
  /** Before た and て: 送られ, なっ. */
  readonly ta: string
  readonly plain: string
  /** With ました, where it is none of 〜ました: 締められていませんでした. */
  readonly past?: string
}

const ichidan = (stem: string, object = 'が'): Turned => ({object, masu: stem, ta: stem, plain: `${stem}る`})
const suru = (noun: string): Turned => ({
  object: 'が',
  masu: `${noun}し`,
  ta: `${noun}し`,
  plain: `${noun}する`,
})
const ra = (stem: string, object = 'が'): Turned => ({
  object,
  masu: `${stem}り`,
  ta: `${stem}っ`,
  plain: `${stem}る`,
})

/** 締められていない, of what should have been done. */
const undone = (passive: string, object = 'が'): Turned => ({
  object,
  masu: `${passive}ておらず`,
  ta: `${passive}ていなかっ`,
  plain: `${passive}ていない`,
  past: `${passive}ていませんでした`,
})

/** What happened to the thing, without who did it. */
const happened: Readonly<Record<string, Turned>> = {
  壊す: suru('破損'),
  割る: suru('破損'),
  破損: suru('破損'),
  潰す: ichidan('潰れ'),
  汚す: ichidan('汚れ'),
  濡らす: ichidan('濡れ'),
  倒す: ichidan('倒れ'),
  漏らす: ichidan('漏れ'),
  遅らせる: ichidan('遅れ'),
  後回し: ichidan('遅れ'),
  先延ばし: ichidan('遅れ'),
  先送り: ichidan('遅れ'),
  紛失: ra('見つからなくな'),
  失くす: ra('見つからなくな'),
  なくす: ra('見つからなくな'),
  間違える: ra('誤りがあ', 'に'),
  打ち間違える: ra('誤りがあ', 'に'),
  書き間違える: ra('誤りがあ', 'に'),
  数え間違える: ra('誤りがあ', 'に'),
}

/** Done to things, without reproach in the passive: 送る → 送られる. */
const passives = new Set(
  words(`
  書き換える 書き変える 変える 替える 入れ替える 差し替える 取り替える 置き換える 消す 送る 止める 取り消す 閉じる 移す 開ける 外す 上げる 下げる 置く 取り違える
  貼る 配る 断る 捨てる 入れる 登録 変更 統合 解除 削除 発送 配送 配達 設定 停止 キャンセル 却下 終了 請求 処理 案内 通知 移動 廃棄 値上げ 値下げ 公開 更新 修正
  拒否 凍結 制限 非公開 返送 転送 返品 交換 混同 分割 結合 切断 解約 退会 撤去 回収 開封 加算 適用 計上 除外 交付 発行 送付 送信 投函 返却 受理 確定 変換 移行
`),
)

/**
 * @param verb する, or a verb of its own
 * @param noun what stands before it: 登録|する, 直置き|する
 * @returns with the word from which on it replaces what stood there
 */
export function turnedVerb(verb: Word, noun: Word | undefined): (Turned & {readonly from: Word}) | undefined {
  const done = noun && lemmaOf(verb) === 'する' ? noun : verb
  // 締め|忘れる
  if (lemmaOf(verb) === '忘れる' && noun && partOf(noun) === '動詞') {
    const passive = passiveStem(noun)
    return passive === undefined ? undefined : {...undone(passive), from: noun}
  }
  const other = happened[lemmaOf(done)]
  if (other) return {...other, from: done}
  const stem = passives.has(lemmaOf(done)) ? passiveStem(verb) : undefined
  return stem === undefined ? undefined : {...ichidan(stem), from: verb}
}

/** 案内に誤りがあり, 不在扱いになり */
export const wrong = ra('誤りがあ', 'に')
export const became = ra('な')

/** 手配を|忘れる, 確認を|怠る: the noun is what should have been done. */
export const omitted = undone('され')
export const omitting: ReadonlySet<string> = new Set(words('忘れる 怠る 省く 飛ばす サボる さぼる'))

/** 登録 of 登録する, 直置き of 直置きする, 不在扱い of 不在扱いにする */
export function nounBefore(words: readonly Word[], place: number): Word | undefined {
  const [verb, before, third] = [words[place], words[place - 1], words[place - 2]]
  if (lemmaOf(verb) !== 'する' || before === undefined) return undefined
  if (textOf(before) === 'に' && partOf(third) === '名詞') return third
  return partOf(before) === '名詞' || partOf(before) === '動詞' ? before : undefined
}
