import {words} from '@tactlint/core'

/** “I will”, “we'll”, “I am going to”, “otherwise”, “forced to”. */
export const will = {
  anyOf: [
    [{surface: words("will shall would i'll we'll i'd we'd going might otherwise")}],
    [{surface: words('forced ready prepared intend plan')}, {surface: 'to'}],
    [{surface: 'considering'}],
    [{surface: 'choice'}, {surface: 'but'}, {surface: 'to'}],
  ],
} as const
