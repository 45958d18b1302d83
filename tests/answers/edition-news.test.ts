import { expect, test } from 'vitest'
import { editionNews } from '../../src/answers/edition-news.ts'
import { overviewPage } from '../../src/answers/overview-page.ts'
import { catalogueIndex } from '../../src/domain/catalogue-index.ts'
import { datasetOf } from '../../src/domain/dataset.ts'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'
import { catalogue, locNinh, ntm, observed, quarter } from '../domain/small-dataset.ts'

const communes = (when: string, value: number) => observed(ntm, locNinh, when, value, { denominator: 15 })
const edition = (now: number) =>
  overviewPage(
    datasetOf(
      catalogueIndex(catalogue),
      [communes('2023-Q2', 12), communes('2024-Q1', 13), communes('2024-Q2', now)],
      [],
    ),
    locNinh.id,
    quarter('2024-Q2'),
  )

test('a newer edition tells what the area says in it and did not say before, in the words of its page', () => {
  const [told, ...further] = editionNews(textsByLanguage.vi, edition(13), edition(14))
  expect(told).toContain('93,3%')
  expect(told).toContain('tăng 1 xã so với quý trước')
  expect(further.length).toBeLessThanOrEqual(1)
})

test('an edition that says the same of the area has no news of it', () => {
  expect(editionNews(textsByLanguage.vi, edition(14), edition(14))).toEqual([])
})
