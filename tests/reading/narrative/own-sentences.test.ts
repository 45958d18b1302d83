import { describe, expect, test } from 'vitest'
import { bridgePage } from '../../../src/answers/bridge-page.ts'
import { comparisonPage } from '../../../src/answers/comparison-page.ts'
import { findingSentence } from '../../../src/answers/finding-sentence.ts'
import { overviewPage } from '../../../src/answers/overview-page.ts'
import { profilePage } from '../../../src/answers/profile-page.ts'
import { trendPage } from '../../../src/answers/trend-page.ts'
import { bridgeSentences } from '../../../src/charts/bridge/bridge-sentences.ts'
import { chartSentences } from '../../../src/charts/chart-sentences.ts'
import { profileSentences } from '../../../src/charts/profile/profile-sentences.ts'
import type { Area } from '../../../src/domain/area.ts'
import { figureAt } from '../../../src/domain/figure-at.ts'
import { type Period, type Quarter, isQuarter, periodFromText, quartersWithin } from '../../../src/domain/period.ts'
import { lastDayOf } from '../../../src/domain/reporting-calendar.ts'
import { speechOf } from '../../../src/features/overview/speech-of.ts'
import { textsByLanguage } from '../../../src/i18n/texts-by-language.ts'
import { freshCompareAddress } from '../../../src/navigation/compare-address.ts'
import type { PageAddress } from '../../../src/navigation/page-address.ts'
import type { FigureProposal } from '../../../src/reading/narrative/proposal.ts'
import { type ReadingWish, readNarrative } from '../../../src/reading/narrative/read-narrative.ts'
import { quarter } from '../../domain/small-dataset.ts'
import { binhPhuocDataset } from '../../features/binh-phuoc.ts'
import { binhPhuocPackage } from '../reading-package.ts'

const { dataset } = await binhPhuocDataset()
const known = await binhPhuocPackage()
const texts = textsByLanguage.vi
const collator = new Intl.Collator('vi')
const spoken = dataset.catalogue.indicators.filter(({ id }) => known.phrases.some(({ indicator }) => indicator === id))

const bases = ['last-year', 'previous-quarter', 'group-total', 'group-median', 'year-target'] as const

/** What the product itself writes of an area in a quarter: speech, findings, charts, bridges, profile. */
function* ownTexts(area: Area, when: Quarter): Generator<string> {
  const overview = overviewPage(dataset, area.id, when)
  yield speechOf(texts, overview)
  yield overview.findings.map((finding) => findingSentence(texts, finding)).join('\n')
  const accumulations = when.endsWith('Q1') ? (['quarter'] as const) : (['quarter', 'year-to-date'] as const)
  for (const accumulation of accumulations) {
    const page: PageAddress = { areas: [area.id], quarter: when, accumulation, showsSamples: true }
    for (const indicator of spoken) {
      const { spec } = trendPage(dataset, indicator, page)
      const trend = chartSentences(texts, spec)
      yield `${trend.headline}\n${trend.paragraph}`
      for (const kind of bases) {
        const asked = { ...freshCompareAddress, indicator: indicator.id, base: { kind } }
        const comparison = comparisonPage(dataset, page, asked, collator)
        if (!comparison) continue
        const { headline, paragraph } = chartSentences(texts, comparison.answer)
        yield `${headline}\n${paragraph}`
      }
      for (const kind of ['last-year', 'previous-quarter'] as const) {
        const bridge = bridgePage(dataset, indicator, page, { kind }).spec
        if (!bridge) continue
        const { headline, sentences } = bridgeSentences(texts, bridge)
        yield [headline, ...sentences].join('\n')
      }
    }
    const profile = profilePage(dataset, page, 'level').spec
    if (!profile) continue
    const { headline, sentences } = profileSentences(texts, profile)
    yield [headline, ...sentences].join('\n')
  }
}

/** Whether a proposal is a figure of the data. */
function isTold({ indicatorId, category, areaCode, period, value, denominator }: FigureProposal): boolean {
  const told: Period | undefined = period === undefined ? undefined : periodFromText(period)
  if (told === undefined || areaCode === undefined) return false
  const at = isQuarter(told) ? told : quartersWithin(told).at(-1)!
  const [indicator, area] = [dataset.indicatorOf(indicatorId), dataset.history.byCodeOn(areaCode, lastDayOf(at))]
  if (!indicator || !area) return false
  const question = { indicator, area: area.id, ...(category ? { category } : {}) }
  return (['quarter', 'year-to-date'] as const).some((accumulation) => {
    const figure = figureAt(dataset, question, { quarter: at, accumulation })
    if (figure.kind === 'missing' || figure.value !== value) return false
    return denominator === undefined || figure.denominator === denominator
  })
}

const numerals = ['I', 'II', 'III', 'IV']
const written = (when: Quarter): string => `Quý ${numerals[Number(when.slice(-1)) - 1]}/${when.slice(0, 4)}`

describe.each([
  ['2023-Q4', ['70', '692']],
  ['2024-Q1', ['70', '692', '697']],
  ['2025-Q4', ['75', '25292', '25270', '25210']],
] as const)('what the product writes of %s', (text, codes) => {
  const when = quarter(text)
  test.each(codes)('and area %s, handed in again, gives its own figures or none', (code) => {
    const area = dataset.history.byCodeOn(code, lastDayOf(when))!
    const wishes: readonly (readonly [head: string, wish: ReadingWish])[] = [
      ['', { area, period: when }],
      [`${area.name}, ${written(when)}\n`, {}],
    ]
    let count = 0
    const wrong: string[] = []
    for (const own of ownTexts(area, when)) {
      for (const [head, wish] of wishes) {
        const proposed = readNarrative(`${head}${own}`, known, wish).filter(({ kind }) => kind === 'achieved')
        count += proposed.length
        for (const each of proposed) {
          const { indicator, value, denominator = '', areaName = '?', period = '?', evidence } = each
          if (!isTold(each)) wrong.push(`${indicator} ${value}/${denominator} ${areaName} ${period}: ${evidence}`)
        }
      }
    }
    expect(wrong).toEqual([])
    expect(count).toBeGreaterThan(0)
  })
})
