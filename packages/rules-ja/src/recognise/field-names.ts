import type {PlaceholderNames} from '@tactlint/core'

/** Words in the names of fields that tell what will stand there: ご注文番号, お客様のお名前, 発送予定日. */
export const fieldNames: PlaceholderNames = {
  identifier: ['番号', '注文', '伝票', 'コード', 'ケース', 'id', 'asin', 'sku', '型番', '品番'],
  date: [
    '日付',
    '日時',
    '日程',
    '期日',
    '期限',
    '年月日',
    '予定日',
    '発送日',
    '到着日',
    'お届け日',
    '時刻',
    '曜日',
  ],
  name: [
    '名前',
    '氏名',
    '宛名',
    'お客様名',
    '会社名',
    '貴社名',
    '店舗名',
    'ショップ名',
    '担当者',
    '担当者名',
    '差出人',
    '部署名',
  ],
}
