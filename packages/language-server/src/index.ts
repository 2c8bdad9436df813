export {serve} from './server.js'
export {scoresNotification, type ScoresParams} from './scores.js'
export type {RewrittenMessage} from './commands.js'
export {defaults, type Settings} from './workspace/settings.js'
