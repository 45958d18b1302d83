import { describe, expect, test } from 'vitest'
import { knownForm } from '../../src/reading/forms/known-form.ts'
import { readForms } from '../../src/reading/forms/read-forms.ts'
import type { SheetProposal } from '../../src/reading/proposals/sheet-proposal.ts'
import { type WorkbookReading, readWorkbook } from '../../src/reading/read-workbook.ts'
import { readSheets } from '../../src/reading/sheets/read-sheets.ts'
import { filledRow, seededChance, summedRows } from '../support/filled-form.ts'
import { readingSetting } from '../support/reading-setting.ts'
import { type SampleForm, type SampleSheet, printedNumbers, sampleForms, sampleSheet } from '../support/sample-forms.ts'
import { silentForms } from '../support/silent-forms.ts'
import { workbookOf } from '../support/workbook-of.ts'

const setting = await readingSetting()
const window = '(Số liệu tính từ ngày 15/12/2023 đến ngày 14/3/2024)'
const districts = [
  'Thị xã Phước Long',
  'TP. Đồng Xoài',
  'TX Bình Long',
  'UBND huyện Bù Gia Mập',
  'Lộc Ninh',
  'H. Bù Đốp',
  'Hớn Quản',
  'Đồng Phú',
  'Bù Đăng',
  'Chơn Thành',
  'Phú Riềng',
]

const rowOf = (form: SampleForm, name: string, figures: ReadonlyMap<number, number>) => [
  name,
  ...printedNumbers(form).map((_, at) => figures.get(at + 1) ?? null),
]

async function readForm(
  form: SampleForm,
  sheet: SampleSheet,
  more: Partial<typeof setting> = {},
): Promise<WorkbookReading> {
  return await readWorkbook(await workbookOf(sampleSheet(form, sheet)), 'mau.xlsx', { ...setting, ...more })
}

const of = (reading: WorkbookReading, indicator: string, areaCode: string): SheetProposal | undefined =>
  reading.proposals.find((each) => each.indicator === indicator && each.areaCode === areaCode)

describe('the figures of a form', () => {
  const form = sampleForms['01/XLD 2024']
  const chance = seededChance(11)
  const figures = districts.map(() => filledRow(form, chance))
  const rows = [
    ...figures.map((each, at) => rowOf(form, districts[at]!, each)),
    rowOf(form, 'Tổng cộng', summedRows(figures)),
  ]

  test('stand for the areas of their rows, in the quarter of their window; the total is that of the province', async () => {
    const reading = await readForm(form, { window, rows })
    expect(reading.problems).toEqual([])
    expect(reading.findings).toMatchObject([{ form: '01/XLD', wrong: [], broken: [] }])
    expect(reading.proposals).toHaveLength(3 * 12)
    expect(of(reading, 'petitions.received', '692')).toEqual({
      file: 'mau.xlsx',
      indicator: 'petitions.received',
      indicatorId: 'petitions.received',
      value: figures[4]!.get(3),
      area: expect.stringContaining('692'),
      areaCode: '692',
      areaName: 'Huyện Lộc Ninh',
      period: '2024-Q1',
      kind: 'achieved',
      confidence: 0.98,
      evidence: `Lộc Ninh · Kỳ trước chuyển sang · Tiếp nhận trong kỳ · ${figures[4]!.get(3)}`,
      place: { sheet: 'Sheet1', cell: 'D11', cells: ['D11'] },
      problems: [],
    })
    const total = summedRows(figures)
    expect(of(reading, 'petitions.eligible', '70')).toMatchObject({ value: total.get(6), denominator: total.get(1) })
    expect(of(reading, 'petitions.carried_over', '70')).toMatchObject({ value: total.get(2), kind: 'achieved' })
  })

  test('of a total are those of the province only where its rows are all its areas, or it is more than these', async () => {
    const some = figures.slice(0, 3)
    const someRows = some.map((each, at) => rowOf(form, districts[at]!, each))
    const totals = async (total: ReadonlyMap<number, number>, more: Partial<typeof setting> = {}) => {
      const reading = await readForm(form, { window, rows: [...someRows, rowOf(form, 'Tổng cộng', total)] }, more)
      return reading.proposals
        .filter(({ indicator, areaName }) => indicator === 'petitions.received' && !areaName.includes('xã'))
        .filter(({ areaName }) => areaName !== 'Thành phố Đồng Xoài')
        .map(({ areaCode = null, kind, problems }) => [areaCode, kind, problems])
    }
    const ofSome = [[null, 'unclear', ['total-of-some']]]
    expect(await totals(summedRows(some))).toEqual(ofSome)
    const own = { area: '70-1997-01-01' as never }
    expect(await totals(summedRows(some), own)).toEqual(ofSome)
    expect(await totals(summedRows(figures), own)).toMatchObject([['70', expect.any(String), expect.any(Array)]])
  })

  test('of an older edition are the sum of the columns below their heading', async () => {
    const older = sampleForms['01/XLD 2021']
    const own = filledRow(older, seededChance(5))
    const reading = await readForm(older, { window, rows: [rowOf(older, 'Huyện Lộc Ninh', own)] })
    const sum = (...numbers: number[]) => numbers.reduce((all, number) => all + own.get(number)!, 0)
    expect(of(reading, 'petitions.received', '692')).toMatchObject({
      value: sum(5, 6, 7),
      place: { cell: 'F7', cells: ['F7', 'G7', 'H7'] },
    })
    expect(of(reading, 'petitions.carried_over', '692')).toMatchObject({ value: sum(2, 3, 4) })
    expect(of(reading, 'petitions.eligible', '692')).toMatchObject({ value: own.get(9), denominator: own.get(1) })
  })

  test('of receptions come with their parts, and groups from every column of them', async () => {
    const receptions = sampleForms['01/TCD 2021']
    const own = filledRow(receptions, seededChance(6))
    const reading = await readForm(receptions, { window, rows: [rowOf(receptions, 'Huyện Lộc Ninh', own)] })
    const found = Object.fromEntries(reading.proposals.map(({ indicator, value }) => [indicator, value]))
    expect(found).toEqual({
      'reception.turns': own.get(1),
      'reception.regular': own.get(4),
      'reception.leader': own.get(13),
      'reception.delegated': own.get(22),
      'reception.people': own.get(2),
      'reception.groups': own.get(8)! + own.get(17)! + own.get(26)!,
    })
  })

  test('are not accepted where their cell is wrong, and say what it perhaps should be', async () => {
    const slipped = rows.map((row) => [...row])
    slipped[4]![3] = Number(`${figures[4]!.get(3)}7`)
    const reading = await readForm(form, { window, rows: slipped })
    expect(reading.findings[0]!.wrong).toEqual([
      {
        sheet: 'Sheet1',
        cell: 'D11',
        was: `${figures[4]!.get(3)}7`,
        perhaps: figures[4]!.get(3),
        why: 'digit-added',
        isCertain: true,
      },
    ])
    expect(of(reading, 'petitions.received', '692')).toMatchObject({
      kind: 'unclear',
      problems: ['cell-wrong'],
      perhaps: { value: figures[4]!.get(3) },
    })
  })

  test('of a row that slid by a column name the row', async () => {
    const slid = rows.map((row) => [...row])
    const row = slid[2]!
    slid[2] = [...row.slice(0, 5), 0, ...row.slice(5, -1)]
    rows[2]![22] = 0
    const total = slid[11]!
    total[22] = Number(total[22]) - figures[2]!.get(22)!
    const reading = await readForm(form, { window, rows: slid })
    const [{ wrong }] = reading.findings as [WorkbookReading['findings'][number]]
    expect(new Set(wrong.map(({ why }) => why))).toEqual(new Set(['column-shifted']))
    expect(wrong.every(({ cell }) => cell.endsWith('9'))).toBe(true)
    expect(wrong.find(({ cell }) => cell === 'F9')!.perhaps).toBe(figures[2]!.get(5))
  })

  test('of another quarter than the one that is asked for are told as that', async () => {
    const reading = await readForm(form, { window, rows }, { period: '2024-Q2' as never })
    expect(of(reading, 'petitions.received', '692')).toMatchObject({
      period: '2024-Q1',
      kind: 'previous-period',
      problems: ['period-differs'],
    })
  })

  test('whose window is no quarter are asked', async () => {
    const reading = await readForm(form, { window: '(Số liệu tính từ ngày 01/01/2024 đến ngày 20/3/2024)', rows })
    expect(of(reading, 'petitions.received', '692')).toMatchObject({
      kind: 'unclear',
      problems: ['days-unmatched', 'period-unknown'],
    })
  })

  test('of districts after they ended are not taken for those of anything of today', async () => {
    const reading = await readForm(form, {
      window: '(Số liệu tính từ ngày 15/9/2025 đến ngày 14/12/2025)',
      rows: [rowOf(form, 'Huyện Lộc Ninh', figures[0]!)],
    })
    expect(of(reading, 'petitions.received', '692')).toMatchObject({ kind: 'unclear', problems: ['area-ended'] })
  })

  test('blank and unreadable cells are told and never become zero', async () => {
    const own = rowOf(
      form,
      'Huyện Lộc Ninh',
      new Map([
        [1, 5],
        [4, 5],
      ]),
    )
    own[2] = '…'
    const reading = await readForm(form, { window, rows: [own] })
    expect(of(reading, 'petitions.received', '692')).toMatchObject({ kind: 'unclear', problems: ['cell-blank'] })
    expect(of(reading, 'petitions.received', '692')).not.toHaveProperty('value')
    expect(of(reading, 'petitions.carried_over', '692')).toMatchObject({ kind: 'unclear', problems: ['cell-unknown'] })
  })

  test('of departments count only in their total, which is that of the office above the title', async () => {
    const reading = await readForm(form, {
      lines: ['UBND HUYỆN LỘC NINH'],
      window,
      rows: [
        rowOf(form, 'Thanh tra huyện', figures[0]!),
        rowOf(form, 'Ban Tiếp công dân', figures[1]!),
        rowOf(form, 'Tổng', summedRows(figures.slice(0, 2))),
      ],
    })
    expect(reading.proposals.map(({ areaCode }) => areaCode)).toEqual(['692', '692', '692'])
    expect(reading.problems).toEqual([
      {
        code: 'form-rows-no-area',
        place: { file: 'mau.xlsx', column: 'Sheet1', text: 'Thanh tra huyện, Ban Tiếp công dân' },
        params: { count: 2 },
      },
    ])
  })

  test('carried over is held against what the quarter before left, in the same file or as published', async () => {
    const before = figures[0]!
    const now = new Map(figures[1])
    const row = (each: ReadonlyMap<number, number>) => [rowOf(form, 'Huyện Lộc Ninh', each)]
    const earlier = '(Số liệu tính từ ngày 15/9/2023 đến ngày 14/12/2023)'
    const bytes = await workbookOf(
      { ...sampleSheet(form, { window: earlier, rows: row(before) }), name: 'Q4' },
      { ...sampleSheet(form, { window, rows: row(now) }), name: 'Q1' },
    )
    const { findings } = await readWorkbook(bytes, 'mau.xlsx', setting)
    expect(findings.map(({ broken }) => broken.map(({ kind }) => kind))).toEqual([[], ['known']])
    expect(findings[1]!.differing).toMatchObject([{ value: before.get(5), numbers: [2] }])
    // Where the form itself is broken as well, what is known says which cell it is.
    const left = now.get(2)!
    const slipped = new Map(now).set(2, left + 30)
    const known = () => left
    const { findings: told } = await readForm(form, { window, rows: row(slipped) }, { known })
    expect(told[0]!.wrong).toMatchObject([{ cell: 'C7', perhaps: left, isCertain: true }])
    expect(told[0]!.differing).toEqual([])
  })
})

describe('a form that was changed', () => {
  const form = sampleForms['01/XLD 2024']
  const figures = [filledRow(form, seededChance(1)), filledRow(form, seededChance(2))]
  const names = ['Huyện Lộc Ninh', 'Huyện Bù Đốp']
  const rows = figures.map((each, at) => rowOf(form, names[at]!, each))
  const sheet = () => sampleSheet(form, { window, rows })

  test('by a column before the others is read the same', async () => {
    const shifted = sheet()
    const bytes = await workbookOf({
      ...shifted,
      rows: shifted.rows!.map((row, at) => [at === 2 ? 'STT' : at > 5 && at < 8 ? at - 5 : null, ...row]),
      merges: shifted.merges!.map((each) => ({ ...each, startCol: each.startCol + 1, endCol: each.endCol + 1 })),
    })
    const reading = await readWorkbook(bytes, 'mau.xlsx', setting)
    expect(of(reading, 'petitions.received', '692')).toMatchObject({
      value: figures[0]!.get(3),
      kind: 'achieved',
      place: { cell: 'E7' },
    })
  })

  test('over two sheets by its rows, or by its columns, is one form', async () => {
    const [first, second] = [
      sampleSheet(form, { window, rows: [rows[0]!] }),
      sampleSheet(form, { window, rows: [rows[1]!] }),
    ]
    const byRows = await readWorkbook(
      await workbookOf({ ...first, name: 'A' }, { ...second, name: 'B' }),
      'mau.xlsx',
      setting,
    )
    expect(byRows.findings.map(({ sheets }) => sheets)).toEqual([['A', 'B']])
    expect(of(byRows, 'petitions.received', '693')).toMatchObject({
      value: figures[1]!.get(3),
      place: { sheet: 'B', cell: 'D7' },
    })
    const whole = sheet()
    const part = (from: number, to: number) => ({
      rows: whole.rows!.map((row) => [row[0]!, ...row.slice(from, to)]),
      merges: whole
        .merges!.filter(({ startCol, endCol }) => startCol >= from && endCol < to)
        .map((each) => ({ ...each, startCol: each.startCol - from + 1, endCol: each.endCol - from + 1 })),
    })
    const bytes = await workbookOf({ name: 'A', ...part(1, 6) }, { name: 'B', ...part(6, 23) })
    const byColumns = await readWorkbook(bytes, 'mau.xlsx', setting)
    expect(byColumns.findings.map(({ sheets }) => sheets)).toEqual([['A', 'B']])
    expect(of(byColumns, 'petitions.eligible', '692')).toMatchObject({
      value: figures[0]!.get(6),
      denominator: figures[0]!.get(1),
      place: { sheet: 'B' },
    })
  })

  test('in the name of a column says which one it misses', async () => {
    const renamed = sheet()
    const bytes = await workbookOf({
      ...renamed,
      rows: renamed.rows!.map((row) => row.map((cell) => (cell === 'Tiếp nhận trong kỳ' ? 'Nhận mới' : cell))),
    })
    const { problems, findings } = await readWorkbook(bytes, 'mau.xlsx', setting)
    expect(problems).toEqual([
      {
        code: 'form-column-missing',
        place: { file: 'mau.xlsx', column: 'Sheet1', text: 'Tiếp nhận trong kỳ' },
        params: { indicator: 'petitions.received', form: '01/XLD' },
      },
    ])
    expect(findings[0]!.broken).toEqual([])
  })

  test('into one that nobody knows keeps its rules, and its figures are asked', async () => {
    const bytes = await workbookOf({
      ...sheet(),
      rows: sheet().rows!.map((row, at) => (at === 0 ? ['BIỂU MỚI'] : row)),
    })
    const { problems, findings, proposals } = await readWorkbook(bytes, 'mau.xlsx', setting)
    expect(problems.map(({ code }) => code)).toContain('form-unknown')
    expect(findings).toHaveLength(1)
    expect(proposals.every(({ confidence }) => confidence < 0.8)).toBe(true)
  })

  test('all official forms are known by their titles', () => {
    const titles = new Map(setting.formColumns.map(({ form: name, title }) => [name, title]))
    expect([...titles.keys()]).toEqual([
      '01/TCD',
      '02/TCD',
      '01/XLD',
      '02/XLD',
      '03/XLD',
      '04/XLD',
      '01/KQGQ',
      '02/KQGQ',
      '03/KQGQ',
      '04/KQGQ',
    ])
    for (const [name, title] of titles)
      expect(knownForm({ lines: [title.toUpperCase()] }, setting.formColumns)).toBe(name)
  })
})

describe.each(Object.entries<SampleForm>(silentForms))('the form %s', (name, form) => {
  const names = ['Huyện Lộc Ninh', 'Huyện Bù Đốp', 'Tổng cộng']
  const units = [filledRow(form, seededChance(21)), filledRow(form, seededChance(22))]
  // Land is told in fractions of a square metre.
  for (const unit of units) if (name !== '02/TCD') unit.set(5, unit.get(5)! + 0.5)
  const figures = [...units, summedRows(units)]
  const bytesOf = (rows: readonly ReadonlyMap<number, number>[]) =>
    workbookOf(
      sampleSheet(form, {
        window,
        rows: rows.map((row, at) => [
          names[at]!,
          ...printedNumbers(form).map((_, column) => row.get(column + 1) ?? null),
        ]),
      }),
    )

  test('is recognised, has every figure in its place, and says that it tells no indicator', async () => {
    const bytes = await bytesOf(figures)
    const read = await readSheets(bytes, 'mau.xlsx')
    const [own] = read.ok ? readForms(read.value.sheets) : []
    expect(own!.window).toEqual({ first: '2023-12-15', last: '2024-03-14' })
    expect(own!.rows.map((row) => row.name)).toEqual(names)
    own!.rows.forEach((row, at) => {
      expect([...row.cells].map(([number, { figure }]) => [number, figure])).toEqual(
        printedNumbers(form).map((_, column) => [column + 1, { kind: 'number', value: figures[at]!.get(column + 1) }]),
      )
    })
    const reading = await readWorkbook(bytes, 'mau.xlsx', setting)
    expect(reading.findings).toMatchObject([{ form: name, broken: [], wrong: [] }])
    expect(reading.proposals).toEqual([])
    expect(reading.problems).toEqual([
      { code: 'form-no-indicator', place: { file: 'mau.xlsx', column: 'Sheet1' }, params: { form: name } },
    ])
  })

  test('names its wrong cell all the same', async () => {
    const slipped = figures.map((row) => new Map(row))
    slipped[1]!.set(2, figures[1]!.get(2)! + 40)
    const { findings } = await readWorkbook(await bytesOf(slipped), 'mau.xlsx', setting)
    expect(findings[0]!.wrong).toMatchObject([{ perhaps: figures[1]!.get(2), isCertain: true }])
  })
})
