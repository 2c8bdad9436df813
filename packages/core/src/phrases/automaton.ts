/** Reads phrases letter by letter. States are numbers. */
export interface Automaton {
  /** Before the first letter. */
  readonly root: number
  /** The state after one more letter; `nowhere` when no phrase goes on with it. */
  after(state: number, letter: number): number
  /** Numbers of the phrases that may end in a state, in order. */
  complete(state: number): ArrayLike<number>
}

export const nowhere = -1
