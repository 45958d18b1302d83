import { describe, expect, test } from 'vitest'
import type { AreaHistory } from '../../src/domain/area-history.ts'
import { areaOutOfTime } from '../../src/domain/area-out-of-time.ts'
import { checkAreaChanges, isOpen } from '../../src/domain/check-area-changes.ts'
import { compareQuarters } from '../../src/domain/compare-quarters.ts'
import { datasetOf } from '../../src/domain/dataset.ts'
import { type Area, isAreaValidOn } from '../../src/domain/area.ts'
import { bestFits, dateByCodes } from '../../src/domain/date-by-codes.ts'
import type { Day } from '../../src/domain/day.ts'
import { formerDistrictsOf } from '../../src/domain/former-district.ts'
import { isAreaIn } from '../../src/domain/is-area-in.ts'
import { quarterOf, quartersOf } from '../../src/domain/period.ts'
import { lastDayOf } from '../../src/domain/reporting-calendar.ts'
import { decodeAreaChanges } from '../../src/contract/area-changes-file.ts'
import { day, indicator, observed } from '../domain/small-dataset.ts'
import { binhPhuocDataset } from '../features/binh-phuoc.ts'

const today = day('2026-11-01')

const communesOn = (history: AreaHistory, when: Day): readonly Area[] =>
  history.areas.filter((each) => each.level === 'commune' && isAreaValidOn(each, when))

describe('every area of the shipped package in every two quarters', () => {
  test('has a difference only between records of one territory', async () => {
    const { dataset: shipped } = await binhPhuocDataset()
    const { catalogue, history, indicatorOf } = shipped
    const counted = indicator('everywhere', { time: 'stock' })
    const quarters = quartersOf({ first: quarterOf(2022, 2), last: quarterOf(2026, 3) })
    // A figure for every record on every day that it was there: whatever could be subtracted is there to be.
    const figures = catalogue.areas.flatMap((area) =>
      quarters
        .filter((when) => history.versionOn(area.id, lastDayOf(when))?.id === area.id)
        .map((when, index) => observed(counted, area, when, index)),
    )
    const full = datasetOf({ catalogue, history, indicatorOf }, figures, [])
    const codesTwice = new Set<string>()
    const faults: string[] = []
    let differences = 0
    for (const area of catalogue.areas) {
      // A difference the other way round is refused for the same reasons.
      for (const [index, current] of quarters.entries()) {
        for (const base of quarters.slice(0, index + 1)) {
          const asked = { indicator: counted, area: area.id }
          const found = compareQuarters(full, asked, { current, base }, 'quarter')
          const there = [current, base].map((when) => history.byCodeOn(area.code, lastDayOf(when)))
          const isOne = there.every((each) => each && history.lineageOf(area.id).includes(each))
          if (there.every((each) => each !== undefined) && !isOne) codesTwice.add(area.code)
          if (found.change.kind === 'refused') continue
          differences += 1
          if (!isOne) faults.push(`${area.id} ${current} ${base}`)
        }
      }
    }
    expect(faults).toEqual([])
    expect(differences).toBeGreaterThan(10_000)
    // What the test is about is there: codes that meant two territories.
    expect(codesTwice.size).toBeGreaterThan(30)
  })
})

describe('what became of a district of the shipped package', () => {
  test('of Lộc Ninh are six communes wholly, and Tân Tiến across the old line', async () => {
    const { dataset } = await binhPhuocDataset()
    const { history } = dataset
    const locNinh = history.byCodeOn('692', day('2025-01-01'))!
    const members = communesOn(history, today).flatMap(({ id, name }) => {
      const districts = formerDistrictsOf(history, id).map((district) => district.id)
      return districts.includes(locNinh.id) ? [`${name}: ${districts.length}`] : []
    })
    expect(members.sort()).toEqual([
      'Phường Lộc Ninh: 1',
      'Xã Lộc Hưng: 1',
      'Xã Lộc Quang: 1',
      'Xã Lộc Thành: 1',
      'Xã Lộc Thạnh: 1',
      'Xã Lộc Tấn: 1',
      'Xã Tân Tiến: 2',
    ])
  })

  test('is known of every one, and no commune of today is in two of them but those that cross', async () => {
    const { dataset } = await binhPhuocDataset()
    const { history } = dataset
    const ended = history.areas.filter(({ level, validTo }) => level === 'district' && validTo === '2025-06-30')
    const communes = communesOn(history, today).map(({ id, name }) => ({ name, in: formerDistrictsOf(history, id) }))
    const reached = new Set(communes.flatMap((commune) => commune.in.map(({ id }) => id)))
    expect(ended).toHaveLength(11)
    expect([...reached].sort()).toEqual(ended.map(({ id }) => id).sort())
    expect(communes.filter((commune) => commune.in.length === 1)).toHaveLength(36)
    const crossing = communes.filter((commune) => commune.in.length > 1)
    expect(crossing.map(({ name }) => name).sort()).toEqual([
      'Phường Bình Long',
      'Phường Phước Bình',
      'Xã Tân Quan',
      'Xã Tân Tiến',
    ])
    expect(crossing.map((commune) => commune.in.length)).toEqual([2, 2, 2, 2])
  })
})

describe('the areas of the shipped package', () => {
  test('of the shipped package is whole, but for the past of Đồng Nai', async () => {
    const { catalogue } = await binhPhuocDataset()
    const faults = checkAreaChanges(catalogue.areas, catalogue.successions, { shares: [], ends: [] })
    expect(faults.filter((fault) => !isOpen(fault))).toEqual([])
    expect(faults.map(({ area: of }) => of.name)).toEqual(['Tỉnh Đồng Nai'])
  })

  test('fits the day on which its areas were there, and others less', async () => {
    const { catalogue } = await binhPhuocDataset()
    const then = catalogue.areas.filter(({ level, validTo }) => level === 'commune' && validTo === '2025-06-30')
    const codes = then.map(({ code }) => ({ code }))
    const fits = dateByCodes(catalogue.areas, codes)
    expect(codes).toHaveLength(111)
    expect(fits[0]).toMatchObject({ first: '2022-10-01', last: '2025-06-30', codes: 111 })
    // Codes alone were the same before five communes became wards: it is said, and not guessed.
    expect(bestFits(fits).length).toBeGreaterThan(1)
    expect(fits.find(({ first }) => first === '2025-07-01')!.codes).toBe(40)
    const named = dateByCodes(
      catalogue.areas,
      then.map(({ code, name }) => ({ code, name })),
    )
    expect(bestFits(named)).toEqual([{ first: '2022-10-01', last: '2025-06-30', codes: 111, names: 111 }])
  })

  test('have a rule for every indicator, each with a document or a reason', async () => {
    const { catalogue } = await binhPhuocDataset()
    const changes = decodeAreaChanges(catalogue)
    const rules = changes.ok ? changes.value.rules : []
    expect(rules.map((rule) => rule.indicator)).toEqual(catalogue.indicators.map(({ id }) => id))
    expect(rules.filter(({ restsOn, reason }) => (restsOn === undefined) === (reason === undefined))).toEqual([])
  })
})

describe('an area asked for in a quarter in which it is not', () => {
  test('is never a dead end: it has a quarter of its own, and areas that were there in its place', async () => {
    const { history } = (await binhPhuocDataset()).dataset
    for (const { id } of history.areas) {
      for (const each of quartersOf({ first: quarterOf(2016, 1), last: quarterOf(2027, 1) })) {
        const gone = areaOutOfTime(history, id, each)
        expect(gone === undefined, `${id} ${each}`).toBe(isAreaIn(history, id, each))
        if (!gone) continue
        expect(gone.nearest && isAreaIn(history, id, gone.nearest), `${id} ${each}`).toBe(true)
        expect(gone.related.length, `${id} ${each}`).toBeGreaterThan(0)
        for (const { area } of gone.related) expect(isAreaIn(history, area.id, each), `${id} ${each}`).toBe(true)
      }
    }
  })
})
