import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Slice, decodeSlice, encodeSlice } from '../../src/contract/slice-file.ts'
import type { AsOf } from '../../src/domain/as-of.ts'
import type { AreaId } from '../../src/domain/area.ts'
import type { CategoryId, IndicatorId } from '../../src/domain/indicator.ts'
import { type Observation, missingReasons, observationStates } from '../../src/domain/observation.ts'
import { type Period, type Quarter, type QuarterNumber, quarterOf, yearToDatePeriod } from '../../src/domain/period.ts'
import type { SourceId } from '../../src/domain/source.ts'
import { type Target, targetKinds } from '../../src/domain/target.ts'
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
  state: fc.constantFrom(...observationStates),
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

const slice: Slice = {
  family: familyId('rural'),
  province: '70' as AreaId,
  observations: [
    {
      kind: 'value',
      indicator: 'rural.ntm' as IndicatorId,
      area: '692' as AreaId,
      period: '2024-Q1' as Period,
      value: 14,
      denominator: 15,
      state: 'final',
      source: 'report' as SourceId,
      printed: '14/15 xã',
    },
  ],
  targets: [],
}

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
          const whole: Slice = { family: familyId('reception'), province: '70' as AreaId, observations, targets }
          expect(decodeSlice(encodeSlice(whole), file)).toEqual({ ok: true, value: whole })
        },
      ),
      { numRuns: 200 },
    )
  })

  test('of the same figures has the same text', () => {
    expect(encodeSlice(slice)).toBe(encodeSlice(structuredClone(slice)))
  })

  test('keeps a true zero apart from a missing value', () => {
    const [first] = slice.observations
    const zero: Slice = { ...slice, observations: [{ ...first!, kind: 'value', value: 0, denominator: 0 }] }
    const decoded = decodeSlice(encodeSlice(zero), file)
    expect(decoded.ok && decoded.value.observations[0]).toMatchObject({ kind: 'value', value: 0, denominator: 0 })
  })
})

describe('a slice file is refused', () => {
  const observations = (json: Record<string, unknown>, columns: object): object => ({
    ...json,
    observations: { ...(json['observations'] as object), ...columns },
  })
  test.each([
    ['that is no JSON', '<html>', 'file-not-json', undefined],
    ['that is something else', '{"format":"other","version":1}', 'file-other-format', undefined],
    ['of a newer version', broken((json) => ({ ...json, version: 3 })), 'file-version-newer', undefined],
    ['of an older version', broken((json) => ({ ...json, version: 0 })), 'file-version-older', undefined],
    ['without a family', broken((json) => ({ ...json, family: '' })), 'file-shape', 'family'],
    [
      'with a column missing',
      broken((json) => observations(json, { state: undefined })),
      'file-shape',
      'observations.state',
    ],
    [
      'with a column too short',
      broken((json) => observations(json, { state: [] })),
      'file-shape',
      'observations.state',
    ],
    [
      'that points outside a dictionary',
      broken((json) => observations(json, { area: [7] })),
      'file-shape',
      'observations.area',
    ],
    [
      'with an unknown state',
      broken((json) => observations(json, { state: [9] })),
      'file-shape',
      'observations.state.0',
    ],
    [
      'with neither value nor reason',
      broken((json) => observations(json, { value: [null] })),
      'file-shape',
      'observations.missing.0',
    ],
    [
      'with value and reason',
      broken((json) => observations(json, { missing: [0] })),
      'file-shape',
      'observations.missing.0',
    ],
    ['with a period that is none', broken((json) => ({ ...json, periods: ['Q1/2024'] })), 'file-shape', 'periods.0'],
    [
      'with a value that is a text',
      broken((json) => observations(json, { value: ['14'] })),
      'file-shape',
      'observations.value.0',
    ],
  ])('%s', (_, text, code, where) => {
    const decoded = decodeSlice(text, file)
    const problems = decoded.ok ? [] : decoded.problems
    expect(problems.map((problem) => problem.code)).toEqual([code])
    expect(problems[0]!.place?.file).toBe(file)
    expect(problems[0]!.place?.text).toBe(where)
  })

  test('with a target for a year instead of a quarter', () => {
    const { indicator, area, source } = slice.observations[0]!
    const yearly: Target = { indicator, area, quarter: '2024' as Quarter, value: 1, state: 'final', source }
    const decoded = decodeSlice(encodeSlice({ ...slice, targets: [yearly] }), file)
    expect(decoded.ok ? [] : decoded.problems).toMatchObject([
      { code: 'file-shape', place: { text: 'targets.period' } },
    ])
  })
})
