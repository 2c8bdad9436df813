import {words, type Pattern, type Step, type Steps} from '@tactlint/core'

const writer = words("i i'm i'd i'll i've we we're we'd we'll we've")
/** What went wrong or must not happen again: “if it isn't”, “if that's late again”. */
export const adverse = words(`
  not no isn't aren't wasn't weren't don't doesn't didn't won't hasn't haven't hadn't can't cannot couldn't ain't wouldn't nothing nobody none
  never again still wrong late fail fails refuse refuses keep keeps ignore ignores insist insists continue continues without miss misses missing
  missed broken cancelled canceled unpaid empty declined rejected stays remains drags stuck longer twice
`)
const clause = words(', ; – — -')

/** “Unless it is here”, “if it isn't here by noon”, “until I have it”. Not “if I cannot come”. */
const condition: Step = {
  anyOf: [
    [{surface: words('unless till')}],
    [{surface: 'until'}, {notAhead: [{surface: words('then now further next')}]}],
    [{surface: 'if'}, {notAhead: [{surface: writer}]}, {gap: 9}, {surface: adverse}],
    [
      {surface: 'if'},
      {ahead: [{surface: words('i we')}, {surface: words("haven't don't hadn't can't still")}]},
    ],
    [
      {surface: 'should'},
      {notBehind: {surface: words('it that this you they he she which who we i')}},
      {gap: 9},
      {surface: adverse},
    ],
  ],
}

/** What stands before a step: “unless …, ”, “one more late train and ”, “or ”, “carry on like that and ”. */
const before: Step = {
  anyOf: [
    [condition, {gap: 14}],
    [{surface: words('or otherwise else')}, {gap: 2}],
    [
      {surface: words('one once another any')},
      {gap: 9},
      {surface: ['and', ...clause]},
      {optional: [{surface: words('and then')}]},
    ],
    [{surface: 'next'}, {surface: words('time late missed wrong missing')}, {gap: 9}],
    [
      {at: 'start'},
      {
        surface: words(
          'keep carry let try go do ignore touch raise send charge refuse lose miss block close delete lay leave make stick turn put call tell hold sit',
        ),
      },
      {gap: 10},
      {surface: ['and', ...clause]},
    ],
  ],
}

/** What stands behind it: “… if it isn't here”, “… till somebody calls”. */
const behind: Step = {ahead: [{gap: 12}, condition]}

/** A step that is a threat when something hangs on it: “I'll stand outside your shop ⟦until I am paid⟧”. */
export const underPressure = (name: string, ...step: Steps): Pattern => ({
  name,
  steps: [
    {
      anyOf: [
        [before, ...step],
        [...step, behind],
      ],
    },
  ],
})
