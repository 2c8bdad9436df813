import {missingDateRule} from '@tactlint/core'

const toSupport = {audience: 'support', stage: 'first'} as const

/** A problem of which nobody knows when it was. */
export const missingDate = missingDateRule({
  wording: {
    vague: {
      what: '「{words}」では、いつのことか分かりません。',
      why: '日付や期間がないと、窓口は記録を調べられず、確認のやり取りが必要になります。',
      instead: '発生した日、またはいつから続いているかを書いてください。',
    },
    none: {
      what: '「{words}」がいつのことか書かれていません。',
      why: '発生した日を知っているのは書き手だけで、窓口はその日をもとに記録を調べます。',
      instead: '発生した日、またはいつから続いているかを書いてください。',
    },
  },
  line: '発生日：⟨日付⟩',
  dated: (vague, after) => {
    if (/から(?:か|ともなく)?$/u.test(vague)) return '⟨日付⟩から'
    if (/^(?:このあいだ|この間|こないだ|この前|先日|先頃|先般)$/u.test(vague)) {
      return /^(?:から|の|より|まで|、)/u.test(after) ? '⟨日付⟩' : '⟨日付⟩に'
    }
    return /^(?:最近|近頃|近ごろ|このごろ|この頃|このところ|ここのところ)$/u.test(vague)
      ? '⟨日付⟩から'
      : undefined
  },
  examples: [
    {
      context: toSupport,
      bad: 'このあいだ商品ページが非公開になりました。ASINはB0CK7T2QM8です。公開に戻していただけますでしょうか。',
      good: '⟨日付⟩に商品ページが非公開になりました。ASINはB0CK7T2QM8です。公開に戻していただけますでしょうか。',
    },
    {
      context: toSupport,
      bad: '先日から回線が切れます。契約番号は4410-903-227です。お調べいただけますでしょうか。',
      good: '⟨日付⟩から回線が切れます。契約番号は4410-903-227です。お調べいただけますでしょうか。',
    },
    {
      context: toSupport,
      bad: 'アプリに入れなくなりました。アカウントIDは61190です。ご確認いただけますでしょうか。',
      good: '発生日：⟨日付⟩\n\nアプリに入れなくなりました。アカウントIDは61190です。ご確認いただけますでしょうか。',
    },
    {
      context: toSupport,
      bad: '配送代行手数料が急に高くなりました。SKUはST1-LOAFER-25です。理由をご教示いただけますでしょうか。',
    },
    {
      context: toSupport,
      allowed:
        '3月3日に商品ページが非公開になりました。ASINはB0CK7T2QM8です。公開に戻していただけますでしょうか。',
    },
    {
      context: toSupport,
      allowed: '昨日から回線が切れます。契約番号は4410-903-227です。お調べいただけますでしょうか。',
    },
    {context: toSupport, allowed: '3日前からアプリに入れなくなりました。ご確認いただけますでしょうか。'},
    {
      context: toSupport,
      allowed: '前回の更新以降、アプリに入れなくなりました。ご確認いただけますでしょうか。',
    },
    // 書かれていることが誤っているだけで、いつからかは問わない。
    {
      context: toSupport,
      allowed: 'ASIN B0CK7T2QM8の商品タイトルが違います。修正していただけますでしょうか。',
    },
    // 問題の話ではない。
    {context: toSupport, allowed: '先日登録した者です。ユーザーの追加方法をご教示いただけますでしょうか。'},
    {context: toSupport, allowed: '突然のご連絡失礼いたします。見積もりをお願いできますでしょうか。'},
    {
      context: {...toSupport, subject: '3月3日の出品停止について'},
      allowed: '商品ページが非公開になりました。理由をご教示いただけますでしょうか。',
    },
    {
      context: {audience: 'support', stage: 'follow-up'},
      allowed: 'このあいだ商品ページが非公開になった件は、その後いかがでしょうか。',
    },
    {
      context: {audience: 'customer'},
      allowed: 'お客様のアカウントは停止されました。お手続きをお願いいたします。',
    },
    {
      context: {...toSupport, template: true},
      allowed: '{{asin}}の商品ページが非公開になりました。公開に戻していただけますでしょうか。',
    },
  ],
})
