import {expect, it} from 'vitest'
import {inflected} from './inflections.js'

it('gives the forms of regular and irregular verbs', () => {
  expect(inflected('ignore botch deny slip/slipped break/broke/broken lie')).toEqual({
    present: 'ignore ignores botch botches deny denies slip slips break breaks lie lies'.split(' '),
    past: 'ignored botched denied slipped broke broken lied'.split(' '),
    gerund: 'ignoring botching denying slipping breaking lying'.split(' '),
    all: expect.arrayContaining(['ignore', 'botched', 'slipping']) as string[],
  })
})
