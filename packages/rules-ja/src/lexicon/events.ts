import {words, type Lexicon} from '@tactlint/core'
import {source} from './source.js'

/**
 * Something happened or keeps happening, and only the writer knows when: 非公開になりました, 回線が切れます. Not what stands wrong:
 * タイトルが違います.
 */
export const events = {
  source,
  on: 'lemma',
  phrases: [
    '(非公開|不承認|利用停止|停止|出品停止|凍結|無効|制限|ロック|ブロック|閉鎖|保留|在庫切れ|検索対象外)(に|と)なる',
    '(停止|削除|凍結|ロック|ブロック|閉鎖|制限|無効化|解除|却下|拒否|取り消し|非公開に|変更|統合|キャンセル|解約)するれる',
    '(止める|取り消す|消す|外す|締め出す|閉じる|落とす)(られる|れる)',
    '(消える|消失する|なくなる|無くなる)(てしまう|ておる|ている|ます)',
    '(切れる|途切れる|止まる|落ちる|固まる|閉じるてしまう|フリーズ|点滅)',
    '(不具合|エラー|障害|異音|故障|トラブル|問題)(が|も)(発生|起きる|起こる|生じる|頻発|続く)',
    '(二重|重複|余分)(に|で|)(請求|決済|引き落とし)',
    '(引き落とす|引く|請求する|課金する|決済する)(れる|られる)',
    '(カード|口座|通帳)(から|で)(落ちる|引く|引き落とす)',
    '(身に覚える|見覚え|心当たり|覚える)(の|が)ない',
    '知るないうちに',
    '(どなたも|誰も|一人も)(お見えになる|いらっしゃる|来る|現れる)',
    '(値上げ|値上がり)(する|だ)(れる|ておる|ている|た|ますた)',
    '(高い|遅い|重い|低い|悪い|安い|少ない|多い|おかしい)なる',
  ],
  patterns: [
    // 水漏れがあり, 停電で
    {
      name: '水漏れがあり',
      steps: [
        {
          anyOf: [
            [{surface: '水'}, {surface: '漏れ'}],
            [{surface: words('水漏れ 雨漏り 断水 停電 盗難 事故')}],
          ],
        },
        {surface: words('が に で も')},
        {notAhead: [{surface: words('備え 対する 関する つい')}]},
      ],
    },
    // 傘を忘れました
    {
      name: '傘を忘れる',
      steps: [
        {
          surface: words(
            '傘 荷物 財布 鞄 かばん カバン バッグ 上着 手袋 帽子 眼鏡 メガネ スマホ 携帯 忘れ物',
          ),
        },
        {surface: 'を'},
        {gap: 3},
        {lemma: words('置き忘れる 忘れる 落とす なくす 無くす 失う する')},
      ],
    },
    // 急に高くなりました, いきなり切れます; 突然のご連絡失礼いたします opens a message
    {
      name: '急に',
      steps: [
        {anyOf: [[{surface: '急'}, {surface: 'に'}], [{surface: words('急に いきなり 突然 突如')}]]},
        {notAhead: [{surface: words('の 失礼 ご お 申し訳 すみません')}]},
        {notAhead: [{surface: 'で'}]},
      ],
    },
    // 入れなくなりました, 使えなくなって
    {
      name: '〜なくなる',
      steps: [
        {optional: [{partOfSpeech: 'サ変接続'}]},
        {repeat: [{partOfSpeech: '動詞'}], most: 3},
        {anyOf: [[{lemma: 'なくなる'}], [{surface: 'なく'}, {lemma: 'なる'}]]},
      ],
    },
  ],
} satisfies Lexicon
