export * from './describe-pack.js'
export * from './draw.js'
export {toneOf, wordsMarked} from './tone-of.js'
