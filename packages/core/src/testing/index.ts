export * from './describe-pack.js'
export * from './draw.js'
