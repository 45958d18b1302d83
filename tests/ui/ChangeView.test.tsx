import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Change } from '../../src/domain/change.ts'
import { type Figure, missingFigure } from '../../src/domain/figure.ts'
import { type ShownIndicator, shownFor } from '../../src/domain/display-unit.ts'
import { ChangeView } from '../../src/ui/ChangeView.tsx'
import { figureValue } from '../domain/small-dataset.ts'
import { publishedCatalogue } from '../support/publication-server.ts'
import { textOf } from '../support/render-app.tsx'

const communes = indicatorOf('rural.ntm')

function indicatorOf(id: string): ShownIndicator {
  const found = publishedCatalogue().indicators.find((indicator) => String(indicator.id) === id)
  if (!found) throw new Error(id)
  return shownFor(found)
}

function wordsOf(change: Change, since?: string): string {
  const { container } = render(
    <ChangeView indicator={communes} change={change} {...(since === undefined ? {} : { since })} />,
  )
  return textOf(container)
}

const rise: Change = {
  kind: 'difference',
  amount: 1,
  points: 6.7,
  leads: 'amount',
  trend: 'up',
  judgement: 'good',
}

test('a rise says by how much, since when, and that it is for the better', () => {
  const words = wordsOf(rise, 'so với quý trước')
  expect(words).toMatch(/^tăng 1 xã \(.*\), chuyển biến tốt so với quý trước$/)
})

test('under a heading the number alone is seen, and readers of the screen hear the whole', () => {
  expect(wordsOf(rise)).toMatch(/^1tăng 1 xã \(.*\), chuyển biến tốt$/)
})

test('what cannot be judged is not judged', () => {
  expect(wordsOf({ ...rise, judgement: 'neutral' }, 'so với quý trước')).not.toContain('chuyển biến')
})

test('a fall is called a fall', () => {
  expect(wordsOf({ ...rise, amount: -1, points: -6.7, trend: 'down', judgement: 'bad' }, 'so với cùng kỳ')).toMatch(
    /^giảm 1 xã .*, chuyển biến xấu so với cùng kỳ$/,
  )
})

test('a comparison that would mislead gives its reason instead of a number', () => {
  const words = wordsOf({ kind: 'refused', refusal: { reason: 'sample-against-source' } }, 'so với cùng kỳ')
  expect(words).toBe('so với cùng kỳ – không so sánh số công bố với số minh hoạ')
})

test('a refusal stands beside the figures it keeps apart, each once', () => {
  const refused: Change = { kind: 'refused', refusal: { reason: 'sample-against-source' } }
  const sample = figureValue(13, { denominator: 15, state: 'sample' })
  const said = (bases: readonly Figure[]): string =>
    textOf(
      render(<ChangeView indicator={communes} change={refused} since="so với quý trước và cùng kỳ" bases={bases} />)
        .container,
    )
  const reason = 'không so sánh số công bố với số minh hoạ'
  expect(said([sample, sample])).toBe(`so với quý trước và cùng kỳ: 13/15 xã (86,7%) (minh hoạ) – ${reason}`)
  expect(said([sample, figureValue(12, { denominator: 15, state: 'sample' })])).toBe(
    `so với quý trước và cùng kỳ: 13/15 xã (86,7%); 12/15 xã (80%) (minh hoạ) – ${reason}`,
  )
  expect(said([missingFigure('not-reported', { period: sample.period })])).toBe(
    `so với quý trước và cùng kỳ – ${reason}`,
  )
})

test('a rise from zero has no percentage and says why in two words', () => {
  const change: Change = {
    kind: 'difference',
    amount: 3,
    isFromZero: true,
    leads: 'amount',
    trend: 'up',
    judgement: 'neutral',
  }
  expect(wordsOf(change, 'so với cùng kỳ')).toContain('tăng 3 xã (từ 0) so với cùng kỳ')
  expect(wordsOf(change)).toContain('(từ 0)')
})
