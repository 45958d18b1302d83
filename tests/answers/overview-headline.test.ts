import type { AsOf } from '../../src/domain/as-of.ts'
import { catalogueIndex } from '../../src/domain/catalogue-index.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { headline } from '../../src/answers/overview-headline.ts'
import { overviewPage } from '../../src/answers/overview-page.ts'
import { type Dataset, datasetOf, withoutSamples } from '../../src/domain/dataset.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'
import {
  advanced,
  binhPhuoc,
  catalogue,
  locNinh,
  ntm,
  observed,
  quarter,
  turns,
  unreported,
} from '../domain/small-dataset.ts'
import { binhPhuocDataset } from '../features/binh-phuoc.ts'

const { vi, en } = textsByLanguage
const indicators = [
  { ...ntm, phrase: { vi: '{value} đạt chuẩn nông thôn mới', en: '{value} meet the new-rural standard' } },
  advanced,
  {
    ...turns,
    phrase: { vi: 'tiếp công dân {value}', en: '{value} of citizens received' },
    unit: { vi: 'lượt', en: 'visits' },
  },
]
const small = (...observations: readonly Observation[]) =>
  datasetOf(catalogueIndex({ ...catalogue, indicators }), observations, [])
const of = (dataset: Dataset, when = '2024-Q1', texts = vi) =>
  headline(texts, overviewPage(dataset, locNinh.id, quarter(when)))

describe('the headline', () => {
  const observations = [
    unreported(ntm, locNinh, '2023-Q4'),
    observed(advanced, locNinh, '2023-Q4', 3, { denominator: 15 }),
    observed(ntm, locNinh, '2024-Q1', 14, { denominator: 15 }),
    observed(turns, locNinh, '2024-Q1', 71),
  ]
  const dataset = small(...observations)

  test('answers with the first figure of each family in one sentence', () => {
    expect(of(dataset)).toBe(
      'Quý I/2024, huyện Lộc Ninh: 14/15 xã (93,3%) đạt chuẩn nông thôn mới; tiếp công dân 71 lượt.',
    )
    expect(of(dataset, '2024-Q1', en)).toBe(
      'Q1 2024, Lộc Ninh district: 14/15 communes (93.3%) meet the new-rural standard; 71 visits of citizens received.',
    )
  })

  test('passes over an indicator without a value to the next of its family', () => {
    const phrased = { ...advanced, phrase: { vi: '{value} nâng cao', en: '' } }
    const other = datasetOf(catalogueIndex({ ...catalogue, indicators: [ntm, phrased] }), observations, [])
    expect(of(other, '2023-Q4')).toBe('Quý IV/2023, huyện Lộc Ninh: 03/15 xã (20%) nâng cao.')
  })

  test('prefers a figure with a source to a sample before it', () => {
    const phrased = { ...advanced, phrase: { vi: '{value} nâng cao', en: '' } }
    const mixed = datasetOf(
      catalogueIndex({ ...catalogue, indicators: [{ ...ntm, phrase: { vi: '{value} đạt chuẩn', en: '' } }, phrased] }),
      [
        observed(ntm, locNinh, '2024-Q1', 14, { denominator: 15, state: 'sample' }),
        observed(advanced, locNinh, '2024-Q1', 3, { denominator: 15 }),
        observed(ntm, locNinh, '2024-Q2', 15, { denominator: 15, state: 'sample' }),
        observed(advanced, locNinh, '2024-Q2', 4, { denominator: 15, asOf: '2024-05' as AsOf }),
      ],
      [],
    )
    expect(of(mixed)).toBe('Quý I/2024, huyện Lộc Ninh: 03/15 xã (20%) nâng cao.')
    expect(of(mixed, '2024-Q2')).toBe('Quý II/2024, huyện Lộc Ninh: 04/15 xã (26,7%) nâng cao (số đến tháng 05/2024).')
  })

  test('passes over what lacks months, and says so where there is nothing else', () => {
    const begun = observed(ntm, locNinh, '2024-Q1', 13, { denominator: 15, months: { reported: 2, expected: 3 } })
    expect(of(small(begun, observed(turns, locNinh, '2024-Q1', 71)))).toBe(
      'Quý I/2024, huyện Lộc Ninh: tiếp công dân 71 lượt.',
    )
    expect(of(small(begun))).toBe(
      'Quý I/2024, huyện Lộc Ninh chưa có đủ số liệu; mỗi số dưới đây ghi rõ là của bao nhiêu đơn vị hoặc tháng.',
    )
    expect(of(small(begun), '2024-Q1', en)).toBe(
      'Q1 2024, Lộc Ninh district: the figures are not whole yet; each says of how many areas or months it is.',
    )
  })

  test('says that there is no figure where there is none', () => {
    expect(of(dataset, '2024-Q2')).toBe('Chưa có số liệu nào của huyện Lộc Ninh trong quý II/2024.')
    expect(of(dataset, '2024-Q2', en)).toBe('There is no figure of Lộc Ninh district for Q2 2024.')
    expect(of(small(unreported(ntm, locNinh, '2024-Q2')), '2024-Q2')).toContain('Chưa có số liệu nào')
  })

  test('names a sample as one', () => {
    const sample = small(observed(turns, locNinh, '2024-Q1', 71, { state: 'sample' }))
    expect(of(sample)).toBe('Quý I/2024, huyện Lộc Ninh: tiếp công dân 71 lượt (minh hoạ).')
  })

  test('lets no district speak for its province', () => {
    const view = overviewPage(dataset, binhPhuoc.id, quarter('2024-Q1'))
    expect(view.families.length).toBeGreaterThan(0)
    expect(headline(vi, view)).toContain('chưa có đủ số liệu; mỗi số dưới đây ghi rõ là của bao nhiêu đơn vị')
    expect(headline(vi, view)).not.toContain('14/15')
  })

  test('says nothing of an area outside its time', () => {
    expect(of(dataset, '2025-Q4')).toBe('')
  })
})

describe('the published headline', () => {
  let real: Dataset
  beforeAll(async () => {
    real = withoutSamples((await binhPhuocDataset()).dataset)
  })

  test('of Lộc Ninh in the first quarter of 2024 says what the article says', () => {
    expect(of(real)).toBe(
      'Quý I/2024, huyện Lộc Ninh: 14/15 xã (93,3%) đạt chuẩn nông thôn mới; 23 sản phẩm OCOP được công nhận từ trước đến nay; ' +
        '19/46 trường (41,3%) đạt chuẩn quốc gia; tiếp 71 lượt công dân; ' +
        '16/16 đơn vị cấp xã (100%) đạt chuẩn phổ cập mầm non cho trẻ 5 tuổi.',
    )
  })

  test('has no gap left in its sentence in either language', () => {
    for (const texts of [vi, en]) expect(of(real, '2024-Q1', texts)).not.toMatch(/\{|\}|undefined/)
  })
})
