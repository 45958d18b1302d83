import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Slice, decodeSlice, encodeSlice } from '../../src/contract/slice-file.ts'
import { figureTable } from '../../src/domain/figure-table.ts'
import type { AsOf } from '../../src/domain/as-of.ts'
import type { AreaId } from '../../src/domain/area.ts'
import type { CategoryId, IndicatorId } from '../../src/domain/indicator.ts'
import { type Observation, missingReasons, publishedStates } from '../../src/domain/observation.ts'
import { type Period, type Quarter, type QuarterNumber, quarterOf, yearToDatePeriod } from '../../src/domain/period.ts'
import type { SourceId } from '../../src/domain/source.ts'
import { type Target, targetKinds } from '../../src/domain/target.ts'
import { observationsIn, targetsIn } from '../domain/rows-of-table.ts'
import { familyId } from '../domain/small-vocabulary.ts'

const file = 'rural-70-0123456789abcdef.json'
const id = <Id extends string>() => fc.constantFrom('a', 'b.c', 'đ', '692', '697-2022-10-01').map((text) => text as Id)
const quarter = fc
  .tuple(fc.integer({ min: 2000, max: 2030 }), fc.integer({ min: 1, max: 4 }))
  .map(([year, number]) => quarterOf(year, number as QuarterNumber))
const period: fc.Arbitrary<Period> = fc.oneof(quarter, quarter.map(yearToDatePeriod))
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)

const origin = {
  indicator: id<IndicatorId>(),
  area: id<AreaId>(),
  period,
  category: id<CategoryId>(),
  state: fc.constantFrom(...publishedStates),
  illustrates: fc.constantFrom('provisional', 'revised'),
  source: id<SourceId>(),
  printed: fc.string(),
  note: fc.string(),
  furtherSources: fc.array(id<SourceId>(), { minLength: 1, maxLength: 2 }),
} as const
const asOf = fc.constantFrom('2025-02', '2025-02-28').map((text) => text as AsOf)
const required = ['indicator', 'area', 'period', 'state', 'source'] as const

const observation: fc.Arbitrary<Observation> = fc.oneof(
  fc.record(
    {
      ...origin,
      kind: fc.constant('value' as const),
      value: number,
      denominator: number,
      revisedFrom: number,
      asOf,
      months: fc.record({ reported: fc.integer({ min: 1, max: 11 }), expected: fc.constantFrom(3, 6, 9, 12) }),
      isMixed: fc.constant(true as const),
    },
    { requiredKeys: [...required, 'kind', 'value'] },
  ),
  fc.record(
    { ...origin, kind: fc.constant('missing' as const), reason: fc.constantFrom(...missingReasons) },
    { requiredKeys: [...required, 'kind', 'reason'] },
  ),
)
const target: fc.Arbitrary<Target> = fc.record(
  {
    indicator: origin.indicator,
    area: origin.area,
    quarter,
    kind: fc.constantFrom(...targetKinds),
    value: number,
    upTo: number,
    isRate: fc.constant(true as const),
    denominator: number,
    state: origin.state,
    source: origin.source,
  },
  { requiredKeys: ['indicator', 'area', 'quarter', 'value', 'state', 'source'] },
)

const scope = { family: familyId('rural'), province: '70' as AreaId }
const told: Observation = {
  kind: 'value',
  indicator: 'rural.ntm' as IndicatorId,
  area: '692' as AreaId,
  period: '2024-Q1' as Period,
  value: 14,
  denominator: 15,
  state: 'final',
  source: 'report' as SourceId,
  printed: '14/15 xã',
}
const slice: Slice = { ...scope, figures: figureTable([told], []) }

/** The file of the slice with one change in its JSON. */
function broken(change: (json: Record<string, unknown>) => object): string {
  const json: unknown = JSON.parse(encodeSlice(slice))
  return JSON.stringify(change(json as Record<string, unknown>))
}

describe('a slice', () => {
  test('comes back from its file as it went in', () => {
    fc.assert(
      fc.property(
        fc.array(observation, { maxLength: 20 }),
        fc.array(target, { maxLength: 5 }),
        (observations, targets) => {
          const decoded = decodeSlice(encodeSlice({ ...scope, figures: figureTable(observations, targets) }), file)
          if (!decoded.ok) throw new Error(JSON.stringify(decoded.problems))
          const { figures, ...of } = decoded.value
          expect(of).toEqual(scope)
          expect(observationsIn(figures)).toEqual(observations)
          expect(targetsIn(figures)).toEqual(targets)
        },
      ),
      { numRuns: 200 },
    )
  })

  test('of the same figures has the same text', () => {
    expect(encodeSlice(slice)).toBe(encodeSlice(structuredClone(slice)))
  })

  test('keeps a true zero apart from a missing value', () => {
    const zero: Observation = { ...told, value: 0, denominator: 0 }
    const decoded = decodeSlice(encodeSlice({ ...scope, figures: figureTable([zero], []) }), file)
    expect(decoded.ok && observationsIn(decoded.value.figures)).toEqual([zero])
  })
})

describe('a slice file is refused', () => {
  const observations = (json: Record<string, unknown>, columns: object): object => ({
    ...json,
    observations: { ...(json['observations'] as object), ...columns },
  })
  test.each<readonly [string, string, string, string | undefined]>([
    ['that is no JSON', '<html>', 'file-not-json', undefined],
    ['that is something else', '{"format":"other","version":1}', 'file-other-format', undefined],
    ['of a newer version', broken((json) => ({ ...json, version: 4 })), 'file-version-newer', undefined],
    ['of an older version', broken((json) => ({ ...json, version: 2 })), 'file-version-older', undefined],
    ['without a family', broken((json) => ({ ...json, family: '' })), 'file-shape', 'family'],
    ...(
      [
        ['a column missing', { state: undefined }, 'state'],
        ['a column too short', { state: [] }, 'state'],
        ['a column too long', { source: [0, 2] }, 'source'],
        ['an endless column', { source: [0, 1e15] }, 'source'],
        ['no rows for its values', { cells: [] }, 'cells'],
        ['more rows than values', { cells: [0, 2] }, 'cells'],
        ['a row outside its dictionaries', { cells: [7, 1] }, 'cells'],
        ['a row before the first', { cells: [-1, 1] }, 'cells'],
        ['rows that are half', { cells: [0, 0.5] }, 'cells'],
        ['an unknown state', { state: [9, 1] }, 'state'],
        ['a state that is a text', { state: ['0', 1] }, 'state'],
        ['neither value nor reason', { value: { scales: [1], steps: [null] } }, 'missing.0'],
        ['value and reason', { missing: [1, 1] }, 'missing.0'],
        ['an unknown reason', { missing: [99, 1] }, 'missing'],
        ['a value that is a text', { value: { scales: [1], steps: ['14'] } }, 'value.steps.0'],
        ['a value between whole steps', { value: { scales: [1], steps: [1.5] } }, 'value.steps.0'],
        ['no scale for its values', { value: { scales: [], steps: [14] } }, 'value.scales.0'],
        ['a scale below zero', { denominator: { scales: [-1], steps: [15] } }, 'denominator.scales.0'],
        ['denominators of other rows', { denominator: { scales: [1], steps: [15, 1] } }, 'denominator.steps'],
      ] as const
    ).map(
      ([what, columns, where]) =>
        [`with ${what}`, broken((json) => observations(json, columns)), 'file-shape', `observations.${where}`] as const,
    ),
    ['with a period that is none', broken((json) => ({ ...json, periods: ['Q1/2024'] })), 'file-shape', 'periods.0'],
    [
      'with a source outside its dictionary',
      broken((json) => ({ ...json, furtherSources: [[0, [1]]] })),
      'file-shape',
      'furtherSources',
    ],
  ])('%s', (_, text, code, where) => {
    const decoded = decodeSlice(text, file)
    const problems = decoded.ok ? [] : decoded.problems
    expect(problems.map((problem) => problem.code)).toEqual([code])
    expect(problems[0]!.place?.file).toBe(file)
    expect(problems[0]!.place?.text).toBe(where)
  })

  test('with a target for a year instead of a quarter', () => {
    const { indicator, area, source } = told
    const yearly: Target = { indicator, area, quarter: '2024' as Quarter, value: 1, state: 'final', source }
    const decoded = decodeSlice(encodeSlice({ ...scope, figures: figureTable([], [yearly]) }), file)
    expect(decoded.ok ? [] : decoded.problems).toMatchObject([
      { code: 'file-shape', place: { text: 'targets.period' } },
    ])
  })
})

test('the rows of a slice stand in runs, and decimals as whole numbers', () => {
  const quarters: readonly Period[] = ['2024-Q1', '2024-Q2', '2024-Q3'].map((text) => text as Period)
  const rows = ['692', '693'].flatMap((code) =>
    quarters.map((of, at): Observation => ({
      ...told,
      area: code as AreaId,
      period: of,
      value: [85.3, 85.4, 85.5][at]!,
    })),
  )
  const text = encodeSlice({ ...scope, figures: figureTable(rows, []) })
  expect(JSON.parse(text)).toMatchObject({
    observations: {
      cells: [0, 6],
      value: { scales: [10], steps: [853, 1, 1, 853, 1, 1] },
      denominator: { scales: [1], steps: [15, 0, 0, 15, 0, 0] },
      state: [0, 6],
    },
  })
})
