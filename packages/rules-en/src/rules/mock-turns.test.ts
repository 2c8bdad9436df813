import {describe, expect, it} from 'vitest'
import {toneOf} from '../testing/tone-of.js'

describe('set turns that mock are found', () => {
  it.each([
    'The lamp is on, says your letter. But what would I know, I only live here.',
    'Three weeks without a sign. One line would have done.',
    'By now I know your waiting melody by heart.',
    'Don’t mind me, I will just sit in the dark.',
    'Call me old-fashioned, but I expected a roof.',
    'One is tempted to ask whether the phone is plugged in.',
    'If somebody reads this, which I doubt, the key is number 9.',
    'I would be fascinated to know which of my words was unclear.',
    'I do not expect this letter to reach you either.',
    'I trust that answering is not against company policy.',
    'To save you the trouble of scrolling: it is 4471.',
    'For the benefit of whoever gets this next, the story so far.',
    'I put it in large print so that even your clerk can follow.',
    'One of us cannot add, and I used a calculator.',
    'Is anybody still awake over there?',
    'I realise it is a lot to ask of a bakery, but we wanted bread.',
    'Congratulations, you have now asked for it five times.',
  ])('%s', async text => {
    expect(await toneOf(text, 'support')).toContain('passive-aggressive-phrase')
  })

  it.each([
    'What would I know about the fee before I sign?',
    'It is not that the colour matters.',
    'A smaller box would have done.',
    'My son learns his part by heart.',
    'Don’t worry about us.',
    'Please call me on Friday.',
    'I am curious to know which size fits.',
    'I guess the link was too long for the form.',
    'I do not expect a refund.',
    'Is it not against the rules to park there?',
    'The concert is for the benefit of the school.',
    'I marked the line so that you can find it.',
    'One of us is at home all day.',
    'Congratulations on your new shop!',
    'I know it is a lot of work, thank you.',
  ])('but not: %s', async text => {
    expect(await toneOf(text, 'support')).toEqual([])
  })
})
