import { describe, expect, test } from 'vitest'
import type { AreaId } from '../../src/domain/area.ts'
import { type AreaFacts, areaFacts, territoryAfter } from '../../src/answers/area-facts.ts'
import {
  areas,
  binhPhuoc,
  chonThanh,
  dongNai,
  locNinh,
  locPhu,
  newLocQuang,
  oldLocQuang,
  quarter,
  ruralChonThanh,
  smallDataset,
} from '../domain/small-dataset.ts'
import { binhPhuocDataset } from '../features/binh-phuoc.ts'

const { dataset } = await binhPhuocDataset()
const factsOf = (id: string, at: string): AreaFacts => {
  const found = areaFacts(dataset, id as AreaId, quarter(at))
  if (!found) throw new Error(`no area ${id}`)
  return found
}

describe('what an area is', () => {
  test('is its parent, and how many areas of which type lie below it', () => {
    const facts = factsOf('692', '2024-Q1')
    expect(facts.parent?.name).toBe('Tỉnh Bình Phước')
    expect(Object.fromEntries(facts.below.map(({ type, count }) => [type.id, count]))).toEqual({
      xã: 15,
      'thị trấn': 1,
    })
  })

  test('is what changed about it, in the order of time', () => {
    expect(factsOf('697', '2024-Q1').events.map(({ succession, to }) => [succession.effective, to.name])).toEqual([
      ['2022-10-01', 'Thị xã Chơn Thành'],
    ])
    expect(factsOf('25292', '2025-Q2').events.map(({ to, succession }) => [to.name, succession.extent])).toEqual([
      ['Xã Lộc Quang', 'whole'],
    ])
  })

  test('outside its time is its nearest record, with the parent of then and nothing below it', () => {
    const small = smallDataset([])
    expect(areaFacts(small, locPhu.id, quarter('2025-Q4'))).toMatchObject({ area: locPhu, parent: locNinh, below: [] })
    expect(areaFacts(small, chonThanh.id, quarter('2022-Q3'))).toMatchObject({ area: ruralChonThanh })
    expect(areaFacts(small, newLocQuang.id, quarter('2024-Q1'))).toMatchObject({
      area: newLocQuang,
      events: [{ from: locPhu }, { from: oldLocQuang }],
    })
  })

  test('is nothing of an area that the catalogue does not know', () => {
    expect(areaFacts(dataset, '999' as AreaId, quarter('2024-Q1'))).toBeUndefined()
  })
})

describe('where the territory of an area went', () => {
  const { history } = smallDataset([])
  const after = (id: AreaId) => territoryAfter(history, history.lineageOf(id))

  test('is told by what its parts became, each once, where it has no successor of its own', () => {
    expect(after(locNinh.id)).toEqual([newLocQuang])
    expect(areaFacts(smallDataset([]), locNinh.id, quarter('2024-Q1'))?.wentTo).toEqual([newLocQuang])
    expect(factsOf('692', '2024-Q1').wentTo.map(({ name }) => name)).toContain('Xã Lộc Ninh')
  })

  test('is nowhere else where it has a successor, where nothing lay below it, and while it goes on', () => {
    expect(after(binhPhuoc.id)).toEqual([])
    expect(after(chonThanh.id)).toEqual([])
    expect(after(dongNai.id)).toEqual([])
    expect(territoryAfter(history, [])).toEqual([])
    expect(areas.filter(({ validTo }) => validTo === undefined).flatMap(({ id }) => after(id))).toEqual([])
  })
})
