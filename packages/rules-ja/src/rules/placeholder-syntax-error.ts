import {placeholderSyntaxErrorRule} from '@tactlint/core'

/** 差し込みができない書き方のプレースホルダー。 */
export const placeholderSyntaxError = placeholderSyntaxErrorRule({
  wording: {
    empty: {
      what: '「{words}」に項目名がありません。',
      why: '何も差し込まれず、空白や記号のまま読み手に届きます。',
      instead: '記号の間に項目名を入れてください。',
    },
    unbalanced: {
      what: '「{words}」のかっこの数が合っていません。',
      why: '差し込みが行われず、記号のまま読み手に届きます。',
      instead: '開きかっこと同じ数のかっこで閉じてください。',
    },
    mixed: {
      what: '「{words}」は始まりと終わりの記号が異なります。',
      why: '差し込みが行われず、記号のまま読み手に届きます。',
      instead: '前後を同じ種類の記号にそろえてください。',
    },
    'not-closed': {
      what: '「{words}」が閉じられていません。',
      why: 'ここで処理が止まるか、以降の文面が送られません。',
      instead: '対象となる文の後に、終わりのタグを入れてください。',
    },
    'not-opened': {
      what: '「{words}」に対応する始まりのタグがありません。',
      why: 'ここで処理が止まり、送信できません。',
      instead: '始まりのタグを入れるか、このタグを削除してください。',
    },
    'other-syntax': {
      what: '「{words}」は、ほかのプレースホルダーと書式が異なります。',
      why: 'どちらかは差し込みが行われず、記号のまま読み手に届きます。',
      instead: '書式を一つにそろえてください。',
    },
  },
  examples: [
    {bad: '{{氏名}}様\n\nご注文番号{{注文番号}}の商品は%DATE%に届きます。'},
    {
      context: {template: true},
      bad: '{{氏名}様\n\nご注文ありがとうございます。',
      good: '{{氏名}}様\n\nご注文ありがとうございます。',
    },
    {
      bad: 'ご注文番号{注文番号}}の商品を発送いたしました。',
      good: 'ご注文番号{{注文番号}}の商品を発送いたしました。',
    },
    {bad: '【お名前}}様\n\nご注文ありがとうございます。'},
    {bad: '{{ }}様\n\nご注文ありがとうございます。'},
    {bad: '{% if 会員 %}送料は無料です。\n\n今後ともよろしくお願いいたします。'},
    {bad: '送料は無料です。{% endif %}\n\n今後ともよろしくお願いいたします。'},
    {allowed: '{{氏名}}様\n\n{% if 会員 %}送料は無料です。{% endif %}'},
    {context: {template: false}, allowed: '{{氏名}様\n\nご注文ありがとうございます。'},
  ],
})
