import { describe, expect, test } from 'vitest'
import type { ReadingWords } from '../../../src/contract/reading-file.ts'
import type { CatalogueIndex } from '../../../src/domain/catalogue-index.ts'
import { type EntryAsked, readEntry } from '../../../src/features/entry/entry-reading.ts'
import { withOwnIds } from '../../../src/features/entry/entry-proposal.ts'
import { lastDayOf } from '../../../src/domain/reporting-calendar.ts'
import { buDop, period, quarter } from '../../domain/small-dataset.ts'
import { readingSetting } from '../../support/reading-setting.ts'
import { sharedPackage } from '../../support/shared-package.ts'
import { proposal } from './small-proposal.ts'

async function known(): Promise<CatalogueIndex & ReadingWords> {
  const [{ index, formColumns }, { phrases }] = await Promise.all([readingSetting(), sharedPackage('binh-phuoc')])
  return { ...index, formColumns, phrases }
}

const knowledge = known()

async function areaOf(code: string) {
  const { history } = await knowledge
  return history.byCodeOn(code, lastDayOf(quarter('2024-Q2')))!.id
}

async function asked(said: EntryAsked['said'] = {}): Promise<EntryAsked> {
  const assumed = { area: await areaOf('692'), quarter: quarter('2024-Q2') }
  return { assumed, said, mappings: [], known: new Map() }
}

const report = `BÁO CÁO
Kết quả thực hiện nhiệm vụ quý I/2024 của huyện Bù Đốp
Đến nay, toàn huyện có 5/6 xã đạt chuẩn nông thôn mới. Phấn đấu đến cuối năm có 6/6 xã đạt chuẩn nông thôn mới.
`

describe('a text', () => {
  test('says in its head who wrote it; without a head nobody did', async () => {
    const publisherOf = async (text: string) =>
      (await readEntry({ name: 'a.txt', content: { kind: 'text', text } }, await asked(), await knowledge)).publisher
    expect(await publisherOf(`ỦY BAN NHÂN DÂN\nHUYỆN BÙ ĐỐP\n${report}`)).toBe('Ủy ban nhân dân huyện Bù Đốp')
    expect(await publisherOf(report)).toBeUndefined()
  })

  test('whose table does not come to its own total says so, with both values', async () => {
    const { history } = await knowledge
    const { id } = history.byCodeOn('70', lastDayOf(quarter('2024-Q1')))!
    const districts = history.childrenOn(id, lastDayOf(quarter('2024-Q1')))
    const rows = districts.map(({ name }, at) => `${at + 1} | ${name} | 2`)
    const problemsOf = async (total: number) => {
      const table = ['TT | Đơn vị | Số lượt tiếp công dân', ...rows, `Tổng cộng | Tổng cộng | ${total}`].join('\n')
      const text = `Kết quả tiếp công dân quý I/2024 của tỉnh Bình Phước\n${table}\n`
      return (await readEntry({ name: 'a.txt', content: { kind: 'text', text } }, await asked(), await knowledge))
        .problems
    }
    expect(await problemsOf(22)).toEqual([])
    expect(await problemsOf(21)).toEqual([
      {
        kind: 'cells',
        problem: {
          code: 'text-total-differs',
          place: { file: 'a.txt' },
          params: { indicator: 'Số lượt tiếp công dân', name: 'Tổng cộng', told: '21', sum: '22', count: 11 },
        },
      },
    ])
  })

  test('counts for the area and period it names, whatever page is open', async () => {
    const read = await readEntry(
      { name: 'a.txt', content: { kind: 'text', text: report } },
      await asked(),
      await knowledge,
    )
    expect(read).toMatchObject({
      document: { kind: 'text', text: report },
      title: 'Kết quả thực hiện nhiệm vụ quý I/2024 của huyện Bù Đốp',
      area: await areaOf('693'),
      period: '2024-Q1',
      isAssumed: { area: false, period: false },
    })
    expect(read.proposals.map(({ value, denominator, kind }) => [value, denominator, kind])).toEqual([
      [5, 6, 'achieved'],
      [6, 6, 'target'],
    ])
    const { place } = read.proposals[0]!
    expect(place.kind === 'text' && report.slice(place.start, place.end)).toContain('5/6')
  })

  test('with a table of its communes is of the whole, and each figure of the table is shown in the text', async () => {
    const text = `UBND HUYỆN LỘC NINH
BÁO CÁO
Kết quả 6 tháng đầu năm 2024
Toàn huyện có 14/15 xã đạt chuẩn nông thôn mới.
Phụ lục. Kết quả theo xã
Tên xã | Số lượt tiếp công dân | Số sản phẩm OCOP
Xã Lộc Tấn | 12 | 2
Xã Lộc Hiệp | 8 | 1
`
    const read = await readEntry({ name: 'a.txt', content: { kind: 'text', text } }, await asked(), await knowledge)
    expect([read.area, read.tables.length]).toEqual([await areaOf('692'), 1])
    expect(
      read.proposals.map(({ kind, indicator, value, areaName, period: of, place }) => [
        kind,
        indicator,
        value,
        areaName,
        of,
        place.kind === 'text' && text.slice(place.start, place.end),
      ]),
    ).toEqual([
      ['achieved', 'rural.ntm', 14, 'Huyện Lộc Ninh', '2024-Q2', '14/15'],
      ['lower-area', 'reception.turns', 12, 'Xã Lộc Tấn', '2024-H1', '12'],
      ['lower-area', 'ocop.products', 2, 'Xã Lộc Tấn', '2024-Q2', '2'],
      ['lower-area', 'reception.turns', 8, 'Xã Lộc Hiệp', '2024-H1', '8'],
      ['lower-area', 'ocop.products', 1, 'Xã Lộc Hiệp', '2024-Q2', '1'],
    ])
  })

  test('that says nothing of them is taken for those of the page, and that is told', async () => {
    const text = 'Đến nay, có 14/15 xã đạt chuẩn nông thôn mới.'
    const read = await readEntry({ name: 'a.txt', content: { kind: 'text', text } }, await asked(), await knowledge)
    expect(read).toMatchObject({
      area: await areaOf('692'),
      period: '2024-Q2',
      isAssumed: { area: true, period: true },
    })
  })

  test('is of what somebody says', async () => {
    const said = { area: await areaOf('693'), period: period('2023-Q4') }
    const text = 'Đến nay, có 5/6 xã đạt chuẩn nông thôn mới.'
    const read = await readEntry({ name: 'a.txt', content: { kind: 'text', text } }, await asked(said), await knowledge)
    expect(read).toMatchObject({ ...said, isAssumed: { area: false, period: false } })
  })
})

test('a figure keeps its name, its place and what it is, whatever area and period its file is read for', async () => {
  const text = 'Đến nay, có 5/6 xã đạt chuẩn nông thôn mới, tiếp 64 lượt công dân.'
  const source = { name: 'a.txt', content: { kind: 'text', text } } as const
  const idsOf = async (said: EntryAsked['said']): Promise<readonly string[]> =>
    (await readEntry(source, await asked(said), await knowledge)).proposals.map(({ id }) => id)
  const first = await idsOf({})
  expect(first).toEqual([`${text.indexOf('5/6')}|rural.ntm|`, `${text.indexOf('64 ')}|reception.turns|`])
  expect(await idsOf({ area: await areaOf('693'), period: period('2023-Q4') })).toEqual(first)
  const cells = {
    name: 'dán',
    content: { kind: 'cells', text: 'Địa bàn\tSố lượt tiếp công dân\nHuyện Lộc Ninh\t71\n' },
  } as const
  const { proposals } = await readEntry(cells, await asked(), await knowledge)
  expect(proposals.map(({ id }) => id)).toEqual(['dán!B2|reception.turns|'])
})

test('of several figures of one indicator at one place each has a name', () => {
  expect(withOwnIds([proposal(), proposal({ area: buDop.id }), proposal({ id: '1' })]).map(({ id }) => id)).toEqual([
    '0',
    '0|2',
    '1',
  ])
})

describe('cells', () => {
  test('come with their sheet, and the period of the page where they name none', async () => {
    const text = 'Địa bàn\tSố lượt tiếp công dân\nHuyện Lộc Ninh\t71\nHuyện Bù Đốp\t05\n'
    const read = await readEntry({ name: 'dán', content: { kind: 'cells', text } }, await asked(), await knowledge)
    expect(read.document).toEqual({
      kind: 'cells',
      sheets: [
        {
          name: 'dán',
          rows: [
            ['Địa bàn', 'Số lượt tiếp công dân'],
            ['Huyện Lộc Ninh', '71'],
            ['Huyện Bù Đốp', '05'],
          ],
        },
      ],
    })
    expect(read.isAssumed.period).toBe(true)
    expect(read.proposals.map(({ value, place }) => [value, place.kind === 'cell' && place.cell])).toEqual([
      [71, 'B2'],
      [5, 'B3'],
    ])
  })

  test('of a file are recognised by what it is; a heading that somebody explained is taken for that', async () => {
    const bytes = new TextEncoder().encode('Địa bàn;Cột lạ\nHuyện Lộc Ninh;71\n')
    const source = { name: 'a.csv', content: { kind: 'file', bytes } } as const
    const read = await readEntry(source, await asked(), await knowledge)
    expect(read.problems).toMatchObject([{ kind: 'cells', problem: { code: 'table-headings-unknown' } }])
    const [table] = read.tables
    const { key } = table!.headings.find(({ skipped }) => skipped === 'unknown')!
    const { indicators } = (await knowledge).catalogue
    const turns = indicators.find(({ id }) => id === 'reception.turns')!.id
    const mappings = [{ shape: table!.shape, headings: { [key]: { indicator: turns, role: 'value' } } }] as const
    const again = await readEntry(source, { ...(await asked()), mappings }, await knowledge)
    expect(again.proposals).toMatchObject([{ indicator: 'reception.turns', value: 71 }])
  })
})

test.each([
  ['a.docx', [0x50, 0x4b, 3, 4], 'document-damaged'],
  ['a.doc', [0xd0, 0xcf, 0x11, 0xe0, 0, 0], 'document-old-word'],
  ['a.txt', [], 'document-empty'],
] as const)('%s that is none says why', async (name, bytes, code) => {
  const source = { name, content: { kind: 'file', bytes: Uint8Array.from(bytes) } } as const
  const read = await readEntry(source, await asked(), await knowledge)
  expect(read).toMatchObject({ proposals: [], problems: [{ kind: 'document', code }] })
  expect(read.document).toBeUndefined()
})
