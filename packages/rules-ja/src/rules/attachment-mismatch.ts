import {attachmentMismatchRule, textOf} from '@tactlint/core'
import {textAfter} from '../grammar/text-around.js'
import {announced, notAnnounced, things} from '../lexicon/evidence/attachments.js'

/** An attachment that is announced and not there, or there and not announced. */
export const attachmentMismatch = attachmentMismatchRule({
  announced,
  harmless: notAnnounced,
  things,
  // 添付していただけますか, 後ほど添付いたします, 前回添付した資料
  isHarmless: ({sentence, start, end}) =>
    /^[てで]?(?:いただ|頂|くださ|下さ|もら|ほし|ませんで|でき|可能)/u.test(textAfter(sentence, end)) ||
    /後ほど|のちほど|後日|次回|必要でしたら|ご希望でしたら|改めて|あらためて|前回|以前|先日|前に/u.test(
      textOf(sentence),
    ) ||
    (textOf(sentence).slice(0, 4) === '添付され' && start === end),
  wording: {
    none: {
      what: '「{words}」とありますが、ファイルが添付されていません。',
      why: '読み手はファイルを探し、見つからずに問い合わせることになります。',
      instead: 'ファイルを添付するか、この部分を削除してください。',
    },
    absent: {
      what: '「{words}」は添付されていません。',
      why: '読み手はファイルを探し、見つからずに問い合わせることになります。',
      instead: 'このファイルを添付するか、添付したファイルの名前に直してください。',
    },
    unmentioned: {
      what: '添付ファイルについて、本文で触れていません。',
      why: '本文に書かれていない添付ファイルは、見落とされがちです。',
      instead: '何のファイルかを書いてください。例：「ラベルの写真を添付いたします。」',
    },
  },
  examples: [
    {context: {attachments: []}, bad: '請求書を添付いたします。ご確認をお願いいたします。'},
    {context: {attachments: []}, bad: '添付ファイルをご確認いただけますでしょうか。'},
    {
      context: {attachments: ['請求書_0304.pdf']},
      bad: '請求書_0305.pdfを添付いたします。ご確認をお願いいたします。',
    },
    {
      context: {attachments: ['scan0001.pdf']},
      bad: 'お世話になっております。注文番号58-70431のやかんから水が漏れます。交換していただけますでしょうか。\n\nよろしくお願いいたします。',
    },
    // 本文の内容を写した写真は、説明がなくても分かる。
    {
      context: {attachments: ['IMG_1.jpg']},
      allowed: '注文番号58-70431のやかんから水が漏れます。交換していただけますでしょうか。',
    },
    {
      context: {attachments: ['請求書_0304.pdf']},
      allowed: '請求書_0304.pdfを添付いたします。ご確認をお願いいたします。',
    },
    {context: {attachments: ['IMG_1.jpg']}, allowed: 'ラベルの写真のとおり、番号が違います。'},
    {allowed: '請求書を添付いたします。ご確認をお願いいたします。'},
    {context: {attachments: []}, allowed: 'ラベルを添付していただけますでしょうか。'},
    {context: {attachments: []}, allowed: '写真は後ほど添付いたします。'},
    {context: {attachments: []}, allowed: '医薬品の添付文書の件でお伺いします。'},
    {context: {attachments: []}, allowed: '写真を添付できませんでした。方法を教えていただけますか。'},
    {
      context: {attachments: []},
      allowed: '> 請求書を添付いたします。\n\nファイルが見当たりませんでした。再送をお願いいたします。',
    },
  ],
})
