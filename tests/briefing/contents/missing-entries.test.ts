import { catalogueIndex } from '../../../src/domain/catalogue-index.ts'
import { describe, expect, test } from 'vitest'
import type { Observation } from '../../../src/domain/observation.ts'
import { datasetOf } from '../../../src/domain/dataset.ts'
import type { Dataset } from '../../../src/domain/dataset.ts'
import { missingEntries } from '../../../src/briefing/contents/missing-entries.ts'
import { chartOfAddress } from '../../../src/briefing/chart/chart-of-address.ts'
import { readChartAddress } from '../../../src/navigation/chart-address.ts'
import {
  buDop,
  catalogue,
  chonThanh,
  locNinh,
  observed,
  quarter,
  turns,
  ontime,
  unreported,
} from '../../domain/small-dataset.ts'
import { gap, point, series, spec } from '../../charts/small-chart.ts'
import type { TrendSpec } from '../../../src/charts/trend-spec.ts'
import { about, texts } from '../small-briefing.ts'

const missing = (observations: readonly Observation[], ...paths: readonly string[]): readonly string[] => {
  const dataset: Dataset = datasetOf(catalogueIndex(catalogue), observations, [])
  const charts = paths.map((path) => {
    const read = readChartAddress(path, dataset)
    if (read.kind !== 'chart' || read.address.kind === 'profile' || read.address.kind === 'bridge')
      throw new Error(path)
    return chartOfAddress(texts, dataset, read.address, { today: about.today, path, address: path })!.exported
  })
  return missingEntries(texts, charts)
}
const path = '/chi-so/reception.turns?ky=2024-Q1&dia-ban=692'

describe('what is missing', () => {
  test.each([
    ['not-reported', 'chưa báo cáo'],
    ['not-due', 'chưa đến hạn'],
    ['returned', 'trả lại'],
    ['withheld', 'không công bố'],
  ] as const)('is listed with its reason: %s', (reason, words) => {
    const [entry, ...others] = missing([unreported(turns, locNinh, '2024-Q1', reason)], path)
    expect(others).toEqual([])
    expect(entry).toMatch(/^reception\.turns, quý I\/2024: huyện Lộc Ninh \(.*\)\.$/)
    expect(entry!.toLowerCase()).toContain(words)
  })

  test('is listed also where the sources are silent', () => {
    expect(missing([], path)).toHaveLength(1)
  })

  test('is listed with its months where some are missing', () => {
    const begun = observed(turns, locNinh, '2024-Q1', 43, { months: { reported: 2, expected: 3 } })
    expect(missing([begun], path)).toEqual(['reception.turns, quý I/2024: huyện Lộc Ninh (số của 2/3 tháng).'])
  })

  test('is not what cannot exist', () => {
    expect(missing([unreported(turns, locNinh, '2024-Q1', 'not-applicable')], path)).toEqual([])
    expect(missing([], '/chi-so/reception.turns?ky=2025-Q4&dia-ban=692')).toEqual([])
  })

  test('is nothing where there is a value, a true zero among them', () => {
    expect(missing([observed(turns, locNinh, '2024-Q1', 0)], path)).toEqual([])
  })

  test('stands in one entry for an indicator and a quarter, each area once, whatever charts show it', () => {
    const observations = [unreported(turns, locNinh, '2024-Q1'), unreported(turns, buDop, '2024-Q1')]
    const entries = missing(observations, path, '/so-sanh?chi-so=reception.turns&ky=2024-Q1&dia-ban=692,693', path)
    expect(entries).toHaveLength(1)
    expect(entries[0]!.match(/huyện Lộc Ninh/g)).toHaveLength(1)
    expect(entries[0]!.match(/huyện Bù Đốp/g)).toHaveLength(1)
  })

  test('stands in entries of their own for other quarters and indicators', () => {
    expect(
      missing([], path, path.replace('2024-Q1', '2024-Q2'), path.replace('reception.turns', ontime.id)),
    ).toHaveLength(3)
  })

  test('is of the year where it is told once a year, and of the stretch where it has accumulated', () => {
    const lacking = spec([series([point(1), point(2), point(3), gap('not-reported')])], { current: quarter('2023-Q4') })
    const of = (own: Partial<TrendSpec>) => missingEntries(texts, [{ spec: { ...lacking, ...own } }])
    const { indicator } = lacking
    expect(of({})).toEqual(['Số xã đạt chuẩn nông thôn mới, quý IV/2023: huyện Lộc Ninh (chưa báo cáo).'])
    const year = ['Số xã đạt chuẩn nông thôn mới, năm 2023: huyện Lộc Ninh (chưa báo cáo).']
    expect(of({ indicator: { ...indicator, isYearly: true } })).toEqual(year)
    expect(of({ indicator: { ...indicator, time: 'flow' }, accumulation: 'year-to-date' })).toEqual(year)
  })

  test('is listed of a trend whose range ends before its quarter', () => {
    const observations = [observed(turns, locNinh, '2022-Q1', 5)]
    expect(missing(observations, `${path}&tu=2022-Q1&den=2022-Q4`)).toHaveLength(1)
  })

  test('is the part of a total that is not there', () => {
    const [entry] = missing([observed(turns, locNinh, '2024-Q1', 5)], path.replace('692', '70'))
    expect(entry).toMatch(/tổng của 1\/3 đơn vị/)
  })

  test('is nothing of a total of all its areas', () => {
    const observations = [locNinh, buDop, chonThanh].map((area) => observed(turns, area, '2024-Q1', 5))
    expect(missing(observations, path.replace('692', '70'))).toEqual([])
  })
})
