import {wholePhrase, words} from '@tactlint/core'
import {contractions} from '../contractions.js'

const leaning = words(`
  a an the my your our their his its no every each any some this these those
  of to for with from at in on into about by as than and or but if whether because
  i we he she they i'm i've i'd i'll we're we've we'd we'll you're you've you'd you'll they're they've they'd they'll
  can could will would shall should must may might do does did have has had am is are was were be been being
  can't cannot couldn't won't wouldn't shan't shouldn't mustn't don't doesn't didn't haven't hasn't hadn't isn't aren't wasn't weren't
  not never even very so too just only really actually simply ever
`)
const unmarked = [...contractions].flatMap(([letters, usual]) => (leaning.includes(usual) ? [letters] : []))

/** What is marked of words found. */
export const marked = wholePhrase({
  language: 'en',
  leaning: new Set([...leaning, ...unmarked]),
  objects: new Set(words('it them me us him')),
})
