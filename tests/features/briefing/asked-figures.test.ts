import type { IndicatorId } from '../../../src/domain/indicator.ts'
import { catalogueIndex } from '../../../src/domain/catalogue-index.ts'
import { describe, expect, test } from 'vitest'
import { slicesFor } from '../../../src/data/slices-for.ts'
import { addressesOf, askedBy } from '../../../src/features/briefing/asked-figures.ts'
import { datasetFor } from '../../../src/briefing/contents/datasets.ts'
import { itemName } from '../../../src/briefing/contents/item-name.ts'
import { isSampleFigure } from '../../../src/domain/figure.ts'
import { figureAt } from '../../../src/domain/figure-at.ts'
import { briefingTexts } from '../../../src/i18n/briefing-texts.ts'
import { quarter } from '../../domain/small-dataset.ts'
import { briefingOf, catalogue, comparison, datasets, texts, trend, contentsOf } from '../../briefing/small-briefing.ts'

const index = catalogueIndex(catalogue)
const views = (...paths: readonly string[]) => addressesOf(briefingOf(...paths).items, index)
const filesOf = (...paths: readonly string[]) =>
  slicesFor(index, askedBy(views(...paths), index)).map(
    ({ family, province, within }) => `${family ?? `within ${within}`} ${province}`,
  )

describe('the files a briefing needs', () => {
  test('are those of its families and provinces, each once', () => {
    expect(
      filesOf(trend('rural.ntm'), comparison('rural.ntm'), trend('rural.ntm', '697'), trend('ocop.products')).sort(),
    ).toEqual(['ocop 70-1997-01-01', 'rural 70-1997-01-01'])
  })

  test('are all of a province that changed its rank, and of the one in which its communes lay before', () => {
    const files = filesOf(trend('rural.ntm', '75', '2025-Q4'))
    expect(files.filter((name) => !name.startsWith('within '))).toEqual(['rural 70-1997-01-01', 'rural 75-2025-07-01'])
    // Communes that went on as they were told their figures within their district.
    expect(files.filter((name) => name.startsWith('within ')).length).toBeGreaterThan(0)
    expect(files.every((name) => name.startsWith('rural ') || /^within 6\d\d\S* 70-/.test(name))).toBe(true)
  })

  test('are none for what cannot be opened', () => {
    expect(filesOf('/chi-so/x', '/so-lieu')).toEqual([])
  })
})

test('each view says for itself whether it shows illustrative figures', () => {
  const [shown, hidden] = views(trend('rural.ntm_model'), trend('rural.ntm_model', '692', '2024-Q1', '&minh-hoa=an'))
  const figureOf = (each: typeof shown) => {
    const of = datasetFor(datasets, each!)
    const asked = { indicator: of.indicatorOf('rural.ntm_model' as IndicatorId)!, area: each!.page.areas[0] }
    return figureAt(of, asked, { quarter: quarter('2024-Q1'), accumulation: 'quarter' })
  }
  expect(isSampleFigure(figureOf(shown))).toBe(true)
  expect(figureOf(hidden)).toMatchObject({ kind: 'missing', reason: 'not-published' })
})

test('a figure is called by its indicator and what is shown of it', () => {
  const { items } = contentsOf(briefingOf(trend('rural.ntm'), '/chi-so/x'))
  expect(itemName(texts, items[0])).toMatch(/nông thôn mới, .*Lộc Ninh/)
  expect([itemName(texts, items[1]), itemName(texts, undefined)]).toEqual(
    Array(2).fill(briefingTexts[texts.language].itemUnusable),
  )
})
