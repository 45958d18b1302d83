import { expect, test } from 'vitest'
import type { SparkPoint } from '../../src/charts/spark/spark-path.ts'
import type { Figure, FigureValue } from '../../src/domain/figure.ts'
import { sparkPointOf, sparkPointsOf } from '../../src/features/spark-point.ts'
import { chonThanh, day, figureValue, ntm, quarter, ruralChonThanh, turns } from '../domain/small-dataset.ts'

const missing = (reason: Extract<Figure, { kind: 'missing' }>['reason']): Figure => ({
  kind: 'missing',
  reason,
  isSample: false,
  period: quarter('2024-Q1'),
  sources: [],
})

test.each([
  ['a final figure is solid', figureValue(5), { value: 5, isHollow: false, isApart: false, isSample: false }],
  ['a zero is a figure', figureValue(0), { value: 0, isHollow: false, isApart: false, isSample: false }],
  [
    'a provisional figure is hollow',
    figureValue(5, { state: 'provisional' }),
    { value: 5, isHollow: true, isApart: false, isSample: false },
  ],
  [
    'a sample that plays a provisional figure is hollow',
    figureValue(5, { state: 'sample', illustrates: 'provisional' }),
    { value: 5, isHollow: true, isApart: false, isSample: true },
  ],
  [
    'a total that lacks areas is hollow and alone',
    figureValue(5, { coverage: { reported: 1, expected: 2 } }),
    { value: 5, isHollow: true, isApart: true, isSample: false },
  ],
  [
    'what lacks months stands apart and hollow',
    figureValue(5, { months: { reported: 2, expected: 3 } }),
    { value: 5, isHollow: true, isApart: true, isSample: false },
  ],
  ['what was not reported has a sign', missing('not-reported'), 'told-missing'],
  ['what nobody published is a gap', missing('not-published'), undefined],
  ['what had no area is a gap', missing('area-absent'), undefined],
])('%s', (_, figure, point) => {
  expect(sparkPointOf(turns, figure)).toEqual(point)
})

test('what is judged by its rate is drawn by it, and a rate without a denominator not at all', () => {
  const rate = { ...ntm, measure: 'rate' as const, denominatorTime: 'flow' as const }
  expect(sparkPointOf(rate, figureValue(5, { denominator: 20 }))).toMatchObject({ value: 25 })
  expect(sparkPointOf(rate, figureValue(5))).toBeUndefined()
  expect(sparkPointOf(ntm, figureValue(5, { denominator: 20 }))).toMatchObject({ value: 5 })
})

test('a small picture breaks where the criteria changed, and where the area is another', () => {
  const inQuarter = (text: string, own: Partial<FigureValue> = {}): FigureValue => ({
    ...figureValue(5, own),
    period: quarter(text),
  })
  const versions = [
    { id: 'old', validTo: day('2023-06-30'), note: { vi: 'cũ', en: 'old' } },
    { id: 'new', validFrom: day('2023-07-01'), note: { vi: 'mới', en: 'new' } },
  ]
  const figures = [inQuarter('2023-Q2'), inQuarter('2023-Q3'), inQuarter('2023-Q4')]
  const broken = (points: readonly SparkPoint[]) => points.map((point) => typeof point === 'object' && point.isBroken)
  expect(broken(sparkPointsOf({ ...turns, versions }, figures))).toEqual([undefined, true, undefined])
  expect(broken(sparkPointsOf({ ...turns, versions: [] }, figures))).toEqual([undefined, undefined, undefined])
  const renamed = [inQuarter('2022-Q3', { area: ruralChonThanh }), inQuarter('2022-Q4', { area: chonThanh })]
  expect(broken(sparkPointsOf({ ...turns, versions: [] }, renamed))).toEqual([undefined, true])
})
