import { expect, test } from 'vitest'
import { nativeNumbers } from '../../../src/briefing/chart/native-numbers.ts'
import { rateText, valueText } from '../../../src/i18n/figure-text.ts'
import { textsByLanguage } from '../../../src/i18n/texts-by-language.ts'
import { turns } from '../../domain/small-dataset.ts'
import { billion } from '../../domain/small-budget.ts'

const { vi } = textsByLanguage
const unit = { vi: 'xã', en: 'communes' }
const told = (own: object, decimals = 0) => ({
  indicator: { measure: 'share', unit, decimals, ...own } as const,
  quantity: 'count' as const,
})
const series = [{ name: 'a', colour: '#000000', values: [2_500_000_000, null, 0] }]
const scale = { first: 0, last: 3e9, ticks: [0, 1e9, 2e9, 3e9].map((value) => ({ value, label: '' })) }

test('the numbers of a native chart are in the shown unit, axis and all, and a gap stays one', () => {
  expect(nativeNumbers(told({ shownIn: billion }), series, scale)).toEqual({
    series: [{ ...series[0], values: [2.5, null, 0], digits: [1, 1, 1] }],
    axis: { least: 0, most: 3, step: 1 },
  })
})

test('what would read as nothing has more digits, and no other number has', () => {
  const small = [...series, { name: 'b', colour: '#000000', values: [-8_600_000] }]
  expect(nativeNumbers(told({ shownIn: billion }), small, scale).series.map(({ digits }) => digits)).toEqual([
    [1, 1, 1],
    [3],
  ])
})

test('stay as they are in the data unit; of what is counted whole without a digit', () => {
  expect(nativeNumbers(told({}), series, scale)).toEqual({
    series: [{ ...series[0], digits: [0, 0, 0] }],
    axis: { least: 0, most: 3e9, step: 1e9 },
  })
})

test.each<readonly [string, object, number, 'count' | 'share', readonly number[], readonly string[]]>([
  ['an amount', { measure: 'amount' }, 2, 'count', [322, 0.5, 0.004], ['322,00', '0,50', '0,004']],
  ['a percentage', { measure: 'percent' }, 0, 'count', [82.35, 95, -2.5], ['82%', '95%', '−3%']],
  ['a percentage with digits', { measure: 'percent' }, 1, 'count', [82.35, 95], ['82,4%', '95,0%']],
  ['a score', { measure: 'index' }, 2, 'count', [85, 84.125], ['85,00', '84,13']],
  ['a share', { measure: 'share' }, 0, 'share', [95, 93.33, 100, 0, 39.97], ['95%', '93,3%', '100%', '0%', '40%']],
  ['a rate', { measure: 'rate' }, 2, 'share', [0.78, 1, 0.004], ['0,78%', '1,00%', '0,004%']],
])('%s has the digits of its picture', (_, own, decimals, quantity, values, texts) => {
  const { indicator } = told(own, decimals)
  const [drawn] = nativeNumbers({ indicator, quantity }, [{ name: 'A', values, colour: '#000' }], scale).series
  const digitsIn = (text: string): number => text.replace('%', '').split(',')[1]?.length ?? 0
  expect(drawn!.digits).toEqual(texts.map(digitsIn))
  const terms = { ...turns, ...indicator }
  const shown = values.map((value) =>
    quantity === 'share' ? rateText(vi, terms, value) : valueText(vi, terms, { value }).number,
  )
  expect(shown).toEqual(texts)
})
