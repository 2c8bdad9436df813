/** A message, what an editor is to show of it, and the file after a quick fix, a rewrite and fix-all. */
export interface EditedMessage {
  readonly name: string
  readonly text: string
  readonly found: readonly string[]
  readonly saved: string
}

export const messages: readonly EditedMessage[] = [
  {
    name: 'mail.en.txt',
    text: `Hello Seller Support,

Please change the title of B00X4WHP5E to increase my sales. The current title is wrong!!!

Fix the price of the set.

Thank you.

Kind regards,
Mia
`,
    found: ['3 seller-centric-framing', '3 repeated-punctuation', '5 demand-phrasing'],
    saved: `Hello Seller Support,

Could you please change the title of B00X4WHP5E to improve the customer experience? The current title is wrong!

Could you please fix the price of the set?

Thank you.

Kind regards,
Mia
`,
  },
  {
    name: 'mail.da.txt',
    text: `Hej Seller Support

Vil I venligst ændre titlen på B00X4WHP5E for at øge mit salg? Titlen er forkert!!!

Tak for hjælpen.

Venlig hilsen
Mia
`,
    found: ['3 seller-centric-framing', '3 repeated-punctuation'],
    saved: `Hej Seller Support

Vil I venligst ændre titlen på B00X4WHP5E for at gøre det nemmere for kunderne at finde varen? Titlen er forkert!

Tak for hjælpen.

Venlig hilsen
Mia
`,
  },
  {
    name: 'mail.ja.txt',
    text: `ご担当者様

お世話になっております。

売上を伸ばすため、B00X4WHP5Eのタイトルを変更していただけますでしょうか。現在のタイトルは誤りです！！！

価格も直しなさい。

よろしくお願いいたします。
田中
`,
    found: ['5 seller-centric-framing', '5 repeated-punctuation', '7 demand-phrasing'],
    saved: `ご担当者様

お世話になっております。

お客様が商品を見つけやすくなるよう、B00X4WHP5Eのタイトルを変更していただけますでしょうか。現在のタイトルは誤りです！

恐れ入りますが、価格も直していただけますでしょうか。

よろしくお願いいたします。
田中
`,
  },
]
