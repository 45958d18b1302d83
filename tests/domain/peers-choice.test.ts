import { describe, expect, test } from 'vitest'
import { areaHistoryOf } from '../../src/domain/area-history.ts'
import { type PeersKind, peersChoice } from '../../src/domain/peers-choice.ts'
import { area, areas, binhPhuoc, buDop, chonThanh, day, locNinh, ruralChonThanh, successions } from './small-dataset.ts'

const city = area('689', 'Thành phố Đồng Xoài', 'district', '70', '', '2025-06-30')
const history = areaHistoryOf([...areas, city], successions)
const choice = (id: typeof locNinh.id, on: string, kind: PeersKind) => {
  const { chosen, choices } = peersChoice(history, id, day(on), kind)
  return { kind: chosen.kind, names: chosen.areas.map(({ name }) => name), kinds: choices.map((each) => each.kind) }
}

describe('the peers of an area', () => {
  test('are all of its level, or those that are towns or country as it is, itself among them', () => {
    expect(choice(locNinh.id, '2024-03-31', 'level').names).toHaveLength(4)
    expect(choice(locNinh.id, '2024-03-31', 'setting')).toEqual({
      kind: 'setting',
      names: [locNinh.name, buDop.name],
      kinds: ['level', 'setting'],
    })
  })

  test('are those of the kind it was then: Chơn Thành was country until it became a town', () => {
    expect(choice(chonThanh.id, '2022-06-30', 'setting').names).toEqual([locNinh.name, buDop.name, ruralChonThanh.name])
    expect(choice(ruralChonThanh.id, '2024-03-31', 'setting').names).toEqual([chonThanh.name])
  })

  test.each([
    ['of a kind that says neither', city.id, 4],
    ['of a province', binhPhuoc.id, 4],
    ['of an area that did not exist', locNinh.id, 0],
  ])('%s are all of its level, whatever is asked for', (_, id, count) => {
    const on = count === 0 ? '2025-09-30' : '2024-03-31'
    const { kind, names, kinds } = choice(id, on, 'setting')
    expect({ kind, count: names.length, kinds }).toEqual({ kind: 'level', count, kinds: ['level'] })
  })
})
