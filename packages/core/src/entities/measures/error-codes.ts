import type {EntityOf, Recogniser} from '../entity.js'
import type {Range} from '../../ranges/range.js'
import {valueBehind} from '../identifiers/labelled.js'
import {WordIndex} from '../identifiers/word-index.js'

/** How a language announces the code of an error. All in lower case, as regular text, no patterns. */
export interface ErrorCodeWords {
  /** BCP 47, for the case of letters. */
  readonly language: string
  /** What follows is the code, whatever it is: “error code”, „fejlkode“, エラーコード. */
  readonly labels: readonly string[]
  /** What follows is one if it looks like one: “error 5665”; “errors 3 times” names none. */
  readonly errors: readonly string[]
  /** What may stand between label and code: “is”, „er“, は. */
  readonly connectors: readonly string[]
}

type ErrorCode = EntityOf<'error-code'>

// 0x80070057, ERR_CONNECTION_RESET, HTTP 503
const selfEvident =
  /(?<![A-Za-z\d_])(?:(?<code>0x[\dA-Fa-f]{4,8}|ERR(?:_[A-Z\d]{2,24}){1,5})|HTTP(?:\/\d(?:\.\d)?)? ?(?<status>[1-5]\d\d))(?![A-Za-z\d_])/g
/** E-4012, 5665, 0x80070057 */
const token = /[A-Za-z\d](?:[A-Za-z\d_.:-]{0,22}[A-Za-z\d])?(?![A-Za-z\d_-])/y

/** “error 5665”, “HTTP 503”, 0x80070057, „fejlkode 14“, エラーコード E-4012 */
export function errorCodes({language, labels, errors, connectors}: ErrorCodeWords): Recogniser {
  const sure = new Set(labels)
  const announced = new WordIndex([...labels, ...errors], language)
  const between = new WordIndex(connectors, language)
  return {
    kind: 'error-code',
    *recognise(text) {
      if (!/\d|ERR_/.test(text)) return
      for (const {index, 0: whole, groups = {}} of text.matchAll(selfEvident)) {
        const code = groups.code ?? groups.status ?? whole
        const end = index + whole.length
        yield errorCode({start: end - code.length, end})
      }
      const small = announced.lower(text)
      if (!errors.some(word => small.includes(word)) && !labels.some(word => small.includes(word))) return
      for (const label of announced.within(small)) {
        token.lastIndex = valueBehind(label.end, small, between)
        const {index: start = 0, 0: code = ''} = token.exec(text) ?? {}
        if (!/\d/.test(code) || isDate.test(code)) continue
        if (!sure.has(small.slice(label.start, label.end)) && !looksLikeOne.test(code)) continue
        yield {...errorCode({start, end: start + code.length}), label}
      }
    },
  }
}

const errorCode = ({start, end}: Range): ErrorCode => ({kind: 'error-code', start, end})

/** Three digits and more, or letters and digits; an order id has more. */
const looksLikeOne = /^(?:\d{3,6}|(?=.{2,12}$)[A-Z]{1,6}[-_]?\d{1,6}[A-Z]?|0x[\dA-Fa-f]{4,8})$/
const isDate = /^\d{1,4}[./-]\d{1,2}(?:[./-]\d{1,4})?$|^\d{1,2}:\d{2}$/
