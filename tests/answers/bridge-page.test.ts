import { describe, expect, test } from 'vitest'
import { bridgePage } from '../../src/answers/bridge-page.ts'
import { nearestBridge } from '../../src/answers/nearest-bridge.ts'
import { bridgeOfAddress } from '../../src/briefing/chart/bridge-of-address.ts'
import type { AreaId } from '../../src/domain/area.ts'
import type { IndicatorId } from '../../src/domain/indicator.ts'
import { sum } from '../../src/domain/sum.ts'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'
import { readChartAddress, writeChartAddress } from '../../src/navigation/chart-address.ts'
import { day, quarter } from '../domain/small-dataset.ts'
import { binhPhuocDataset } from '../features/binh-phuoc.ts'

const { dataset } = await binhPhuocDataset()
const texts = textsByLanguage.vi
const pageOf = (indicator: string, area: string, when = '2024-Q4', base = '2023-Q4') =>
  bridgePage(
    dataset,
    dataset.indicatorOf(indicator as IndicatorId)!,
    { areas: [area as AreaId], quarter: quarter(when), showsSamples: true, accumulation: 'quarter' },
    { kind: 'quarter', quarter: quarter(base) },
  )

describe('the bridge of the shipped package', () => {
  test('adds up for every indicator that adds, between any two quarters of the province and of a district', () => {
    const { indicators } = dataset.catalogue
    const told = indicators.flatMap(({ id }) =>
      ['70-1997-01-01', '692', '697-2022-10-01'].flatMap((area) =>
        [
          ['2024-Q4', '2023-Q4'],
          ['2024-Q2', '2022-Q2'],
          ['2025-Q2', '2025-Q1'],
        ].flatMap(([when, base]) => pageOf(id, area, when, base).spec ?? []),
      ),
    )
    expect(told.length).toBeGreaterThan(100)
    for (const { start, parts, after, causes } of told) {
      expect(sum([start, ...parts.map(({ amount }) => amount)])).toBe(after.point.value)
      expect(causes.length > 0).toBe(parts.some(({ kind }) => kind === 'unattributed'))
    }
  })

  test('says of a province which districts made its change', () => {
    const { spec, sources, sampleCount } = pageOf('rural.ntm', '70-1997-01-01')
    expect(spec!.parts.map(({ kind }) => kind)).toEqual(['reached'])
    expect(spec!.parts[0]!.areas.length).toBeGreaterThan(1)
    const { amount, areas, by } = spec!.parts[0]!
    expect(by!.flatMap((each) => each.areas)).toHaveLength(areas.length)
    expect(sum(by!.map((each) => each.amount))).toBe(amount)
    expect(by!.map((each) => each.amount)).toEqual(by!.map((each) => each.amount).sort((a, b) => b - a))
    expect(sources).toHaveLength(1)
    expect(sampleCount).toBe(2)
  })

  test('is none where a mean has no parts, and says why', () => {
    const { spec, outcome } = pageOf('rural.criteria_avg', '692')
    expect(spec).toBeUndefined()
    expect(outcome).toMatchObject({ kind: 'refused', refusal: { reason: 'not-additive' } })
  })
})

describe('the nearest quarters between which there is a bridge', () => {
  const nearestTo = (indicator: string, when: string, base: string) => {
    const page = pageOf(indicator, '692', when, base)
    const address = { areas: page.areas.map(({ id }) => id), quarter: page.quarter } as const
    const [first, ...more] = address.areas
    return nearestBridge(dataset, page, {
      ...address,
      areas: [first!, ...more],
      showsSamples: true,
      accumulation: 'quarter',
    })
  }

  test('are moved by the fewest quarters, the later ones first', () => {
    expect(pageOf('rural.ntm', '692', '2024-Q1', '2023-Q1').outcome).toMatchObject({
      kind: 'refused',
      refusal: { reason: 'sample-against-source' },
    })
    expect(nearestTo('rural.ntm', '2024-Q1', '2023-Q1')).toEqual({ before: '2023-Q1', after: '2024-Q2' })
    expect(nearestTo('rural.ntm', '2024-Q2', '2024-Q1')).toEqual({ before: '2023-Q4', after: '2024-Q2' })
  })

  test('are none of what does not add up', () => {
    expect(nearestTo('rural.criteria_avg', '2024-Q4', '2023-Q4')).toBeUndefined()
  })
})

describe('the address of a bridge', () => {
  test('means the same when it is read again, and makes the chart of its page', () => {
    const path = '/cau-bien-dong?dia-ban=70&ky=2024-Q4&chi-so=rural.ntm&goc=2023-Q2'
    const read = readChartAddress(path, dataset)
    if (read.kind !== 'chart' || read.address.kind !== 'bridge') throw new Error(path)
    expect(writeChartAddress(read.address, dataset.history)).toBe(path)
    const made = bridgeOfAddress(texts, dataset, read.address, { today: day('2026-05-02'), path, address: path })
    expect(made!.exported.table().rows.length).toBeGreaterThan(2)
    expect(made!.exported.cells().rows[0]!.figures).toHaveLength(2)
    expect(made!.exported.sentences.headline).toContain('Tỉnh Bình Phước: ')
    expect(made!.exported.native()).toBeUndefined()
  })

  test.each([
    ['a plan, which is no other time', '/cau-bien-dong?chi-so=rural.ntm&goc=ke-hoach', 'unknown-base goc'],
    ['an indicator nobody knows', '/cau-bien-dong?chi-so=x', 'unknown-indicator chi-so'],
  ])('names %s', (_, path, problem) => {
    const read = readChartAddress(path, dataset)
    expect(read.kind === 'unusable' && read.problems.map(({ code, name }) => `${code} ${name}`)).toEqual([problem])
  })
})
