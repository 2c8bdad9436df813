/** Writes dist/config.schema.json: what editors know of a configuration. */
import {writeFileSync} from 'node:fs'
import {configSchema} from '../src/config/json-schema.js'
import {createTactlint} from '../src/index.js'
import {rulesOf} from '../src/rules.js'

const {packs} = await createTactlint()
const schema = JSON.stringify(configSchema(rulesOf(await packs())), undefined, 2)
writeFileSync(new URL('../dist/config.schema.json', import.meta.url), `${schema}\n`)
