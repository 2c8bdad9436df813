import {followUpTooSoonRule, type Context} from '@tactlint/core'

const followUp: Context = {audience: 'support', stage: 'follow-up'}
const again =
  'ご担当者様\n\n何度も失礼いたします。返金の件、その後いかがでしょうか。よろしくお願いいたします。'

export const followUpTooSoon = followUpTooSoonRule({
  wording: {
    soon: {
      what: '前回のご連絡から{hours}時間たっていません。',
      why: '続けて送ると受付が重複し、かえって回答が遅くなることがあります。',
      instead: '急ぎの事情がなければ、翌営業日まで待ってから送ってください。',
    },
  },
  examples: [
    {
      context: {...followUp, lastContactAt: '2026-03-17T08:15:00+09:00', sentAt: '2026-03-17T16:00:00+09:00'},
      bad: again,
    },
    {context: {...followUp, lastContactAt: '2026-03-12', sentAt: '2026-03-12'}, bad: again},
    {
      context: {...followUp, lastContactAt: '2026-03-17T10:10:00+09:00', sentAt: '2026-03-18T11:30:00+09:00'},
      allowed: again,
    },
    {context: {...followUp, lastContactAt: '2026-03-09', sentAt: '2026-03-12'}, allowed: again},
    {context: {...followUp, sentAt: '2026-03-12'}, allowed: again},
    {
      context: {...followUp, stage: 'resolved', lastContactAt: '2026-03-12', sentAt: '2026-03-12'},
      allowed: '無事に届きました。ありがとうございました。',
    },
  ],
})
