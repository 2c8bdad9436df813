import type {Entity} from '../entities/entity.js'

/** What a parser knows of a word beside its text. Names of parts of speech and forms are those of the language's dictionary. */
export interface WordKnowledge {
  /** The word is an entity: `{{order.id}}`, 249-1234567-1234567. */
  entity?: Entity
  /** As the word is usually written, in matching form, where it is written otherwise: dont → don't. Compared in place of the text. */
  spelling?: string
  /** Dictionary form: 変更する → 変更, し → する. */
  lemma?: string
  /** From general to special: 名詞, サ変接続. */
  partOfSpeech?: readonly string[]
  /** 五段・ラ行, 特殊・マス. */
  conjugationType?: string
  /** 連用形, 命令ｉ. */
  conjugationForm?: string
  /** In katakana. */
  reading?: string
}

declare module 'nlcst' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- nlcst is extended by merging interfaces
  interface WordData extends WordKnowledge {}
}
