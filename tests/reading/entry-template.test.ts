import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CellValue, openXlsx, readXlsx, saveXlsx } from 'hucre/xlsx'
import { afterAll, describe, expect, test } from 'vitest'
import { packageDataset } from '../../scripts/package/package-dataset.ts'
import { templateCommand } from '../../scripts/template/template-command.ts'
import type { AreaId } from '../../src/domain/area.ts'
import type { Quarter } from '../../src/domain/period.ts'
import { entryTemplate } from '../../src/answers/entry-template.ts'
import { entryWorkbookBytes } from '../../src/exports/entry-workbook-bytes.ts'
import { vietnameseTexts } from '../../src/i18n/texts.ts'
import { readWorkbook } from '../../src/reading/read-workbook.ts'
import { readingSetting } from '../support/reading-setting.ts'

const folder = await mkdtemp(join(tmpdir(), 'nhip-quy-mau-'))
afterAll(async () => await rm(folder, { recursive: true }))

const root = join(import.meta.dirname, '../..')
const setting = await readingSetting()

async function run(...args: readonly string[]): Promise<{ readonly code: number; readonly lines: readonly string[] }> {
  const lines: string[] = []
  return { code: await templateCommand(args, { root, print: (line) => void lines.push(line) }), lines }
}

/** The template of a quarter with a number in every cell that asks for one, and what was put where. */
async function filled(language: 'vi' | 'en') {
  const file = join(folder, `${language}.xlsx`)
  expect(await run('--quarter', '2024-Q2', '--out', file, '--lang', language)).toMatchObject({ code: 0 })
  const workbook = await openXlsx(new Uint8Array(await readFile(file)))
  const put: { readonly sheet: string; readonly heading: string; readonly area: string; readonly value: number }[] = []
  const entry = language === 'vi' ? 'Giá trị' : 'Value'
  const whole = language === 'vi' ? 'Mẫu số' : 'Denominator'
  for (const sheet of workbook.sheets) {
    const heads = sheet.rows.findIndex((row) => row.includes(entry))
    const names = sheet.rows[heads - 1]!
    for (let row = heads + 1; row < sheet.rows.length; row += 1) {
      let heading: CellValue = null
      sheet.rows[heads]!.forEach((kind, column) => {
        heading = names[column] ?? heading
        if (kind !== entry && kind !== whole) return
        const value = kind === whole ? 900 : 10 + ((row * 31 + column * 7) % 800)
        sheet.rows[row]![column] = value
        const key = `${row},${column}`
        const cell = sheet.cells?.get(key)
        sheet.cells?.set(key, { ...cell, value, type: 'number' })
        if (kind === entry)
          put.push({ sheet: sheet.name, heading: String(heading), area: String(sheet.rows[row]![0]), value })
      })
    }
  }
  return { bytes: new Uint8Array(await saveXlsx(workbook)), put }
}

describe('the template of a quarter', () => {
  test.each(['vi', 'en'] as const)('is read back with every figure in its place (%s)', async (language) => {
    const { bytes, put } = await filled(language)
    const { proposals, problems } = await readWorkbook(bytes, 'mau.xlsx', { ...setting, period: '2024-Q2' as never })
    const now = proposals.filter(({ period }) => period === '2024-Q2')
    const told = now.map(({ indicatorId, areaCode, value }) => `${indicatorId} ${areaCode} ${value}`)
    const meant = put.map(({ heading, area, value }) => {
      const indicator = setting.index.catalogue.indicators.find(({ name }) => name[language] === heading)
      return `${indicator?.id} ${area} ${value}`
    })
    expect(told.length).toBeGreaterThan(12 * 20)
    expect([...told].sort()).toEqual([...meant].sort())
    expect(now.filter(({ problems: own }) => own.includes('match-unsure'))).toEqual([])
    // Shares stand on their whole.
    expect(
      now.filter(({ indicatorId }) => indicatorId === 'rural.ntm').every(({ denominator }) => denominator === 900),
    ).toBe(true)
    expect(problems).toEqual([])
  })

  test('holds last quarter beside, marked where it is a sample, and never as a day', async () => {
    const file = join(folder, 'beside.xlsx')
    await run('--quarter', '2024-Q2', '--out', file, '--area', '692')
    const { sheets } = await readXlsx(new Uint8Array(await readFile(file)), { readStyles: true })
    const rural = sheets[0]!
    const heads = rural.rows.findIndex((row) => row.includes('Giá trị'))
    const before = rural.rows[heads]!.indexOf('Quý I/2024')
    const district = rural.rows.find((row) => row[0] === '692')!
    expect(district[1]).toBe('Huyện Lộc Ninh')
    expect(district[before]).toBe('14/15')
    const row = rural.rows.indexOf(district)
    expect(rural.cells!.get(`${row},${before}`)!.style!.numFmt).toBe('@')
    // Sixteen communes lie below it.
    expect(rural.rows.slice(heads + 1)).toHaveLength(17)
    const samples = sheets
      .flatMap((sheet) => sheet.rows.flat())
      .filter((cell) => typeof cell === 'string' && /\d†$/.test(cell))
    expect(samples.length).toBeGreaterThan(0)
    expect(sheets.some((sheet) => sheet.rows.flat().includes('† Số kỳ trước là số minh hoạ.'))).toBe(true)
  })

  test('holds what was typed already, which is read back as it was typed', async () => {
    const dataset = await packageDataset(join(root, 'data/binh-phuoc'))
    if (!dataset.ok) throw new Error(JSON.stringify(dataset.problems))
    const typed = [
      { indicator: 'rural.ntm', area: '692', value: 14, denominator: 15 },
      { indicator: 'rural.ntm.new', area: '692', value: 0 },
      { indicator: 'reception.turns', area: '692', value: 1234 },
      { indicator: 'rural.criteria_avg', area: '692', value: 17.8 },
    ]
    const entered = new Map(
      typed.map(({ indicator, area, ...content }) => [
        `${indicator}|${area}|2024-Q2|`,
        { content: { kind: 'value', ...content } as const },
      ]),
    )
    const question = { area: '692' as AreaId, quarter: '2024-Q2' as Quarter, entered }
    const bytes = await entryWorkbookBytes(entryTemplate(dataset.value, question, vietnameseTexts))
    const { proposals } = await readWorkbook(bytes, 'mau.xlsx', { ...setting, period: '2024-Q2' as never })
    const read = proposals
      .filter(({ period }) => period === '2024-Q2')
      .map(({ indicatorId: indicator, areaCode: area, value, denominator }) => ({
        indicator,
        area,
        value,
        ...(denominator === undefined ? {} : { denominator }),
      }))
    expect(read).toHaveLength(typed.length)
    expect(read).toEqual(expect.arrayContaining(typed))
  })

  test('lets the spreadsheet check what is entered, and says unit and definition', async () => {
    const file = join(folder, 'checked.xlsx')
    await run('--quarter', '2024-Q2', '--out', file)
    const { sheets } = await readXlsx(new Uint8Array(await readFile(file)), { readStyles: true })
    const [rural] = sheets
    const [first] = rural!.dataValidations!
    expect(first).toMatchObject({ type: 'whole', operator: 'greaterThanOrEqual', formula1: '0' })
    const comments = [...rural!.cells!.values()].flatMap(({ comment }) => comment?.text ?? [])
    expect(comments[0]).toMatch(/^Đơn vị tính: xã\nMẫu số: tổng số xã/)
  })

  test('is refused with a sentence for a quarter, area or place that is none', async () => {
    expect((await run('--quarter', '2024', '--out', 'a.xlsx')).code).toBe(2)
    expect(await run('--quarter', '2024-Q2', '--out', join(folder, 'a.xlsx'), '--area', '99999')).toEqual({
      code: 1,
      lines: ['Quý 2024-Q2 không có địa bàn mang mã “99999”. Hãy kiểm tra mã trong areas.csv.'],
    })
    const nowhere = join(folder, 'none', 'a.xlsx')
    expect((await run('--quarter', '2024-Q2', '--out', nowhere)).lines[0]).toMatch(/^Không ghi được/)
  })
})
