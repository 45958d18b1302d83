import { expect, test } from 'vitest'
import { type ViewPatch, patchedView } from '../../src/navigation/view-patch.ts'
import type { ViewState } from '../../src/navigation/view-state.ts'
import { buDop, locNinh, quarter } from '../domain/small-dataset.ts'

const range = { first: quarter('2022-Q1'), last: quarter('2024-Q4') }
const other = { first: quarter('2023-Q1'), last: quarter('2023-Q4') }
const plain: ViewState = {
  areas: [locNinh.id],
  quarter: quarter('2024-Q1'),
  showsSamples: true,
  quantity: 'count',
  accumulation: 'quarter',
}
const ranged: ViewState = { ...plain, range }

const cases: readonly (readonly [string, ViewState, ViewPatch, ViewState])[] = [
  ['nothing changes nothing', ranged, {}, ranged],
  [
    'another quarter keeps the range',
    ranged,
    { quarter: quarter('2024-Q2') },
    { ...ranged, quarter: quarter('2024-Q2') },
  ],
  ['other areas keep the rest', plain, { areas: [buDop.id] }, { ...plain, areas: [buDop.id] }],
  ['hiding samples keeps the rest', plain, { showsSamples: false }, { ...plain, showsSamples: false }],
  ['a range is set', plain, { range }, ranged],
  ['a range is replaced', ranged, { range: other }, { ...plain, range: other }],
  ['“all” takes the range away', ranged, { range: 'all' }, plain],
  ['“all” without a range is nothing', plain, { range: 'all' }, plain],
]
test.each(cases)('in a view, %s', (_, state, patch, result) => {
  expect(patchedView(state, patch)).toStrictEqual(result)
})
