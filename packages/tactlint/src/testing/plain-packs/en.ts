import {plainPack} from './plain-pack.js'

export default plainPack({
  language: 'en',
  letters: /[a-z]/i,
  greeting: 'Hello',
  promise: 'guarantee',
  wording: {
    greeting: {
      what: 'Nobody is greeted.',
      why: 'A message without a greeting reads as a command.',
      instead: 'Greet the reader.',
    },
    promise: {what: '“{words}” promises too much.', why: 'The customer will hold us to it.'},
    markup: {what: '“{words}” is no word.', why: 'Readers can’t read it.', instead: 'Say it in words.'},
    sign: {what: '“{words}” repeats the sign.', why: 'It reads as a raised voice.'},
  },
})
