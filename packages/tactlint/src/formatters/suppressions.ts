import type {Directive} from '@tactlint/core'

/** Why a finding is not reported, in ESLint's shape: `directive` is somebody's judgement, `file` the baseline. */
export const suppressionsOf = ({from, reason = ''}: Directive) => [
  {kind: from === 'baseline' ? 'file' : 'directive', justification: reason},
]
