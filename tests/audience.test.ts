import {lint} from 'tactlint'
import {describe, expect, it} from 'vitest'

/** Who reads, told from the text alone. */
async function readerOf(text: string, language: string): Promise<string | undefined> {
  const {verdicts} = await lint(text, {language})
  return verdicts[0]?.facts?.audience?.value
}

type Case = readonly [reader: 'support' | 'customer' | undefined, text: string]

const languages: readonly (readonly [string, readonly Case[], readonly Case[]])[] = [
  [
    'en',
    [
      [
        'support',
        'Hello,\n\nmy washing machine came with a dent. Could you please send someone?\n\nKind regards,\nMia',
      ],
      [
        'support',
        'Hello,\n\ncould you help me change the title of our product? It can’t be hard for a company of your size.\n\nThanks,\nMia',
      ],
      ['support', 'Hi,\n\nyour account team told me to write here: my listing is gone.\n\nThanks,\nMia'],
      ['support', 'Dear Customer Service,\n\nI paid twice for one ticket.\n\nRegards,\nMia'],
      [
        'support',
        'Hi,\n\nwhy was my listing removed? I am a seller and have changed nothing.\n\nThanks,\nMia',
      ],
      [
        'customer',
        'Hi Mia,\n\nthank you for contacting us. Your order was shipped today.\n\nKind regards,\nJo',
      ],
      ['customer', 'Dear {{first_name}},\n\nthe new date is {{date}}.\n\nKind regards,\n{{agent}}'],
      ['customer', 'Dear Ms Hall,\n\nthe case is closed.\n\nKind regards,\nOliver\nCustomer Service'],
    ],
    [
      // An agent tells what the customer wrote, a customer what the desk wrote.
      [
        'customer',
        'Hi Mia,\n\nthank you for your order. You wrote: “I want my money back, where is my parcel?”\n\nKind regards,\nJo',
      ],
      [
        'support',
        '> We have refunded your order.\n\nHello,\n\nmy bank shows nothing. Could you please check?\n\nRegards,\nMia',
      ],
      // A seller writes to a buyer.
      [
        'customer',
        'Hi Mia,\n\nthank you for your order. Our supplier is late; I can offer you the green one.\n\nBest,\nJo’s Shop',
      ],
      // A reseller is customer and company.
      [
        'support',
        'Hello,\n\nwe ordered 40 lamps from you, order 58-70431, and our customers wait. Could you please check?\n\nRegards,\nMia',
      ],
      // Neither.
      [undefined, 'Hi Jo,\n\nlunch is at noon, and the meeting is on Friday.\n\nBest,\nMia'],
      [undefined, 'The room was lovely, and the customer service is great.'],
    ],
  ],
  [
    'da',
    [
      ['support', 'Hej\n\nMin vaskemaskine kom med en bule. Kan I sende en montør?\n\nVenlig hilsen\nMia'],
      ['support', 'Kære kundeservice\n\nJeg har betalt to gange for én billet.\n\nVenlig hilsen\nMia'],
      ['support', 'Goddag\n\nHvorfor er min annonce fjernet? Jeg er sælger hos jer.\n\nVenlig hilsen\nMia'],
      ['customer', 'Hej Mia\n\nTak for din henvendelse. Din pakke er afsendt i dag.\n\nVenlig hilsen\nJo'],
      ['customer', 'Kære {{fornavn}}\n\nDen nye dato er {{dato}}.\n\nVenlig hilsen\n{{navn}}'],
      ['customer', 'Kære fru Hall\n\nSagen er lukket.\n\nVenlig hilsen\nOliver, Kundeservice'],
    ],
    [
      [
        'customer',
        'Hej Mia\n\nTak for din ordre. Du skrev: „Hvor er min pakke? Jeg vil have mine penge tilbage.“\n\nVenlig hilsen\nJo',
      ],
      [
        'support',
        '> Vi har refunderet din ordre.\n\nHej\n\nMin bank viser ingenting. Kan I se på det?\n\nVenlig hilsen\nMia',
      ],
      [
        'customer',
        'Hej Mia\n\nTak for din ordre. Vores leverandør er forsinket, så vi tilbyder dig den grønne.\n\nVenlig hilsen\nJos Butik',
      ],
      [
        'support',
        'Hej\n\nVi har bestilt 40 lamper hos jer, ordre 58-70431, og vores kunder venter. Kan I se på det?\n\nVenlig hilsen\nMia',
      ],
      [undefined, 'Hej Jo\n\nFrokosten er klokken tolv, og mødet er på fredag.\n\nHilsen\nMia'],
      [undefined, 'Maden var god, og betjeningen var venlig.'],
    ],
  ],
  [
    'ja',
    [
      [
        'support',
        'サポートご担当者様\n\n先週購入した洗濯機がへこんでいました。交換していただけますか。\n\nよろしくお願いいたします。\n森',
      ],
      [
        'support',
        'お世話になっております。森と申します。\n\n荷物がまだ届きません。状況を教えていただけますか。\n\nよろしくお願いいたします。',
      ],
      [
        'support',
        'カスタマーサービス御中\n\n出品が停止されました。理由を教えてください。\n\nよろしくお願いいたします。\n森',
      ],
      [
        'customer',
        '森様\n\nお問い合わせいただきありがとうございます。商品は本日発送いたしました。\n\nよろしくお願いいたします。',
      ],
      [
        'customer',
        '森様\n\nご不便をおかけしております。返金の手続きが終わり次第ご案内いたします。\n\nよろしくお願いいたします。',
      ],
      ['customer', '森様\n\n手続きが完了しました。\n\nよろしくお願いいたします。\nカスタマーサポート 田中'],
    ],
    [
      [
        'customer',
        '森様\n\nご注文ありがとうございます。「購入した商品が届きません」とのこと、お調べします。\n\nよろしくお願いいたします。',
      ],
      [
        'support',
        '> ご注文の商品をお届けしました。\n\nサポートご担当者様\n\nまだ届きません。教えていただけますか。\n\nよろしくお願いいたします。\n森',
      ],
      [
        'customer',
        '森様\n\nこのたびはご購入いただきありがとうございます。緑の在庫をご用意できます。\n\nよろしくお願いいたします。',
      ],
      [
        'support',
        '担当者様\n\n御社で注文した電球40個が届きません。お客様をお待たせしています。ご確認いただけますか。\n\nよろしくお願いいたします。\n森',
      ],
      [
        'support',
        'カーテンを2枚注文しましたが、1枚しか届いていません。電話も切られました。いい加減にしてください。残りを送るか、返金してください。\n\n森',
      ],
      [undefined, '田中さん\n\n会議は金曜日の午後です。\n\nよろしくお願いします。\n森'],
      [undefined, '料理がおいしく、店の雰囲気もよかった。'],
    ],
  ],
]

describe.each(languages)('who reads a message is told from its words: %s', (language, plain, traps) => {
  it.each(plain)('%s: %j', async (reader, text) => {
    expect(await readerOf(text, language)).toBe(reader)
  })

  it.each(traps)('and not from those of others: %s: %j', async (reader, text) => {
    expect(await readerOf(text, language)).toBe(reader)
  })
})
