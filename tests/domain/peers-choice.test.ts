import { describe, expect, test } from 'vitest'
import { areaHistoryOf } from '../../src/domain/area-history.ts'
import { type PeersKind, peersChoice } from '../../src/domain/peers-choice.ts'
import {
  area,
  areas,
  binhPhuoc,
  buDop,
  chonThanh,
  day,
  locNinh,
  newLocQuang,
  ruralChonThanh,
  source,
  successions,
} from './small-dataset.ts'

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

describe('groups of communes since there are no districts', () => {
  const on = day('2025-09-30')
  const commune = (code: string, name: string) => area(code, name, 'commune', '75', '2025-07-01', '')
  const oldOf = (code: string, name: string, district: string) =>
    area(code, name, 'commune', district, '', '2025-06-30')
  const [locAn, thanhHoa, locHung] = [
    oldOf('25276', 'Xã Lộc An', '692'),
    oldOf('25309', 'Xã Thanh Hoà', '693'),
    oldOf('25303', 'Xã Lộc Hưng', '692'),
  ]
  const [tanTien, newLocHung, far] = [
    commune('25318', 'Xã Tân Tiến'),
    commune('25303', 'Xã Lộc Hưng'),
    commune('25999', 'Xã Xa'),
  ]
  const merged = (from: typeof locAn, to: typeof locAn) => ({
    effective: day('2025-07-01'),
    from: from.id,
    to: to.id,
    extent: 'whole' as const,
  })
  const after = areaHistoryOf(
    [...areas, locAn, thanhHoa, locHung, tanTien, newLocHung, far],
    [...successions, merged(locAn, tanTien), merged(thanhHoa, tanTien), merged(locHung, newLocHung)],
  )
  const attributes = (
    [
      [tanTien, '2', undefined],
      [newLocHung, '2', undefined],
      [far, '3', undefined],
      [newLocQuang, '2', '2025-08-31'],
    ] as const
  ).map(([of, value, validTo]) => ({
    area: of.id,
    attribute: 'ntm-group',
    value,
    validFrom: day('2025-07-01'),
    ...(validTo ? { validTo: day(validTo) } : {}),
    source,
  }))

  test('are those with territory of a former district, and say which lie across its border', () => {
    const { chosen, choices } = peersChoice(after, newLocHung.id, on, 'district:692')
    expect(choices.map(({ kind }) => kind)).toEqual(
      ['level', 'setting', 'district:692'].filter((kind) => choices.some((each) => each.kind === kind)),
    )
    expect(chosen.kind).toBe('district:692')
    expect(new Set(chosen.areas.map(({ id }) => id))).toEqual(new Set([newLocQuang.id, tanTien.id, newLocHung.id]))
    expect(chosen.former).toEqual({ district: locNinh, crossing: [tanTien] })
  })

  test('of one across a border are two', () => {
    const { choices } = peersChoice(after, tanTien.id, on, 'level')
    expect(choices.flatMap(({ former }) => (former ? [former.district.id] : []))).toEqual(['692', '693'])
  })

  test('of a district the area has nothing of are all of its level', () => {
    expect(peersChoice(after, newLocHung.id, on, 'district:693').chosen.kind).toBe('level')
    expect(peersChoice(after, locHung.id, day('2025-03-31'), 'district:692').chosen.kind).toBe('level')
  })

  test('are those of one value by law on the day', () => {
    const { chosen } = peersChoice(after, tanTien.id, on, 'legal:ntm-group', attributes)
    expect(chosen.areas.map(({ id }) => id)).toEqual([tanTien.id, newLocHung.id])
    expect(chosen.legal).toEqual({ attribute: 'ntm-group', value: '2' })
    const before = peersChoice(after, tanTien.id, day('2025-08-15'), 'legal:ntm-group', attributes).chosen
    expect(before.areas).toHaveLength(3)
  })

  test('are none by law where nothing is said of the area on the day', () => {
    const { chosen, choices } = peersChoice(after, newLocQuang.id, on, 'legal:ntm-group', attributes)
    expect(chosen.kind).toBe('level')
    expect(choices.some(({ legal }) => legal)).toBe(false)
  })
})
