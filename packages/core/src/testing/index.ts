export * from './describe-pack.js'
export * from './draw.js'
export {toneOf} from './tone-of.js'
