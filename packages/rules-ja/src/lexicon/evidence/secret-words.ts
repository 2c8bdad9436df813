import type {SecretWords} from '@tactlint/core'

/** 本人以外が知ってはならないものの呼び名。 */
export const secretWords = {
  language: 'ja',
  passwords: [
    ...[
      'パスワード',
      'ログインパスワード',
      '初期パスワード',
      '仮パスワード',
      'パスフレーズ',
      'パスコード',
      'password',
      'pass',
      'pw',
      'pwd',
    ],
    ...['apiキー', 'アクセスキー', 'シークレットキー', 'アクセストークン', '合言葉'],
  ],
  perhapsPasswords: ['コード', 'キー', 'トークン'],
  codes: [
    ...[
      '暗証番号',
      '認証コード',
      '認証番号',
      '確認コード',
      '確認番号',
      'セキュリティコード',
      'セキュリティーコード',
      'ワンタイムパスワード',
    ],
    ...['pinコード', 'pin番号', 'pin', 'cvv', 'cvc', 'otp', 'ワンタイムコード', 'smsコード'],
  ],
  connectors: ['は', 'が', 'も'],
} satisfies SecretWords
