import { describe, expect, test } from 'vitest'
import type { Indicator } from '../../../src/domain/indicator.ts'
import type { OddOverTime } from '../../../src/domain/odd-over-time.ts'
import { faultSentence, questionSentence } from '../../../src/features/typing/cell-words.ts'
import { emptyFigure } from '../../../src/features/read-typed.ts'
import type { TypedCell } from '../../../src/features/typing/typed-cells.ts'
import type { SheetFigure } from '../../../src/features/typing/typing-sheet.ts'
import { textsByLanguage } from '../../../src/i18n/texts-by-language.ts'
import { indicator, locNinh, ntm, ontime, period, smallDataset, turns } from '../../domain/small-dataset.ts'

const texts = textsByLanguage.vi

const figureOf = (what: Indicator): SheetFigure => ({
  id: 'a',
  key: { indicator: what.id, area: locNinh.id, period: period('2024-Q2') },
  indicator: what,
})

describe('what is asked about a figure', () => {
  const perThousand = indicator('births', { measure: 'rate', factor: 1000, decimals: 1, denominatorTime: 'stock' })
  test.each<readonly [string, Indicator, OddOverTime]>([
    [
      '14 ít hơn 15 của kỳ trước: hết hạn công nhận, sáp nhập, hay số của một phần? Đúng thì cứ để vậy.',
      ntm,
      { kind: 'stock-fell', before: 15 },
    ],
    ['Mẫu số 20 khác 16 của kỳ trước. Đúng thì cứ để vậy.', ntm, { kind: 'denominator-changed', before: 16 }],
    [
      '14 gấp hoặc kém nhiều lần các kỳ trước (gần nhất 1.400). Đúng thì cứ để vậy.',
      turns,
      { kind: 'far-off', before: 1400 },
    ],
    [
      '14 nằm ngoài mức thường thấy, từ 51 đến 60. Đúng thì cứ để vậy.',
      turns,
      { kind: 'beyond-usual', of: 'count', side: 'below', lower: 51.2, upper: 59.7 },
    ],
    [
      'Tỷ lệ nằm ngoài mức thường thấy, từ 88,1% đến 95%. Đúng thì cứ để vậy.',
      ontime,
      { kind: 'beyond-usual', of: 'share', side: 'below', lower: 88.12, upper: 95 },
    ],
    [
      'Tỷ lệ nằm ngoài mức thường thấy, từ 12,0‰ đến 14,5‰. Đúng thì cứ để vậy.',
      perThousand,
      { kind: 'beyond-usual', of: 'share', side: 'below', lower: 12, upper: 14.52 },
    ],
  ])('%s', (sentence, what, asked) => {
    const shown = { ...emptyFigure, value: '14', denominator: '20' }
    const cell: TypedCell = { status: 'held', shown, faults: [], questions: [asked] }
    expect(questionSentence(texts, figureOf(what), cell, asked)).toBe(sentence)
  })
})

test('the words of a number alone are shown in the unit of the indicator', () => {
  const households = indicator('households', { measure: 'share', unit: { vi: 'hộ', en: 'households' } })
  const fault = { kind: 'checked', code: 'denominator-missing', part: 'denominator', text: '', params: {} } as const
  const said = (language: 'vi' | 'en') =>
    faultSentence(textsByLanguage[language], smallDataset([]), figureOf(households), fault)
  expect(said('vi')).toBe('Thiếu mẫu số. Nếu nguồn chỉ nêu số lượng thì gõ cả đơn vị, như “48 hộ”.')
  expect(said('en')).toBe(
    'The denominator is missing. Where the source gives the number alone, type its unit too: “48 households”.',
  )
})
