import { describe, expect, test } from 'vitest'
import { areaOutOfTime } from '../../src/domain/area-out-of-time.ts'
import { checkAreaChanges, isOpen } from '../../src/domain/check-area-changes.ts'
import { compareQuarters } from '../../src/domain/compare-quarters.ts'
import { datasetOf } from '../../src/domain/dataset.ts'
import { bestFits, dateByCodes } from '../../src/domain/date-by-codes.ts'
import { formerDistrictGroup } from '../../src/domain/former-district-group.ts'
import { isAreaIn } from '../../src/domain/is-area-in.ts'
import { quarterOf, quartersOf } from '../../src/domain/period.ts'
import { lastDayOf } from '../../src/domain/reporting-calendar.ts'
import { decodeAreaChanges } from '../../src/contract/area-changes-file.ts'
import { day, indicator, observed } from '../domain/small-dataset.ts'
import { binhPhuocDataset } from '../features/binh-phuoc.ts'

const today = day('2026-11-01')

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
    const group = formerDistrictGroup(history, history.byCodeOn('692', day('2025-01-01'))!, today)
    if (group.kind === 'unknown') throw new Error(group.gap)
    const members = group.members.map(({ area: of, fit }) => `${of.name}: ${fit}`)
    expect(members.sort()).toEqual([
      'Phường Lộc Ninh: exact',
      'Xã Lộc Hưng: exact',
      'Xã Lộc Quang: exact',
      'Xã Lộc Thành: exact',
      'Xã Lộc Thạnh: exact',
      'Xã Lộc Tấn: exact',
      'Xã Tân Tiến: crosses',
    ])
    expect(group.isExact).toBe(false)
    const tanTien = group.members.find(({ area: of }) => of.name === 'Xã Tân Tiến')!
    const names = (edges: typeof tanTien.within) => edges.map(({ from }) => history.byId(from)!.name).sort()
    expect(names(tanTien.within)).toEqual(['Xã Lộc An'])
    expect(names(tanTien.beyond)).toEqual(['Xã Tân Thành', 'Xã Tân Tiến'])
    const ward = group.members.find(({ area: of }) => of.name === 'Phường Lộc Ninh')!
    expect([ward.within.length, ward.beyond]).toEqual([4, []])
  })

  test('is known of every one, and no commune of today is in two of them but those that cross', async () => {
    const { dataset } = await binhPhuocDataset()
    const { history } = dataset
    const districts = history.areas.filter(({ level, validTo }) => level === 'district' && validTo === '2025-06-30')
    const members = districts.flatMap((district) => {
      const group = formerDistrictGroup(history, district, today)
      return group.kind === 'known' ? group.members : []
    })
    const exact = members.filter(({ fit }) => fit === 'exact').map(({ area: of }) => of.id)
    const crossing = members.filter(({ fit }) => fit === 'crosses').map(({ area: of }) => of.name)
    expect(districts).toHaveLength(11)
    expect(exact).toHaveLength(36)
    expect(new Set(exact).size).toBe(exact.length)
    expect([...new Set(crossing)].sort()).toEqual([
      'Phường Bình Long',
      'Phường Phước Bình',
      'Xã Tân Quan',
      'Xã Tân Tiến',
    ])
    expect(crossing).toHaveLength(8)
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
