import {toneOf} from '@tactlint/core/testing'
import {expect, it} from 'vitest'
import {english} from '../index.js'

const tone = toneOf(english)

it.each([
  'That is dishonest.',
  'It was nothing but greedy.',
  'This is sheer hypocrisy.',
  'I will not put up with such petty tricks.',
  'How petty of you.',
  'How rude!',
  'Your service has been catastrophic.',
  'I am indignant.',
  'I feel belittled by your answer.',
  'We were left quite demoralised.',
  'It was simply obscene.',
])('is heated: %s', async text => {
  expect(await tone(text, 'support')).toContain('emotional-language')
})

it.each([
  'You betrayed my trust.',
  'Your agent manipulated me into a new contract.',
  'Your hotline gaslit me for two weeks.',
  'You are exploiting your suppliers.',
  'Your cowardly team hides behind a form.',
  'You are unfair.',
  'You had no problem charging me twice, but you lost my parcel.',
  'Thanks to you my happy holiday was a disaster.',
  'Because of you the best week of the year is gone.',
])('blames: %s', async text => {
  expect(await tone(text, 'support')).toContain('blame-language')
})

it.each([
  // Said of oneself, or of a thing.
  'How careless of me.',
  'It was careless of us to leave the lid open.',
  'The paint is toxic for fish, as the label says.',
  'The leak was catastrophic for the carpet in room 4.',
  'The cable must not be harmed by the saw.',
  'Because of you we did not miss the flight.',
  'Your driver broke the pot by accident; it is no problem.',
  // It may have happened.
  'This is fraud: I did not make this payment of 12 March.',
  'I would like to report theft from room 12.',
  'Does the policy cover total theft of the bicycle?',
  'This is a case of negligence that the court has to decide.',
  'The course “How to be ruthless with your time” has no recording.',
  'The game “Petty Crimes” arrived without its board.',
  'If you misuse the card, the bank may block it.',
  'Is it rude to tip less than ten per cent in Denmark?',
  'A stranger makes obscene calls to our number every night.',
  'The defeated team received the wrong trophy.',
  'The unfair dismissal form is missing from your page.',
  'We were sorry to hear that the violated seal worried you.',
  'Please do not pressure the valve before the test.',
  'The coconut was crushed in transit.',
])('is calm: %s', async text => {
  expect(await tone(text, 'support')).toEqual([])
})
