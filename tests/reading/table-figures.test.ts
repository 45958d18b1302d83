import type { CellValue } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import type { Area } from '../../src/domain/area.ts'
import { type WorkbookReading, readCells, readWorkbook } from '../../src/reading/read-workbook.ts'
import { readPastedCells } from '../../src/reading/sheets/read-sheets.ts'
import type { TableMapping } from '../../src/reading/tables/table-mapping.ts'
import { readingSetting } from '../support/reading-setting.ts'
import { workbookOf } from '../support/workbook-of.ts'

const setting = await readingSetting()
type More = Partial<typeof setting>

async function read(rows: CellValue[][], more: More = {}, sheet = {}): Promise<WorkbookReading> {
  return await readWorkbook(await workbookOf({ rows, ...sheet }), 'bang.xlsx', { ...setting, ...more })
}

function pasted(text: string, more: More = {}): WorkbookReading {
  const cells = readPastedCells(text, 'Dán')
  if (!cells.ok) throw new Error(cells.problems[0]!.code)
  return readCells(cells.value.sheets, 'Dán', { ...setting, ...more })
}

const told = ({ proposals }: WorkbookReading) =>
  proposals.map(({ indicator, areaCode, period, value, denominator, percent, kind }) =>
    [indicator, areaCode, period, value, denominator, percent, kind].map((each) => each ?? null),
  )

describe('a wide table', () => {
  test('of areas by indicators, with shares in one cell', async () => {
    const reading = await read([
      ['KẾT QUẢ XÂY DỰNG NÔNG THÔN MỚI QUÝ I/2024'],
      ['STT', 'Huyện, thị xã', 'Xã đạt chuẩn NTM', 'Xã NTM nâng cao', 'Ghi chú'],
      [1, 'Huyện Lộc Ninh', '14/15', '03/15', 'vượt'],
      [2, 'Huyện Bù Đốp', '06/06', '2/6 (33,3%)', null],
    ])
    expect(told(reading)).toEqual([
      ['rural.ntm', '692', '2024-Q1', 14, 15, null, 'achieved'],
      ['rural.ntm_advanced', '692', '2024-Q1', 3, 15, null, 'achieved'],
      ['rural.ntm', '693', '2024-Q1', 6, 6, null, 'achieved'],
      ['rural.ntm_advanced', '693', '2024-Q1', 2, 6, 33.3, 'achieved'],
    ])
    expect(reading.problems).toEqual([])
  })

  test('with value, whole and percentage in cells of their own below merged headings', async () => {
    const reading = await read(
      [
        ['Đơn vị', 'Trường đạt chuẩn quốc gia', null, null, 'Số lượt tiếp công dân'],
        [null, 'Số lượng', 'Tổng số trường', 'Tỷ lệ (%)', null],
        ['Huyện Lộc Ninh', 19, 46, '41,3%', '1.071'],
        ['Huyện Bù Đốp', 12, 30, 0.5, '05'],
      ],
      { period: '2024-Q1' as never },
      {
        merges: [
          { startRow: 0, startCol: 1, endRow: 0, endCol: 3 },
          { startRow: 0, startCol: 0, endRow: 1, endCol: 0 },
          { startRow: 0, startCol: 4, endRow: 1, endCol: 4 },
        ],
        cells: new Map([['3,3', { style: { numFmt: '0.0%' } }]]),
      },
    )
    expect(told(reading)).toEqual([
      ['schools.standard', '692', '2024-Q1', 19, 46, 41.3, 'achieved'],
      ['reception.turns', '692', '2024-Q1', 1071, null, null, 'achieved'],
      ['schools.standard', '693', '2024-Q1', 12, 30, 50, 'unclear'],
      ['reception.turns', '693', '2024-Q1', 5, null, null, 'achieved'],
    ])
    expect(reading.proposals[2]!.problems).toEqual(['percent-disagrees', 'period-assumed'])
  })

  test('of indicators by areas', async () => {
    const reading = await read([
      ['Quý I/2024', null, null],
      ['Chỉ tiêu', 'Lộc Ninh', 'Bù Đốp'],
      ['I. Tiếp công dân', null, null],
      ['Số lượt tiếp công dân', 71, 40],
      ['Số người được tiếp', 98, 52],
    ])
    expect(told(reading)).toEqual([
      ['reception.turns', '692', '2024-Q1', 71, null, null, 'achieved'],
      ['reception.turns', '693', '2024-Q1', 40, null, null, 'achieved'],
      ['reception.people', '692', '2024-Q1', 98, null, null, 'achieved'],
      ['reception.people', '693', '2024-Q1', 52, null, null, 'achieved'],
    ])
  })

  test('of quarters beside each other, of which only the one that is asked for counts', async () => {
    const reading = await read(
      [
        ['Số lượt tiếp công dân', null, null],
        ['Đơn vị', 'Quý IV/2023', 'Quý I/2024'],
        ['Huyện Lộc Ninh', 60, 71],
      ],
      { period: '2024-Q1' as never, area: '692' as never },
    )
    expect(told(reading)).toEqual([])
    const named = await read(
      [
        ['Chỉ tiêu', 'Quý IV/2023', 'Quý I/2024', 'Kế hoạch năm', 'Tăng, giảm'],
        ['Số lượt tiếp công dân', 60, 71, 300, 11],
      ],
      { period: '2024-Q1' as never, area: '692' as never },
    )
    expect(told(named).map((each) => [each[2], each[3], each[6]])).toEqual([
      ['2023-Q4', 60, 'previous-period'],
      ['2024-Q1', 71, 'achieved'],
      ['2024-Q1', 300, 'target'],
      ['2024-Q1', 11, 'difference'],
    ])
  })
})

describe('a total of a table', () => {
  const { history } = setting.index
  const inDongNai = history.childrenOn('75-2025-07-01' as never, '2025-09-30' as never)
  const communes = inDongNai.filter(({ type }) => type.id === 'xã')
  const districts = history.childrenOn('70-1997-01-01' as never, '2024-03-31' as never)
  const rowsOf = (title: string, areas: readonly Area[], total: number): CellValue[][] => [
    [title],
    ['Đơn vị', 'Số lượt tiếp công dân'],
    ...areas.map(({ name }) => [name, 2]),
    ['Tổng cộng', total],
  ]
  const totalOf = ({ proposals }: WorkbookReading) =>
    proposals
      .filter(({ areaName, areaCode }) => areaName === 'Tổng cộng' || ['70', '75'].includes(areaCode ?? ''))
      .map(({ areaCode = null, value, kind, problems }) => [areaCode, value, kind, problems])

  test('is that of the area above where its rows are all there are', async () => {
    expect(totalOf(await read(rowsOf('QUÝ I/2024', districts, 22)))).toEqual([['70', 22, 'achieved', []]])
    expect(totalOf(await read(rowsOf('QUÝ I/2024', districts.slice(1), 20)))).toEqual([
      [null, 20, 'unclear', ['total-of-some']],
    ])
  })

  test('is that of nobody where the package names some of the areas below only, though all of these have a row', async () => {
    const some = 2 * inDongNai.length
    expect(inDongNai.length).toBeLessThan(95)
    expect(totalOf(await read(rowsOf('QUÝ III/2025', inDongNai, some)))).toEqual([
      [null, some, 'unclear', ['total-of-some']],
    ])
  })

  test('under the name of its area is that of the area, unless it is the sum of some of the areas in it', async () => {
    const title = 'BÁO CÁO QUÝ III/2025'
    const reading = (total: number, areas = communes) =>
      read(rowsOf(title, areas, total), { area: '75-2025-07-01' as never, period: '2025-Q3' as never })
    expect(totalOf(await reading(190))).toEqual([['75', 190, 'achieved', []]])
    expect(totalOf(await reading(2 * communes.length))).toEqual([
      [null, 2 * communes.length, 'unclear', ['total-of-some']],
    ])
  })

  test('that its own rows do not come to is asked, with the cells and both values', async () => {
    const reading = await read(rowsOf('QUÝ I/2024', districts, 21))
    expect(totalOf(reading)).toEqual([['70', 21, 'unclear', ['total-differs']]])
    expect(reading.problems).toEqual([
      {
        code: 'table-total-differs',
        place: { file: 'bang.xlsx', column: 'Sheet1', text: 'B3, B4, B5, B6, B7, …' },
        params: {
          indicator: 'Số lượt tiếp công dân',
          name: 'Tổng cộng',
          cell: 'B14',
          told: '21',
          sum: '22',
          count: 11,
        },
      },
    ])
    expect((await read(rowsOf('QUÝ I/2024', districts, 22))).problems).toEqual([])
  })

  test('of some areas is less than these together in no source that adds up', async () => {
    const own = { area: '70-1997-01-01' as never, period: '2024-Q1' as never }
    const some = (total: number) => read(rowsOf('QUÝ I/2024', districts.slice(2), total), own)
    expect(totalOf(await some(17))).toEqual([['70', 17, 'unclear', ['total-differs']]])
    expect(totalOf(await some(30))).toEqual([['70', 30, 'achieved', []]])
  })

  test('is held against its rows by numerator and denominator, and no average is a sum', async () => {
    const reading = (cells: readonly string[], total: string, heading: string) =>
      read([
        ['QUÝ I/2024'],
        ['Đơn vị', heading],
        ...districts.map(({ name }, at) => [name, cells[at]!]),
        ['Tổng cộng', total],
      ])
    const shares = districts.map(() => '5/10')
    const differing = async (total: string) =>
      (await reading(shares, total, 'Xã đạt chuẩn NTM')).problems.map(({ params }) => [params!['told'], params!['sum']])
    expect(await differing('55/110')).toEqual([])
    expect(await differing('55/111')).toEqual([['111', '110']])
    expect(await differing('54/111')).toEqual([
      ['54', '55'],
      ['111', '110'],
    ])
    const scores = districts.map(() => '17,5')
    const average = await reading(scores, '17,5', 'Số tiêu chí nông thôn mới bình quân mỗi xã')
    expect(average.problems).toEqual([])
  })

  test('may stand in a column', async () => {
    const across = (areas: readonly Area[], total: number): CellValue[][] => [
      ['QUÝ I/2024'],
      ['Chỉ tiêu', ...areas.map(({ name }) => name), 'Tổng cộng'],
      ['Số lượt tiếp công dân', ...areas.map(() => 2), total],
    ]
    const toldAcross = async (rows: CellValue[][], more: More = {}) =>
      (await read(rows, more)).proposals
        .map(({ areaCode = null, value, kind }) => [areaCode, value, kind])
        .filter(([code]) => code === null || code === '70')
    expect(await toldAcross(across(districts, 22))).toEqual([['70', 22, 'achieved']])
    expect(await toldAcross(across(districts.slice(1), 20))).toEqual([[null, 20, 'unclear']])
    const own = { area: '70-1997-01-01' as never, period: '2024-Q1' as never }
    expect(await toldAcross(across(districts.slice(1), 20), own)).toEqual([[null, 20, 'unclear']])
    expect(await toldAcross(across(districts.slice(1), 25), own)).toEqual([['70', 25, 'achieved']])
  })
})

test.each(['Hạng', 'Xếp hạng', 'Thứ hạng toàn tỉnh'])('a place among others is no figure: %s', async (heading) => {
  const own = { area: '692' as never, period: '2024-Q1' as never }
  const rows = [
    ['Chỉ tiêu', 'Quý I/2024', heading],
    ['Số lượt tiếp công dân', 71, '4/11'],
  ]
  expect(told(await read(rows, own)).map((each) => each.slice(3))).toEqual([[71, null, null, 'achieved']])
})

describe('a long table', () => {
  test('names area, indicator and time in its rows', async () => {
    const reading = await read([
      ['Địa bàn', 'Chỉ tiêu', 'Kỳ', 'Giá trị', 'Mẫu số'],
      ['Huyện Lộc Ninh', 'Số xã đạt chuẩn nông thôn mới', '2024-Q1', 14, 15],
      ['Huyện Lộc Ninh', 'Số đơn tiếp nhận trong kỳ', 'Quý II/2024', 35, null],
      ['Huyện Bù Đốp', 'Số sản phẩm OCOP đạt từ 3 sao trở lên', '2024-Q1', '1.234,5', null],
    ])
    expect(told(reading)).toEqual([
      ['rural.ntm', '692', '2024-Q1', 14, 15, null, 'achieved'],
      ['petitions.received', '692', '2024-Q2', 35, null, null, 'achieved'],
      ['ocop.products', '693', '2024-Q1', 1234.5, null, null, 'unclear'],
    ])
    expect(reading.proposals[2]!.problems).toEqual(['not-whole'])
  })

  test('may be pasted, and name a part of an indicator', () => {
    const reading = pasted(
      'Quý I/2024\t\nChỉ tiêu\tHuyện Lộc Ninh\nSố sản phẩm OCOP đạt từ 3 sao trở lên\t23\nSản phẩm OCOP 4 sao\t05',
    )
    expect(told(reading)).toEqual([
      ['ocop.products', '692', '2024-Q1', 23, null, null, 'achieved'],
      ['ocop.star4', '692', '2024-Q1', 5, null, null, 'achieved'],
    ])
  })
})

describe('what is not sure is asked', () => {
  test('a share that became a day', async () => {
    const reading = await read(
      [
        ['Quý I/2024', null],
        ['Đơn vị', 'Xã nông thôn mới nâng cao'],
        ['Huyện Lộc Ninh', new Date('2024-05-03T00:00:00Z')],
      ],
      {},
      { cells: new Map([['2,1', { style: { numFmt: 'd-mmm' } }]]) },
    )
    expect(reading.proposals).toMatchObject([
      { kind: 'unclear', problems: ['cell-day'], perhaps: { value: 3, denominator: 5 } },
    ])
    expect(reading.proposals[0]).not.toHaveProperty('value')
  })

  test('areas of one name, areas that ended, and names that nobody knows', async () => {
    const rows = (name: string): CellValue[][] => [
      ['Đơn vị', 'Số lượt tiếp công dân'],
      [name, 5],
    ]
    const of = async (name: string, period: string) =>
      (await read(rows(name), { period: period as never })).proposals.map(({ kind, problems }) => [kind, ...problems])
    expect(await of('Tân Tiến', '2024-Q1')).toEqual([['unclear', 'period-assumed', 'area-several']])
    expect(await of('Huyện Lộc Ninh', '2025-Q4')).toEqual([['unclear', 'period-assumed', 'area-ended']])
    const unknown = await read([...rows('Huyện Lộc Ninh'), ['Huyện Không Có', 7]], { period: '2024-Q1' as never })
    expect(unknown.problems).toEqual([
      {
        code: 'table-areas-unknown',
        place: { file: 'bang.xlsx', column: 'Sheet1', text: 'Huyện Không Có' },
        params: { count: 1 },
      },
    ])
    expect(unknown.proposals[1]).toMatchObject({
      kind: 'unclear',
      areaName: 'Huyện Không Có',
      problems: ['period-assumed', 'area-unknown'],
    })
  })

  test('a heading that is none is told, and what a user says of it counts for the next file of that shape', async () => {
    const rows = (quarter: string, value: number): CellValue[][] => [
      [quarter, null, null],
      ['Đơn vị', 'Tiếp dân', 'Cột lạ'],
      ['Huyện Lộc Ninh', value, 3],
    ]
    const first = await read(rows('Quý I/2024', 71))
    expect(first.problems.map(({ code, place }) => [code, place?.text])).toEqual([['table-headings-unknown', 'Cột lạ']])
    const [table] = first.tables
    const mapping: TableMapping = JSON.parse(
      JSON.stringify({
        shape: table!.shape,
        headings: {
          [table!.headings[0]!.key]: { indicator: 'reception.people', role: 'value' },
          [table!.headings[1]!.key]: null,
        },
      }),
    ) as TableMapping
    const next = await read(rows('Quý II/2024', 80), { mappings: [mapping] })
    expect(next.tables[0]!.shape).toBe(table!.shape)
    expect(told(next)).toEqual([['reception.people', '692', '2024-Q2', 80, null, null, 'achieved']])
    expect(next.problems).toEqual([])
  })

  test('a file without any figure says so', async () => {
    const reading = await read([
      ['Kính gửi', 'Sở Nội vụ'],
      ['abc', 'def'],
    ])
    expect(reading.problems).toEqual([{ code: 'workbook-no-figures', place: { file: 'bang.xlsx' } }])
  })
})
