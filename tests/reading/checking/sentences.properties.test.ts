import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { comparisonPage } from '../../../src/answers/comparison-page.ts'
import { trendPage } from '../../../src/answers/trend-page.ts'
import { comparisonSentences } from '../../../src/charts/comparison-sentences.ts'
import { chartSentences } from '../../../src/charts/chart-sentences.ts'
import type { AreaId } from '../../../src/domain/area.ts'
import { type Dataset, datasetOf } from '../../../src/domain/dataset.ts'
import { groupOf } from '../../../src/domain/group-of.ts'
import type { Indicator } from '../../../src/domain/indicator.ts'
import { hasRate, isCountedWhole } from '../../../src/domain/measure-rules.ts'
import type { Observation } from '../../../src/domain/observation.ts'
import { quarterPlus } from '../../../src/domain/period.ts'
import { lastDayOf } from '../../../src/domain/reporting-calendar.ts'
import { areaTextInSentence } from '../../../src/i18n/area-text.ts'
import { textsByLanguage } from '../../../src/i18n/texts-by-language.ts'
import { freshCompareAddress } from '../../../src/navigation/compare-address.ts'
import { checkClaim } from '../../../src/reading/checking/check-claim.ts'
import { documentClaims } from '../../../src/reading/checking/document-claims.ts'
import { claimReader } from '../../../src/reading/checking/reader.ts'
import { readNarrative } from '../../../src/reading/narrative/read-narrative.ts'
import { quarter } from '../../domain/small-dataset.ts'
import { binhPhuocDataset } from '../../features/binh-phuoc.ts'
import { binhPhuocPackage } from '../reading-package.ts'

const { dataset: published } = await binhPhuocDataset()
const known = await binhPhuocPackage()
const reader = claimReader(published, known.phrases)
const area = '692' as AreaId
const now = quarter('2024-Q1')
/** A commune of today, which has reached something itself or has not. */
const commune = { area: '25292-2025-07-01' as AreaId, name: 'Xã Lộc Quang', now: quarter('2027-Q3') }
const spoken = published.catalogue.indicators.filter(({ id }) =>
  known.phrases.some(({ indicator }) => indicator === id),
)
const source = published.catalogue.sources[0]!.id

interface Told {
  readonly value: number
  readonly denominator?: number
}

/** What may be told of an indicator. */
const toldOf = (indicator: Indicator, max = 2400): fc.Arbitrary<Told> => {
  const whole = fc.integer({ min: 1, max })
  if (hasRate(indicator))
    return fc.tuple(whole, whole).map(([a, b]) => ({ value: Math.min(a, b), denominator: Math.max(a, b) }))
  return isCountedWhole(indicator)
    ? whole.map((value) => ({ value }))
    : fc.integer({ min: 10, max: 190 }).map((tenths) => ({ value: tenths / 10 }))
}

const district = { area, name: 'Huyện Lộc Ninh', now }

/** Nine quarters of an indicator: as many as a trend shows. */
const series = (indicator: Indicator): fc.Arbitrary<readonly Told[]> =>
  fc.array(toldOf(indicator), { minLength: 9, maxLength: 9 })

function datasetWith(indicator: Indicator, told: readonly Told[], of = district) {
  const observations = told.map((each, at): Observation => ({
    kind: 'value',
    indicator: indicator.id,
    area: of.area,
    period: quarterPlus(of.now, at - told.length + 1),
    state: 'final',
    source,
    ...each,
  }))
  return datasetOf(published, observations, [])
}

function sentencesOf(indicator: Indicator, told: readonly Told[], of = district): string {
  const page = trendPage(datasetWith(indicator, told, of), indicator, {
    areas: [of.area],
    quarter: of.now,
    accumulation: 'quarter',
    showsSamples: true,
  })
  const { headline, paragraph } = chartSentences(textsByLanguage.vi, page.spec)
  // As on a slide: the name of the indicator stands between.
  return `${headline}\n${indicator.name.vi}. ${of.name}\n${paragraph}`
}

/** The numbers of a text, and those of them that do not agree. */
function checked(text: string, dataset: Dataset) {
  const pieces = text
    .split('\n')
    .map((line, at) => ({ place: { kind: 'line', line: at + 1 }, content: { kind: 'text', text: line } }) as const)
  const claims = documentClaims(pieces, reader)
  const unlike = claims.flatMap((claim) => {
    const { kind } = checkClaim(dataset, claim)
    return kind === 'agrees' ? [] : [`${kind} ${claim.role} ${claim.printed} – ${claim.words}`]
  })
  return { claims, unlike }
}

const runs = { numRuns: 25, seed: 14 }

describe.each(spoken.map((indicator) => ({ id: indicator.id, indicator })))(
  'what is written of $id',
  ({ id, indicator }) => {
    test('is read back as the same figure, and nothing else is taken for it', () => {
      fc.assert(
        fc.property(series(indicator), (told) => {
          const text = sentencesOf(indicator, told)
          const achieved = readNarrative(text, known).filter(({ kind }) => kind === 'achieved')
          const { value, denominator } = told.at(-1)!
          expect({
            text,
            read: achieved.map((each) => [each.indicator, each.value, each.denominator, each.areaCode, each.period]),
          }).toEqual({ text, read: [[id, value, denominator, '692', now]] })
        }),
        runs,
      )
    })

    test('agrees in every number when it is checked', () => {
      fc.assert(
        fc.property(series(indicator), (told) => {
          const text = sentencesOf(indicator, told)
          const { claims, unlike } = checked(text, datasetWith(indicator, told))
          expect(claims.length).toBeGreaterThan(1)
          expect(unlike).toEqual([])
        }),
        runs,
      )
    })
  },
)

describe.each(
  spoken.filter(({ countsCommunes }) => countsCommunes).map((indicator) => ({ id: indicator.id, indicator })),
)('what is written of a commune and $id', ({ id, indicator }) => {
  const reached = fc.array(fc.constantFrom<Told>({ value: 1, denominator: 1 }, { value: 0, denominator: 1 }), {
    minLength: 9,
    maxLength: 9,
  })

  test('says that it has reached it or has not, and is read back as the same figure', () => {
    fc.assert(
      fc.property(reached, (told) => {
        const text = sentencesOf(indicator, told, commune)
        const { value } = told.at(-1)!
        const achieved = readNarrative(text, known).filter(({ kind }) => kind === 'achieved')
        expect({
          text,
          read: achieved.map((each) => [each.indicator, each.value, each.denominator, each.period]),
        }).toEqual({
          text,
          read: [[id, value, 1, commune.now]],
        })
        expect(text).not.toMatch(/điểm %|có 0?1\/0?1|chưa có/)
        const { claims, unlike } = checked(text, datasetWith(indicator, told, commune))
        expect(claims.length).toBeGreaterThan(0)
        expect(unlike).toEqual([])
      }),
      runs,
    )
  })
})

const districts = groupOf(published.history, area, lastDayOf(now)).areas.map(({ id }) => id)
/** Of more, one may be less than 0.05%, which is written as 0.1% because it is not nought: that is rounded otherwise. */
const mostTold = 1900
const bases = { 'last-year': -4, 'previous-quarter': -1 } as const

/** What districts tell now and in the quarter they are compared with; some tell nothing. */
const comparisons = fc.constantFrom(...spoken).chain((indicator) =>
  fc.record({
    indicator: fc.constant(indicator),
    base: fc.constantFrom('last-year', 'previous-quarter'),
    isNamed: fc.boolean(),
    told: fc.array(
      fc.option(fc.tuple(toldOf(indicator, mostTold), toldOf(indicator, mostTold)), { freq: 12, nil: undefined }),
      {
        minLength: districts.length,
        maxLength: districts.length,
      },
    ),
  }),
)

test('What a comparison says of its areas and of all together agrees in every number, and no total is read as one of them', () => {
  const collator = new Intl.Collator('vi')
  fc.assert(
    fc.property(comparisons, ({ indicator, base, isNamed, told }) => {
      const observations = told.flatMap((each, at): readonly Observation[] =>
        (each ?? []).map((figure, ofBase) => ({
          kind: 'value',
          indicator: indicator.id,
          area: districts[at]!,
          period: quarterPlus(now, ofBase === 0 ? 0 : bases[base]),
          state: 'final',
          source,
          ...figure,
        })),
      )
      const dataset = datasetOf(published, observations, [])
      const page = comparisonPage(
        dataset,
        { areas: [area], quarter: now, accumulation: 'quarter', showsSamples: true },
        { ...freshCompareAddress, indicator: indicator.id, base: { kind: base } },
        collator,
      )!
      const { headline, paragraph } = chartSentences(textsByLanguage.vi, page.answer)
      // A text in which no area is named says of no group which one it is.
      fc.pre(isNamed || paragraph.includes('Cao nhất'))
      const whose = isNamed ? 'Huyện Lộc Ninh và các địa bàn khác' : 'Các địa bàn'
      const text = `${headline}\n${indicator.name.vi}. ${whose}\n${paragraph}`
      expect({ text, unlike: checked(text, dataset).unlike }).toEqual({ text, unlike: [] })
      const answer = `${indicator.name.vi}. ${whose}\n${comparisonSentences(textsByLanguage.vi, page.answer).join(' ')}`
      expect({ answer, unlike: checked(answer, dataset).unlike }).toEqual({ answer, unlike: [] })
      const wrong = readNarrative(text, known).filter(
        ({ kind, areaCode, value, period }) =>
          kind === 'achieved' &&
          !observations.some(
            (each) => each.kind === 'value' && each.area === areaCode && each.period === period && each.value === value,
          ),
      )
      expect({ text, wrong }).toEqual({ text, wrong: [] })
    }),
    { numRuns: 40, seed: 14 },
  )
})

const communes = groupOf(published.history, commune.area, lastDayOf(commune.now))
  .areas.filter(({ type }) => type.id === 'xã')
  .map(({ id }) => id)
const areaOf = (id: AreaId) => published.history.byId(id)!
const status = fc.constantFrom(0, 1)
/** What communes have reached now and a quarter ago; some told nothing then, so that they cannot be compared. */
const statuses = fc.record({
  indicator: fc.constantFrom(...spoken.filter(({ countsCommunes }) => countsCommunes)),
  told: fc.array(fc.tuple(status, fc.option(status, { freq: 5, nil: undefined }), fc.boolean()), {
    minLength: communes.length,
    maxLength: communes.length,
  }),
  hasStayed: fc.boolean(),
})

test('What a comparison says of communes that have each reached something or not agrees in every number that is known', () => {
  const collator = new Intl.Collator('vi')
  fc.assert(
    fc.property(statuses, ({ indicator, told, hasStayed }) => {
      const observations = told.flatMap(([current, base, isTold], at): readonly Observation[] =>
        [isTold ? current : undefined, hasStayed && base !== undefined && isTold ? current : base].flatMap(
          (value, ofBase) =>
            value === undefined
              ? []
              : [
                  {
                    kind: 'value' as const,
                    indicator: indicator.id,
                    area: communes[at]!,
                    period: quarterPlus(commune.now, ofBase === 0 ? 0 : -1),
                    state: 'final' as const,
                    source,
                    value,
                    denominator: 1,
                  },
                ],
        ),
      )
      const dataset = datasetOf(published, observations, [])
      const page = comparisonPage(
        dataset,
        { areas: [communes[0]!], quarter: commune.now, accumulation: 'quarter', showsSamples: true },
        { ...freshCompareAddress, indicator: indicator.id, base: { kind: 'previous-quarter' } },
        collator,
      )!
      const { headline, paragraph } = chartSentences(textsByLanguage.vi, page.answer)
      const text = `${headline}\n${indicator.name.vi}. Các xã\n${paragraph}`
      // Of a group that lacks areas nobody knows the whole: of that nothing can be checked.
      const unlike = checked(text, dataset).unlike.filter((each) => !each.startsWith('unknown '))
      expect({ text, unlike }).toEqual({ text, unlike: [] })
      // What the page answers, counted once more by hand.
      const heard = told.flatMap(([current, , isTold], at) => (isTold ? [{ current, area: communes[at]! }] : []))
      const nameOf = new Map(communes.map((id) => [id, areaTextInSentence(textsByLanguage.vi, areaOf(id))]))
      const lagging = heard.filter(({ current }) => current === 0).map(({ area: id }) => nameOf.get(id)!)
      const answer = comparisonSentences(textsByLanguage.vi, page.answer)
      const counted = answer.flatMap(
        (each) => /^Quý III\/2027: (\d+)\/(\d+) xã/.exec(each)?.slice(1, 3).map(Number) ?? [],
      )
      const expected = heard.length === 0 ? [] : [heard.length - lagging.length, heard.length]
      expect({ answer, counted }).toEqual({ answer, counted: expected })
      const named = answer.flatMap((each) => /chưa đạt: (.+)\.$/.exec(each)?.[1]?.split(', ') ?? [])
      expect({ answer, named: [...named].sort() }).toEqual({
        answer,
        named: lagging.length > 6 ? [] : [...lagging].sort(),
      })
    }),
    { numRuns: 15, seed: 14 },
  )
})
