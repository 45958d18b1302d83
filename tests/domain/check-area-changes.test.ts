import { describe, expect, test } from 'vitest'
import type { AreaChanges } from '../../src/domain/area-changes.ts'
import type { Area } from '../../src/domain/area.ts'
import { checkAreaChanges } from '../../src/domain/check-area-changes.ts'
import { bestFits, dateByCodes } from '../../src/domain/date-by-codes.ts'
import type { Succession, SuccessionExtent } from '../../src/domain/succession.ts'
import { area, day, source } from './small-dataset.ts'

const province = area('75', 'Tỉnh Đồng Nai', 'province', '', '', '')
const old = (code: string, end = '2025-06-30'): Area => area(code, `Xã ${code}`, 'commune', '75', '', end)
const made = (code: string, start = '2025-07-01'): Area => area(code, `Xã Mới ${code}`, 'commune', '75', start, '')
const edge = (from: Area, to: Area, extent: SuccessionExtent, effective = '2025-07-01'): Succession => ({
  effective: day(effective),
  from: from.id,
  to: to.id,
  extent,
})
const none: Pick<AreaChanges, 'shares' | 'ends'> = { shares: [], ends: [] }
const said = (areas: readonly Area[], edges: readonly Succession[], changes = none): readonly string[] =>
  checkAreaChanges([province, ...areas], edges, changes).map(({ code, area: of, day: when, share }) =>
    [code, of.name, when ?? share].flatMap((each) => each ?? []).join(' '),
  )
const [a, b, c, d] = [old('1'), old('2'), made('3'), made('4')]
const shares = (...parts: readonly (readonly [Area, Area, number | undefined, number | undefined])[]) => ({
  ends: [],
  shares: parts.map(([from, to, ofFrom, ofTo]) => ({
    effective: day('2025-07-01'),
    from: from.id,
    to: to.id,
    of: 'population',
    ...(ofFrom === undefined ? {} : { ofFrom }),
    ...(ofTo === undefined ? {} : { ofTo }),
    source,
  })),
})
const division = [edge(a, c, 'part'), edge(a, d, 'part')]

describe('what became of areas', () => {
  test.each([
    ['is whole in a merger', [a, b, c], [edge(a, c, 'whole'), edge(b, c, 'whole')], none, []],
    ['is whole in a division', [a, c, d], division, none, []],
    ['is not told of an end', [a], [], none, ['end-unexplained Xã 1']],
    ['is told of a stated end', [a], [], { shares: [], ends: [{ area: a.id, by: 'Luật 1' }] }, []],
    [
      'is told of a day on which the record goes on',
      [old('1', '2025-12-31'), b, c],
      [edge(old('1', '2025-12-31'), c, 'whole'), edge(b, c, 'whole')],
      none,
      ['ends-elsewhen Xã 1 2025-07-01'],
    ],
    [
      'is told of a day on which the record has not begun',
      [a, b, made('3', '2025-08-01')],
      [edge(a, made('3', '2025-08-01'), 'whole'), edge(b, made('3', '2025-08-01'), 'whole')],
      none,
      ['begins-elsewhen Xã Mới 3 2025-07-01', 'begins-elsewhen Xã Mới 3 2025-07-01'],
    ],
    ['loses the rest', [a, c], [edge(a, c, 'part')], none, ['rest-lost Xã 1 2025-07-01']],
    [
      'goes on and grows at once',
      [a, b, c],
      [edge(a, c, 'unchanged'), edge(b, c, 'whole')],
      none,
      ['goes-on-and-changes Xã Mới 3 2025-07-01'],
    ],
    ['is larger than its past', [a, c], [edge(a, c, 'whole')], none, ['rest-unknown Xã Mới 3 2025-07-01']],
    ['has shares that make it', [a, c, d], division, shares([a, c, 0.1, 1], [a, d, 0.9, undefined]), []],
    ['has one share of two', [a, c, d], division, shares([a, c, 0.1, undefined]), []],
    [
      'has shares that do not make it',
      [a, c, d],
      division,
      shares([a, c, 0.1, 0.5], [a, d, 0.8, 1]),
      ['shares-of-old Xã 1 0.9', 'shares-of-new Xã Mới 3 0.5'],
    ],
    [
      'has shares of more than all',
      [a, b, c, d],
      [...division, edge(b, c, 'whole')],
      shares([a, c, 0.6, 0.7], [b, c, 1, 0.4], [a, d, 0.5, undefined]),
      ['shares-of-old Xã 1 1.1', 'shares-of-new Xã Mới 3 1.1'],
    ],
  ] as const)('%s', (_, areas, edges, changes, expected) => {
    expect(said(areas, edges, changes)).toEqual(expected)
  })

  test('is told of a district by what became of its communes', () => {
    const district = area('692', 'Huyện Lộc Ninh', 'district', '75', '', '2025-06-30')
    const within = area('5', 'Xã 5', 'commune', '692', '', '2025-06-30')
    expect(said([district, within, c], [edge(within, c, 'unchanged')])).toEqual([])
    expect(said([district, within], [])).toEqual(['end-unexplained Huyện Lộc Ninh', 'end-unexplained Xã 5'])
  })

  test('needs the parent on every day', () => {
    const [first, second] = [
      area('80', 'Tỉnh Một', 'province', '', '', '2024-12-31'),
      area('80', 'Tỉnh Một', 'province', '', '2025-02-01', ''),
    ]
    const child = area('6', 'Xã 6', 'commune', '80', '', '')
    expect(said([first, second, child], [edge(first, second, 'unchanged', '2025-02-01')])).toEqual([
      'ends-elsewhen Tỉnh Một 2025-02-01',
      'parent-absent Xã 6 2025-01-01',
    ])
  })
})

describe('a list of codes of unknown time', () => {
  test('fits the day on which its areas were there, and others less', () => {
    const codes = [a, b].map(({ code, name }) => ({ code, name }))
    const areas = [a, b, made('1'), c]
    expect(dateByCodes(areas, codes)).toEqual([
      { last: '2025-06-30', codes: 2, names: 2 },
      { first: '2025-07-01', codes: 1, names: 0 },
    ])
    expect(bestFits(dateByCodes(areas, [{ code: '1' }]))).toHaveLength(2)
  })

  test('of which nothing is known fits nothing', () => {
    expect(dateByCodes([province], [{ code: '1' }])).toEqual([{ codes: 0, names: 0 }])
    expect(bestFits([])).toEqual([])
  })
})
