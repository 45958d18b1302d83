import * as fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildComparison } from '../../src/charts/build-comparison.ts'
import { buildSummary } from '../../src/answers/build-summary.ts'
import type { TrendSpec, SpecPoint } from '../../src/charts/trend-spec.ts'
import { type ChartSentences, chartSentences } from '../../src/charts/chart-sentences.ts'
import { shownFor } from '../../src/domain/display-unit.ts'
import { compareAreas } from '../../src/domain/compare-areas.ts'
import { type ComparisonBase, namedBaseKinds } from '../../src/domain/comparison-base.ts'
import type { Dataset } from '../../src/domain/dataset.ts'
import {
  type MissingReason,
  type Observation,
  missingReasons,
  observationStates,
} from '../../src/domain/observation.ts'
import { quarterPlus, quartersOf } from '../../src/domain/period.ts'
import type { Target } from '../../src/domain/target.ts'
import { areaText, areaTextInSentence } from '../../src/i18n/area-text.ts'
import { changeText } from '../../src/i18n/change-text.ts'
import { valueLine } from '../../src/i18n/figure-text.ts'
import { type Language, languages } from '../../src/i18n/language.ts'
import { countText, numberText, percentText } from '../../src/i18n/number-text.ts'
import { targetProgressText } from '../../src/i18n/target-text.ts'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'
import {
  buDop,
  chonThanh,
  locNinh,
  observed,
  quarter,
  smallDataset,
  source,
  unreported,
} from '../domain/small-dataset.ts'
import { binhPhuocDataset } from '../features/binh-phuoc.ts'
import { comparison, fourDistricts } from './small-comparison.ts'
import { carried, met, onTime, products, standard, trendOf, visits } from './small-sentences.ts'
import { typeOf } from '../domain/small-vocabulary.ts'

const faulty = /undefined|NaN|null|Infinity|\[object| {2}|\.\.|,,|;;| [,;.)]|\( |\(\)|: :|\{value\}/

/** What is wrong with sentences, whatever they say. */
function faultsOf({ headline, paragraph }: ChartSentences): readonly string[] {
  const ends = paragraph.match(/\.(?= |$)/g)?.length ?? 0
  return [
    ...[headline, paragraph].flatMap((text) => (faulty.exec(text) ?? []).map((fault) => `“${fault}” in ${text}`)),
    ...[headline, paragraph].filter((text) => text !== text.normalize('NFC')).map((text) => `not composed: ${text}`),
    ...[headline, paragraph].filter((text) => !/^(?:\p{Lu}|\d)/u.test(text)).map((text) => `begins small: ${text}`),
    ...(headline.endsWith('.') ? [`a stop behind the headline: ${headline}`] : []),
    ...(paragraph.endsWith('.') ? [] : [`no stop: ${paragraph}`]),
    ...(ends > 4 ? [`${ends} sentences: ${paragraph}`] : []),
  ]
}

const numbersIn = (text: string): readonly string[] => text.match(/\d(?:[\d.,]*\d)?/g) ?? []

/** Every number the shared functions make of a spec's summary. */
function formattedNumbers(language: Language, spec: TrendSpec): ReadonlySet<string> {
  const texts = textsByLanguage[language]
  const { indicator, summary } = spec
  const { current, sinceLastYear, sincePrevious, target, areas = [], quarter: when } = summary!
  const changes = [sinceLastYear, sincePrevious].flatMap((each) => each ?? [])
  const points: readonly SpecPoint[] = [
    current,
    ...changes.map(({ base }) => base),
    ...(target ? [target.toDate] : []),
    ...areas.map((each) => each.current),
  ]
  const ofPoints = points.flatMap((point) =>
    point.kind === 'missing'
      ? []
      : [
          valueLine(texts, indicator, point),
          percentText(language, point.y),
          countText(language, (point.denominator ?? point.value) - point.value),
          `${point.coverage?.reported} ${point.coverage?.expected}`,
          numberText(language, point.revisedFrom ?? 0, indicator.decimals),
        ],
  )
  const ofChanges = changes.flatMap(({ change }) => {
    const { words, ratio, detail } = changeText(texts, indicator, change)
    return [words, ratio ?? '', detail ?? '']
  })
  const ofTarget =
    target?.progress.kind === 'progress'
      ? [
          targetProgressText(texts, indicator, { ...target.progress, target: {} as Target }),
          countText(language, Math.abs(target.progress.remaining)),
        ]
      : []
  return new Set(
    [
      ...ofPoints,
      ...ofChanges,
      ...ofTarget,
      ...(target ? [valueLine(texts, indicator, target)] : []),
      `${when.slice(0, 4)} ${when.slice(-1)} 6 9 ${areas.length} ${areas.filter(({ place }) => place).length}`,
      Object.values(indicator.phrase).join(' '),
    ].flatMap(numbersIn),
  )
}

const indicators = [standard, products, visits, carried, onTime, met]
const places = [locNinh, buDop, chonThanh] as const
const quarters = quartersOf({ first: quarter('2023-Q1'), last: quarter('2024-Q4') })

const cell = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      value: fc.nat({ max: 12000 }),
      rest: fc.option(fc.nat({ max: 30 })),
      state: fc.constantFrom(...observationStates),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ missing: fc.constantFrom<MissingReason>(...missingReasons), isSample: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.constant(undefined) },
)

/** A trend of random figures, states, gaps and targets. */
const trends = fc
  .record({
    what: fc.constantFrom(...indicators),
    cells: fc.array(cell, { minLength: 24, maxLength: 24 }),
    targets: fc.array(fc.nat({ max: 12000 }), { maxLength: 2 }),
    at: fc.nat({ max: 7 }),
    count: fc.integer({ min: 1, max: 3 }),
    quantity: fc.constantFrom('count' as const, 'share' as const),
    accumulation: fc.constantFrom('quarter' as const, 'year-to-date' as const),
  })
  .map(({ what, cells, targets, at, count, quantity, accumulation }) => {
    const observations = cells.flatMap((each, index): readonly Observation[] => {
      const [area, when] = [places[index % 3]!, quarters[Math.floor(index / 3)]!]
      if (!each) return []
      if ('missing' in each) return [unreported(what, area, when, each.missing, each.isSample ? 'sample' : 'final')]
      const value = what.measure === 'index' ? each.value / 10 : each.value
      const hasDenominator = what.measure === 'share' && each.rest !== null
      return [
        observed(what, area, when, value, {
          state: each.state,
          ...(hasDenominator ? { denominator: each.value + each.rest! } : {}),
          ...(each.state === 'revised' ? { revisedFrom: each.rest ?? 1 } : {}),
        }),
      ]
    })
    const dataset = smallDataset(
      observations,
      targets.map((value, index): Target => ({
        indicator: what.id,
        area: locNinh.id,
        quarter: quarter(index === 0 ? '2024-Q4' : '2024-Q2'),
        value,
        state: 'final',
        source,
      })),
    )
    const [first, ...others] = places.slice(0, count)
    return trendOf(dataset, what, {
      areas: [first!, ...others],
      quarter: quarters[at]!,
      quantity: what.measure === 'share' ? quantity : 'count',
      accumulation: what.time === 'flow' ? accumulation : 'quarter',
    })
  })

describe('the sentences of any trend', () => {
  test.each(languages)('are without fault in %s', (language) => {
    fc.assert(
      fc.property(trends, (spec) => {
        expect(faultsOf(chartSentences(textsByLanguage[language], spec))).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  test.each(languages)('have no number that the figure has not, in %s', (language) => {
    fc.assert(
      fc.property(trends, (spec) => {
        const { headline, paragraph } = chartSentences(textsByLanguage[language], spec)
        const known = formattedNumbers(language, spec)
        expect(numbersIn(`${headline} ${paragraph}`).filter((number) => !known.has(number))).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  test('are the same after a journey as JSON', () => {
    fc.assert(
      fc.property(trends, (spec) => {
        const travelled = JSON.parse(JSON.stringify(spec)) as TrendSpec
        expect(travelled).toEqual(spec)
        expect(chartSentences(textsByLanguage.vi, travelled)).toEqual(chartSentences(textsByLanguage.vi, spec))
      }),
      { numRuns: 100 },
    )
  })
})

describe('a name', () => {
  test.each([
    ['of three hundred letters', `Huyện ${'Ẳng'.repeat(98)}`],
    ['with marks of direction', 'Huyện \u202eLộc\u202c Ninh\u200f'],
    ['with a tag', 'Huyện <script>alert(1)</script>'],
    ['with the place of a value', 'Huyện {value} $& $1 ${period}'],
    ['with a full stop', 'Huyện A. B.'],
  ])('%s survives as it is', (_, name) => {
    const area = { name, type: typeOf('huyện') }
    const spec = trendOf(smallDataset([observed(standard, locNinh, '2024-Q1', 14, { denominator: 15 })]), standard)
    const named: TrendSpec = {
      ...spec,
      summary: {
        ...spec.summary!,
        area,
        areas: [
          { area, current: { kind: 'value', y: 1, value: 1, state: 'final' }, place: { rank: 2, isShared: false } },
          { area, current: { kind: 'value', y: 2, value: 2, state: 'final' }, place: { rank: 1, isShared: false } },
        ],
      },
    }
    const compared = comparison(
      'dumbbell',
      fourDistricts.map((row) => ({ ...row, area })),
    )
    for (const language of languages) {
      const texts = textsByLanguage[language]
      const { headline, paragraph } = chartSentences(texts, named)
      expect(headline.startsWith(`${areaText(texts, area)}, `)).toBe(true)
      expect(paragraph.split(areaTextInSentence(texts, area))).toHaveLength(4)
      expect(chartSentences(texts, compared).paragraph.split(areaTextInSentence(texts, area))).toHaveLength(5)
    }
  })

  test('of an indicator is no template either', () => {
    const odd = {
      ...standard,
      name: { vi: 'Số {value} $& xã', en: 'The {value} $& communes' },
      phrase: { vi: '{value} đạt {value} $&', en: '{value} meet {value} $&' },
    }
    const spec = trendOf(smallDataset([observed(odd, locNinh, '2024-Q1', 14, { denominator: 15 })]), odd)
    expect(chartSentences(textsByLanguage.vi, spec).headline).toBe(
      'Huyện Lộc Ninh, quý I/2024: 14/15 xã đạt {value} $&',
    )
    const none = trendOf(smallDataset([]), odd)
    expect(chartSentences(textsByLanguage.vi, none).headline).toBe(
      'Huyện Lộc Ninh, quý I/2024: chưa có số liệu về số {value} $& xã',
    )
  })
})

describe('the real package', () => {
  let dataset: Dataset
  beforeAll(async () => {
    dataset = (await binhPhuocDataset()).dataset
  })
  const range = quartersOf({ first: quarter('2022-Q1'), last: quarter('2025-Q4') })

  test('gives a sentence without fault for every indicator, area and quarter, in both languages', () => {
    const { areas, indicators: all } = dataset.catalogue
    const faults: string[] = []
    let longest = 0
    for (const indicator of all) {
      const bare = trendOf(dataset, indicator, { areas: [areas[0]!] })
      for (const area of areas) {
        // Of the many communes a quarter before and one after the merger.
        const asked = area.level === 'commune' ? [range[8]!, range[15]!] : range
        for (const when of asked) {
          for (const accumulation of indicator.time === 'flow'
            ? (['quarter', 'year-to-date'] as const)
            : ['quarter' as const]) {
            const question = { indicator, areas: [area.id] as const, quarter: when, quantity: 'count' as const }
            const summary = buildSummary(dataset, { ...question, accumulation })!
            const spec: TrendSpec = { ...bare, accumulation, summary }
            for (const language of languages) {
              const said = chartSentences(textsByLanguage[language], spec)
              faults.push(...faultsOf(said))
              longest = Math.max(longest, said.headline.length)
            }
          }
        }
      }
    }
    expect(faults).toEqual([])
    expect(longest).toBeLessThan(135)
  })

  test('gives a sentence without fault for every comparison of its districts', () => {
    const bases: readonly ComparisonBase[] = [
      ...namedBaseKinds.map((kind) => ({ kind })),
      { kind: 'quarter', quarter: quarter('2022-Q3') },
    ]
    const districts = dataset.catalogue.areas.filter(({ level, validFrom }) => level === 'district' && !validFrom)
    const faults: string[] = []
    for (const indicator of dataset.catalogue.indicators) {
      for (const when of [range[4]!, range[9]!, range[13]!, range[15]!]) {
        for (const base of bases) {
          const question = {
            indicator,
            areas: districts.map(({ id }) => id),
            quarter: when,
            base,
            quantity: indicator.measure === 'share' ? ('share' as const) : ('count' as const),
            accumulation: 'quarter' as const,
          }
          const { rows, total, accumulation } = compareAreas(dataset, question)
          const spec = buildComparison({
            catalogue: dataset.catalogue,
            question: { ...question, indicator: shownFor(indicator), accumulation },
            form: 'dumbbell',
            quarters: [quarterPlus(when, -4), when],
            rows: rows.map((row) => ({ comparison: row, isChosen: false, figures: [], breaks: [] })),
            leftOut: 0,
            total,
          })
          for (const language of languages) faults.push(...faultsOf(chartSentences(textsByLanguage[language], spec)))
        }
      }
    }
    expect(faults).toEqual([])
  })
})
