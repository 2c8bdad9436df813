import type {Printed} from './command-in.js'

interface Message {
  readonly ruleId: string
  readonly line: number
}

/** What `--format json` says, “3 shouting-caps”; in brackets what is suppressed. */
export function listed({out}: Printed): readonly string[] {
  const files = JSON.parse(out) as {messages: Message[]; suppressedMessages: Message[]}[]
  return files.flatMap(({messages, suppressedMessages}) => [
    ...messages.map(({ruleId, line}) => `${line} ${ruleId}`),
    ...suppressedMessages.map(({ruleId, line}) => `[${line} ${ruleId}]`),
  ])
}

/** What `--format stylish` prints, with scores left to their own tests. */
export const withoutScores = ({out}: Printed): string => out.replace(/^ {2}heat \d.*\n\n/gm, '')
