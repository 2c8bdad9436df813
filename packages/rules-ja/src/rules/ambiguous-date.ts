import {ambiguousDateRule} from '@tactlint/core'

/** A date that does not fit. 3/4 is 4 March to every Japanese reader. */
export const ambiguousDate = ambiguousDateRule({
  wording: {
    order: {
      what: '「{words}」は{first}とも{second}とも読めます。',
      why: '国によって、日と月の順序が異なります。',
      instead: '「3月4日」のように書いてください。',
    },
    weekday: {
      what: '「{words}」は{weekday}曜日です。',
      why: '日付と曜日のどちらが正しいのか、読み手には分かりません。',
      instead: '日付か曜日のどちらかを直してください。',
    },
    noDay: {
      what: '「{words}」という日はありません。',
      why: 'どの日のことか、読み手は問い合わせることになります。',
      instead: '正しい日付を書いてください。',
    },
  },
  weekdays: ['日', '月', '火', '水', '木', '金', '土'],
  written: iso => `${Number(iso.slice(0, 4))}年${Number(iso.slice(5, 7))}月${Number(iso.slice(8, 10))}日`,
  examples: [
    {
      bad: '2026年3月3日（月）に作業員が来る予定でしたが、来ませんでした。',
      good: '2026年3月3日（火）に作業員が来る予定でしたが、来ませんでした。',
    },
    {
      bad: '令和8年3月3日月曜日に届く予定でしたが、届いていません。',
      good: '令和8年3月3日火曜日に届く予定でしたが、届いていません。',
    },
    {
      context: {sentAt: '2026-03-10'},
      bad: '3月3日(月)に届く予定でしたが、届いていません。',
      good: '3月3日(火)に届く予定でしたが、届いていません。',
    },
    {bad: 'お支払い期限は2026年4月31日です。'},
    {allowed: '2026年3月3日（火）に作業員が来る予定でしたが、来ませんでした。'},
    {allowed: '令和8年3月1日日曜日に届く予定でしたが、届いていません。'},
    {allowed: '3月3日(月)に届く予定でしたが、届いていません。'},
    {allowed: '3/4サイズの商品を、24時間365日受け付けています。'},
    {allowed: '画面に「2026年3月3日（月）」と表示されます。'},
    {allowed: '2028年2月29日は休業いたします。'},
  ],
})
