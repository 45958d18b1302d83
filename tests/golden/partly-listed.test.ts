import { describe, expect, test } from 'vitest'
import { overviewPage } from '../../src/answers/overview-page.ts'
import { peersChoice } from '../../src/domain/peers-choice.ts'
import { compareQuarters } from '../../src/domain/compare-quarters.ts'
import { figureFor } from '../../src/domain/figure-for.ts'
import { isAskedOf } from '../../src/domain/measure-rules.ts'
import { quarterOf, quartersOf } from '../../src/domain/period.ts'
import { lastDayOf } from '../../src/domain/reporting-calendar.ts'
import { groupText } from '../../src/i18n/peers-texts.ts'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'
import { quarter } from '../domain/small-dataset.ts'
import { binhPhuocDataset } from '../features/binh-phuoc.ts'

const { dataset } = await binhPhuocDataset()
const { catalogue, history } = dataset
const quarters = quartersOf({ first: quarterOf(2025, 3), last: quarterOf(2026, 3) })
const dongNaiOn = (text: string) => history.byCodeOn('75', lastDayOf(quarter(text)))!

describe('Đồng Nai, of whose 95 communes the package names 40', () => {
  test('never has a total that claims all of them', () => {
    let totals = 0
    for (const when of quarters) {
      for (const indicator of catalogue.indicators) {
        const figure = figureFor(dataset, { indicator, area: dongNaiOn(when).id, period: when })
        if (figure.coverage === undefined) continue
        const ofXaOnly = !isAskedOf(indicator, { level: 'commune', type: { ...dongNaiOn(when).type, id: 'phường' } })
        const all = ofXaOnly ? (when < '2026-Q2' ? 72 : 62) : 95
        expect(figure.coverage.expected, `${indicator.id} ${when}`).toBe(all)
        expect(figure.coverage.reported, `${indicator.id} ${when}`).toBeLessThanOrEqual(40)
        totals += figure.kind === 'value' ? 1 : 0
      }
    }
    expect(totals).toBeGreaterThan(100)
  })

  test('has no change of such a total, and no word that all were counted', () => {
    const area = dongNaiOn('2026-Q3').id
    for (const indicator of catalogue.indicators) {
      const asked = { current: quarter('2026-Q3'), base: quarter('2026-Q2') }
      expect(compareQuarters(dataset, { indicator, area }, asked, 'quarter').change.kind).toBe('refused')
    }
    const page = overviewPage(dataset, area, quarter('2026-Q3'))
    expect(page.wholeTotals).toBeUndefined()
    expect(page.partlyListed).toMatchObject({ listed: 40, of: 95, isCounted: false })
    expect(page.below).toHaveLength(40)
    // By whichever record of its lineage it is asked for.
    const first = history.lineageOf(area)[0]!.id
    expect(first).not.toBe(area)
    expect(overviewPage(dataset, first, quarter('2026-Q3')).below).toHaveLength(40)
  })

  test('tells the figure that a source has of all of it as that', () => {
    const ntm = catalogue.indicators.find(({ id }) => id === 'rural.ntm')!
    const figure = figureFor(dataset, { indicator: ntm, area: dongNaiOn('2025-Q4').id, period: quarter('2025-Q4') })
    expect(figure).toMatchObject({ value: 67, denominator: 72, state: 'final' })
    expect(figure.coverage).toBeUndefined()
  })

  test('gives a commune a group that says how many of how many it is', () => {
    const commune = history.byCodeOn('25279', lastDayOf(quarter('2026-Q3')))!
    const groups = (['level', 'setting'] as const).map((kind) =>
      peersChoice(history, commune.id, lastDayOf(quarter('2026-Q3')), kind),
    )
    const told = groups.map(({ chosen }) =>
      groupText(textsByLanguage.vi, { areas: chosen.areas, parent: chosen.parent! }),
    )
    expect(told).toEqual([
      '40/95 xã, phường thuộc thành phố Đồng Nai (chỉ tính đơn vị có trong bộ số liệu)',
      '29/62 xã thuộc thành phố Đồng Nai (chỉ tính đơn vị có trong bộ số liệu)',
    ])
    expect(groupText(textsByLanguage.en, { areas: groups[0]!.chosen.areas, parent: groups[0]!.chosen.parent! })).toBe(
      '40 of the 95 communes and wards of Đồng Nai city (those in the data)',
    )
    const district = peersChoice(
      history,
      history.byCodeOn('692', lastDayOf(quarter('2024-Q1')))!.id,
      lastDayOf(quarter('2024-Q1')),
      'level',
    )
    expect(groupText(textsByLanguage.vi, { areas: district.chosen.areas, parent: district.chosen.parent! })).toBe(
      '11 huyện, thị xã, thành phố thuộc tỉnh Bình Phước',
    )
  })
})
