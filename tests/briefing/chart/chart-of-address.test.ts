import { catalogueIndex } from '../../../src/domain/catalogue-index.ts'
import { describe, expect, test } from 'vitest'
import { maximumLengths } from '../../../src/domain/briefing.ts'
import { datasetOf } from '../../../src/domain/dataset.ts'
import type { Day } from '../../../src/domain/day.ts'
import type { IndicatorId } from '../../../src/domain/indicator.ts'
import { progressPage } from '../../../src/features/progress/progress-page.ts'
import { type ChartOfAddress, chartOfAddress } from '../../../src/briefing/chart/chart-of-address.ts'
import { comparisonPage } from '../../../src/answers/comparison-page.ts'
import { textsByLanguage } from '../../../src/i18n/texts-by-language.ts'
import { type IndicatorChartAddress, readChartAddress } from '../../../src/navigation/chart-address.ts'
import { binhPhuocDataset } from '../../features/binh-phuoc.ts'

const { catalogue, dataset, observations, targets } = await binhPhuocDataset()
const about = { today: '2026-03-02' as Day, path: '/x', address: 'https://site.example/x' }
const viewOf = (address: string): IndicatorChartAddress => {
  const read = readChartAddress(address, dataset)
  if (read.kind === 'unusable') throw new Error(`${address}: ${JSON.stringify(read.problems)}`)
  if (read.address.kind === 'profile' || read.address.kind === 'bridge')
    throw new Error(`${address} is no chart of one indicator`)
  return read.address
}
const chartOf = (address: string, language: 'vi' | 'en' = 'vi', of = dataset): ChartOfAddress =>
  chartOfAddress(textsByLanguage[language], of, viewOf(address), about)!

/** What a page has loaded: the figures of one family. */
const pageDataset = (indicator: IndicatorId) => {
  const family = catalogue.indicators.find(({ id }) => id === indicator)?.family
  const isOfFamily = (each: { readonly indicator: IndicatorId }) =>
    catalogue.indicators.find(({ id }) => id === each.indicator)?.family === family
  return datasetOf(catalogueIndex(catalogue), observations.filter(isOfFamily), targets.filter(isOfFamily))
}
const indicators = catalogue.indicators.map(({ id }) => id)
const quarters = ['2016-Q4', '2024-Q1', '2025-Q4']

describe.each(indicators)('the chart of %s', (indicator) => {
  const page = pageDataset(indicator)
  const states = quarters.flatMap((quarter) =>
    ['dia-ban=692', 'dia-ban=70,692,697&xem=ty-le&tinh=luy-ke', 'dia-ban=75&tu=2022-Q1&den=2025-Q4'].map(
      (rest) => `${rest}&ky=${quarter}`,
    ),
  )

  test('through the quarters is the one that its page shows', () => {
    for (const state of states) {
      const view = viewOf(`/chi-so/${indicator}?${state}`)
      const shown = progressPage(page, page.indicatorOf(indicator)!, view.page)
      const made = chartOf(`/chi-so/${indicator}?${state}`)
      expect(made.exported.spec).toEqual(shown.spec)
      expect(made.hasValues).toBe(shown.hasValues)
    }
  })

  test('among the areas is the one that its page shows, in every form', () => {
    for (const state of states) {
      for (const form of [
        '',
        '&dang=cot&them-ky=2022-Q1',
        '&dang=xep-hang&goc=trung-vi',
        '&dang=bang-mau',
        '&dang=nhieu-hinh&loc=dau-3',
      ]) {
        const address = `/so-sanh?chi-so=${indicator}&${state}${form}`
        const view = viewOf(address)
        const shown = comparisonPage(
          page,
          view.page,
          view.kind === 'comparison' ? view.compare : (undefined as never),
          new Intl.Collator('vi'),
        )!
        expect(chartOf(address).exported.spec).toEqual(shown.answer)
      }
    }
  })

  test.each(['vi', 'en'] as const)('says whole sentences in %s that a briefing has room for', (language) => {
    for (const state of states) {
      for (const address of [`/chi-so/${indicator}?${state}`, `/so-sanh?chi-so=${indicator}&${state}`]) {
        const { headline, paragraph } = chartOf(address, language).exported.sentences
        expect(`${headline} ${paragraph}`).not.toMatch(/undefined|NaN|\[object|^ | {2}/)
        expect(headline.length).toBeLessThanOrEqual(maximumLengths.headline)
        expect(paragraph.length).toBeLessThanOrEqual(maximumLengths.paragraph)
      }
    }
  })
})

describe('a chart', () => {
  test('of an indicator that the figures do not know is none', () => {
    const view = { ...viewOf('/chi-so/rural.ntm?ky=2024-Q1'), indicator: 'x' as IndicatorId }
    expect(chartOfAddress(textsByLanguage.vi, dataset, view, about)).toBeUndefined()
    const compared = { ...viewOf('/so-sanh?ky=2024-Q1'), indicator: 'x' as IndicatorId }
    expect(chartOfAddress(textsByLanguage.vi, dataset, compared, about)).toBeUndefined()
  })

  test.each([
    ['/chi-so/rural.ntm?dia-ban=692&ky=2024-Q1', true],
    ['/chi-so/rural.ntm?dia-ban=692&ky=2024-Q1&tu=1999-Q1&den=1999-Q4', false],
    ['/chi-so/rural.ntm?dia-ban=25216&ky=2024-Q1', false],
    ['/so-sanh?chi-so=rural.ntm&dia-ban=692&ky=2024-Q1', true],
    ['/so-sanh?chi-so=rural.ntm&dia-ban=692&ky=2024-Q1&tim=khong-co-ten-nay', false],
    ['/so-sanh?chi-so=rural.ntm&dia-ban=692&ky=2025-Q4&goc=quy-truoc', false],
  ])('%s has something to draw: %s', (address, expected) => {
    expect(chartOf(address).hasValues).toBe(expected)
  })

  test('carries its address, and speaks the language that was asked for', () => {
    const { exported } = chartOf('/chi-so/rural.ntm?dia-ban=692&ky=2024-Q1', 'en')
    expect(exported).toMatchObject({ path: about.path, address: about.address })
    expect(exported.sentences.headline).toContain('communes')
    expect(exported.words[0]).toBe('rural.ntm')
  })

  test('of areas by shades or small pictures has no chart of PowerPoint, all others have', () => {
    const native = (form: string) =>
      chartOf(`/so-sanh?chi-so=rural.ntm&dia-ban=692&ky=2024-Q1&dang=${form}`).exported.native()
    expect(native('bang-mau')).toBeUndefined()
    expect(native('nhieu-hinh')).toBeUndefined()
    expect(native('cot')).toBeDefined()
    expect(chartOf('/chi-so/rural.ntm?dia-ban=692&ky=2024-Q1').exported.native()).toBeDefined()
  })
})
