import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {createLinter, identity, messageOf, type Audience} from '@tactlint/core'
import {describe, expect, it} from 'vitest'
import {japanese} from '../index.js'

const {resolve} = createRequire(import.meta.url)
const linter = createLinter({packs: [japanese], read: (_, resource) => readFile(resolve(resource))})

async function rulesOf(text: string, audience: Audience): Promise<readonly string[]> {
  const {findings} = await linter.lint(
    messageOf(identity(text), {language: 'ja', audience, stage: 'follow-up', extent: 'fragment'}),
  )
  return [...new Set(findings.map(({ruleId}) => ruleId))]
}

describe('the same words, said in earnest and said of something else', () => {
  it.each([
    ['emotional-language', '対応が遅く、旅行が台無しです。'],
    ['emotional-language', 'ふざけた回答です。'],
    ['emotional-language', 'ふざけているのですか。'],
    ['emotional-language', 'ふざけているとしか思えません。'],
    ['emotional-language', 'ふざけるな。'],
    ['emotional-language', 'ありえない対応です。'],
    ['emotional-language', '腹が立つほど遅い対応です。'],
    ['blame-language', '御社は卑劣です。'],
    ['blame-language', '貴社は私の信頼を踏みにじりました。'],
    ['emotional-language', '目に余る対応です。'],
    ['emotional-language', '本当にばかばかしいです。'],
    ['coercive-threat', '覚悟しておいてください。'],
    ['coercive-threat', '覚悟しておけ。'],
    ['legal-threat', '警察に相談し、被害届を出します。'],
    ['passive-aggressive-phrase', '御社には何度も説明しましたが、まだ直りません。'],
    ['passive-aggressive-phrase', 'その件はすでに説明済みです。'],
    ['blame-language', 'いい加減な説明です。'],
    ['blame-language', '会計係が人数を数え間違え、五人分引かれました。'],
    ['passive-aggressive-phrase', '三行でしたので、最後まで読んでいただけるものと思っておりました。'],
    ['passive-aggressive-phrase', 'どうやら二枚目は開いていただけなかったようですね。'],
    ['passive-aggressive-phrase', '棚が届きません。鍋で湯を沸かす暮らしを体験させてくださるとは。'],
    ['passive-aggressive-phrase', '荷物が届きません。荷物は倉庫で冬眠でもしているのでしょう。'],
    ['coercive-threat', '湯が出なければ、家賃は払いませんのでそのおつもりで。'],
    ['coercive-threat', 'それなら、御社の製品は使いません。'],
    ['seller-centric-framing', '今月は店の儲けがほとんど残りません。ランキングに戻してください。'],
    ['seller-centric-framing', '私がいちばん儲かる土日は、工事を外してください。'],
    ['demand-phrasing', '総支配人が直接この件を扱うこと。'],
  ])('%s: %s', async (rule, text) => {
    expect(await rulesOf(text, 'support')).toContain(rule)
  })

  it.each([
    'お気に留めていただけたとは、本当に嬉しいです。',
    '警察にも届け、受理番号をいただきました。',
    '部品は検査機関に送りたいと考えております。',
    'もしもし、ではなくメールで失礼いたします。',
    'ついに賞を受賞されるとは。おめでとうございます。',
    'こんな素敵な絵を描いてくださるなんて。',
    'さぞお心を痛められたことでしょうね。',
    'たいした腕前ですね。額の仕上がりに満足しております。',
    'お慰めの言葉もないほどでございます。',
    'まだ届いていないことに驚いていますが、番号は合っておりますでしょうか。',
    '騙されているのに気づかず、番号を伝えてしまいました。口座を止めていただけますか。',
    '弊社の会長がとても怒っているそうで、至急の確認をお願いできますでしょうか。',
    '入試に落ちた息子に、失望しないでと伝えました。願書の返却をお願いできますか。',
    'お役所仕事という題の本が、まだ届いておりません。',
    'ふざけた猫の絵が付いたマグカップを注文しました。',
    '娘がふざけて落としてしまい、画面が割れました。',
    'ありえない日付が印字されています。',
    '泣きたくなるほど嬉しかったです。',
    'お忙しいところ失礼いたします。',
    '御社は失礼ですがどちらにございますか。',
    '子どもが転び、膝が傷つきました。',
    '三年分の写真を失ったと覚悟しておりましたが、無事に戻りました。',
    '警察には3月3日に相談し、記録を残すよう言われました。',
    '消費生活センターに問い合わせ、まずは販売店に連絡するようにと案内されました。',
    '税理士にも説明済みです。',
    '母にも何度も説明しましたが、操作が難しいようです。',
    '弁護士の先生に書類を見てもらい、問題ないとのことでした。',
    '以前の担当の方にはお伝えしましたが、念のためもう一度書きます。',
    'いい加減な説明で申し訳ありません。',
    '配達員の方が玄関を間違えたようですが、隣の方が届けてくださいました。',
    '迷惑メールに入り、読んでいただけなかったようですので、再送いたします。',
    '家族で温泉を体験させてくださるとは思わず、大変喜んでおります。',
    '手術は三度目になりますが、保険は使えますでしょうか。',
    '荷物は散歩の間に届くようです。',
    'そのつもりでおりますので、よろしくお願いいたします。',
    '御社の製品を使い始めて十年になります。',
    'ご注文になった商品を発送いたしました。',
    '授業料が払えないため、分割の制度があれば教えていただけますでしょうか。',
    '一年でいちばん寒い時期ですので、早めに修理していただけますか。',
  ])('silent: %s', async text => {
    expect(await rulesOf(text, 'support')).toEqual([])
  })

  it.each([
    'このたびの停電で、お誕生日会が台無しになりましたこと、心よりお見舞い申し上げます。',
    '夜も眠れなかったとうかがい、申し訳ない気持ちでいっぱいです。',
    'お客様ご自身で設定を変えることもできます。',
    'ご返信の際は、件名に番号を必ず入れること。',
    'お届けできない場合は、勤務先にお送りすることもできます。',
  ])('an agent who is sorry for the customer: %s', async text => {
    expect(await rulesOf(text, 'customer')).toEqual([])
  })
})

describe('an agent to a customer', () => {
  it.each([
    ['coercive-threat', '払わないなら、お預かりのデータをすべて消します。'],
    ['coercive-threat', 'お支払いがなければ、勤務先にご連絡します。'],
    ['blame-language', '申し込む前に地図を確かめなかったのは山田様ご自身です。'],
    ['demand-phrasing', '6月19日の正午までに全額を納めること。'],
    ['negative-framing', '期限を過ぎておりますので、マイルは付与されません。'],
    ['negative-framing', 'ご意見をいただいても結果は同じです。'],
    ['negative-framing', '分割のご相談は一切お受けしません。'],
  ])('%s: %s', async (rule, text) => {
    expect(await rulesOf(text, 'customer')).toContain(rule)
  })
})

describe('what an agent refuses', () => {
  it.each([
    '延滞料は適用されません。',
    '追加の料金はございません。',
    '結果は同じですが、郵送のほうが早く届きます。',
  ])('nothing: %s', async text => {
    expect(await rulesOf(text, 'customer')).toEqual([])
  })

  it.each([
    '商品代金を超える金額はお受けできません。8,640円につきましては、本日、返金の手続きをいたしました。',
    'お支払いできるのは商品代金までとなります。これを超える金額はお受けできません。',
  ])('with what is done instead: %s', async text => {
    expect(await rulesOf(text, 'customer')).toEqual([])
  })

  it('that the account is closed is nothing done instead', async () => {
    expect(
      await rulesOf('ご返金はお受けできません。アカウントは停止の手続きをいたしました。', 'customer'),
    ).toContain('negative-framing')
  })
})
