export type {Atom, Token} from './token.js'
export {createTokenizer, type Tokenizer} from './tokenizer.js'
