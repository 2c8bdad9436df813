// What threads run in tests: the sources.
import {register} from 'tsx/esm/api'

register()
await import('../command/threads/thread.ts')
