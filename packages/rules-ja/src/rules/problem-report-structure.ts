import {problemReportStructureRule, type Lexicon} from '@tactlint/core'
import {source} from '../lexicon/source.js'

const tried = {
  source,
  on: 'lemma',
  phrases: [
    '試す',
    '再起動',
    '再インストール',
    '初期化',
    '掃除',
    '電話する(た|ますた)',
    '確認する(た|ますた)',
  ],
} satisfies Lexicon

const context = {audience: 'support', stage: 'first'} as const

export const problemReportStructure = problemReportStructureRule({
  tried,
  names: {
    problem: '起きていること',
    details: '対象の番号',
    timeline: '起きた日',
    tried: '試したこと',
    wanted: 'ご希望の対応',
  },
  headings: {
    problem: '【問題】',
    details: '【対象】',
    timeline: '【経緯】',
    tried: '【試したこと】',
    wanted: '【ご対応のお願い】',
  },
  blanks: {
    problem: '⟨起きていること⟩',
    details: '⟨注文番号またはお客様番号⟩',
    timeline: '⟨日付⟩ ⟨起きたこと⟩',
    tried: '⟨試したこと⟩',
    wanted: 'お手数ですが、⟨ご希望の対応⟩をお願いできますでしょうか。',
  },
  bullet: '・',
  wording: {
    parts: {
      what: '{first}と{second}が書かれていません。',
      why: '担当者が最初にお尋ねすることになる内容です。',
      instead: '問題、対象、経緯、試したこと、ご希望の対応に分けて書いてください。',
    },
  },
  examples: [
    {
      context,
      bad: 'お世話になっております。\n\n食洗機の扉から水が漏れます。床の下まで濡れています。パッキンが破れています。箱もへこんでいました。新しいパッキンを送っていただけますでしょうか。',
      good: 'お世話になっております。\n\n【問題】\n食洗機の扉から水が漏れます。\n床の下まで濡れています。\nパッキンが破れています。\n箱もへこんでいました。\n\n【対象】\n⟨注文番号またはお客様番号⟩\n\n【経緯】\n⟨日付⟩ ⟨起きたこと⟩\n\n【試したこと】\n⟨試したこと⟩\n\n【ご対応のお願い】\n新しいパッキンを送っていただけますでしょうか。',
    },
    {context, allowed: '食洗機から水が漏れます。どうすればよいでしょうか。'},
  ],
})
