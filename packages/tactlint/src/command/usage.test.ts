import {expect, it} from 'vitest'
import {commandIn} from '../testing/command-in.js'
import {flags} from './flags.js'

const {run} = commandIn({})

it.each([['--help'], ['-h']])('%s tells every option on two screens of 80 columns', async flag => {
  const {exitCode, out, err} = await run([flag])
  expect({exitCode, err}).toEqual({exitCode: 0, err: ''})
  const lines = out.trimEnd().split('\n')
  expect(lines.length).toBeLessThanOrEqual(100)
  expect(lines.filter(line => line.length > 80)).toEqual([])
  for (const name of Object.keys(flags)) expect(out).toMatch(new RegExp(`--${name}(?![\\w-])`))
})
