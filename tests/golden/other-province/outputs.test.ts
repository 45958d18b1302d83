import { readXlsx } from 'hucre/xlsx'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { comparisonPage } from '../../../src/answers/comparison-page.ts'
import { trendPage } from '../../../src/answers/trend-page.ts'
import { chartTable } from '../../../src/briefing/chart/chart-table.ts'
import { exportedTrend } from '../../../src/briefing/chart/exported-trend.ts'
import { trendPoints } from '../../../src/briefing/chart/point-table.ts'
import { chartSentences } from '../../../src/charts/chart-sentences.ts'
import { resolveTrend } from '../../../src/charts/resolve-trend.ts'
import type { AreaId } from '../../../src/domain/area.ts'
import type { Day } from '../../../src/domain/day.ts'
import type { IndicatorId } from '../../../src/domain/indicator.ts'
import type { Quarter, QuarterRange } from '../../../src/domain/period.ts'
import { clipboardContent } from '../../../src/exports/clipboard-content.ts'
import { csvBytes } from '../../../src/exports/csv-bytes.ts'
import type { ExportTable } from '../../../src/exports/export-table.ts'
import { workbookBytes } from '../../../src/exports/workbook-bytes.ts'
import { writePresentation } from '../../../src/exports/write-presentation.ts'
import { writeWord } from '../../../src/exports/write-word.ts'
import { selectFigures } from '../../../src/features/table/select-figures.ts'
import { exportTableOf } from '../../../src/features/table/table-export.ts'
import { tablePage } from '../../../src/features/table/table-page.ts'
import { textsByLanguage } from '../../../src/i18n/texts-by-language.ts'
import { freshCompareAddress } from '../../../src/navigation/compare-address.ts'
import { freshTableAddress } from '../../../src/navigation/table-address.ts'
import { elements, readPackage, texts as textsIn } from '../../exports/read-package.ts'
import { nodePictures } from '../figures/node-pictures.ts'
import { numbersIn, numbersOf, numbersOfComparison, told, unitOfChart } from './allowed-numbers.ts'
import { haiPhongDataset } from './hai-phong.ts'
import {
  type Row,
  type Territory,
  before,
  figure,
  indicators,
  isRate,
  quarters,
  rateOf,
  recordAt,
  territories,
  yearBefore,
} from './plain-figures.ts'
import { type Language, axisWords, numberOf, unitFor, words } from './plain-words.ts'

const { catalogue, dataset } = await haiPhongDataset()
const languages = ['vi', 'en'] as const
const about = { today: '2026-01-05' as Day, path: '/chi-so/x', address: 'https://site.example/chi-so/x' }
const indicatorOf = (row: Row) => dataset.indicatorOf(row['id'] as IndicatorId)!

/** The trend of an indicator of one territory, as its page opens in the last quarter in which it is there. */
function chartOf(row: Row, territory: Territory, quarter: string, language: Language) {
  const texts = textsByLanguage[language]
  const page = trendPage(dataset, indicatorOf(row), {
    areas: [territory.id as AreaId],
    quarter: quarter as Quarter,
    showsSamples: true,
    accumulation: 'quarter',
  })
  return { page, chart: resolveTrend(page.spec, { texts, today: about.today }) }
}

const quartersOf = (territory: Territory): readonly string[] =>
  quarters.filter((quarter) => recordAt(territory, quarter) !== undefined)

/** Each chart once: an indicator of a territory, seen in the last of its quarters. */
const charts = territories.flatMap((territory) =>
  indicators.map((row) => ({ row, territory, quarter: quartersOf(territory).at(-1)! })),
)

/** The table of the old city with its districts, as it leaves. */
function exportedTable(range: QuarterRange): ExportTable {
  const selection = selectFigures(dataset, catalogue.indicators, {
    areas: ['31' as AreaId],
    quarter: '2024-Q4' as Quarter,
    range,
    quantity: 'count',
    accumulation: 'quarter',
  })
  return exportTableOf(textsByLanguage.vi, tablePage(selection, catalogue, freshTableAddress), {
    catalogue,
    history: dataset.history,
    title: 'Bảng',
    isYearToDate: false,
  })
}

describe('the package of Hải Phòng in every output, held against the second arithmetic', () => {
  test.each(languages)('every point of every chart is read as its figure (%s)', (language) => {
    const wrong: string[] = []
    let count = 0
    for (const { row, territory, quarter } of charts) {
      const { page, chart } = chartOf(row, territory, quarter, language)
      const unit = unitOfChart(row, territory)
      for (const [index, each] of page.quarters.entries()) {
        const plain = figure(row, territory, each)
        const reading = chart.series[0]!.readings[index]!
        if (!told(plain)) {
          if (/\d/.test(reading.replace(/^.*?\d{4}: /, '').replaceAll(/\d+\/\d+/g, '')))
            wrong.push(`${row['id']}: ${reading}`)
          continue
        }
        count += 1
        const expected = words(language, row, plain, unit)
        const lack = plain.months ? `${plain.months.reported}/${plain.months.expected}` : ''
        const says =
          reading.includes(expected) && (language === 'en' || lack === '' || reading.includes(`${lack} tháng`))
        if (!says) wrong.push(`${row['id']} ${territory.id}: ${reading} ≠ ${expected}`)
      }
    }
    expect(wrong).toEqual([])
    expect(count).toBeGreaterThan(700)
  })

  test.each(languages)('no sentence of any quarter tells a number that is not one of its figures (%s)', (language) => {
    const wrong: string[] = []
    let count = 0
    for (const territory of territories) {
      for (const row of indicators) {
        for (const quarter of quartersOf(territory)) {
          const { page, chart } = chartOf(row, territory, quarter, language)
          const { sentences } = exportedTrend(textsByLanguage[language], page, chart, about)
          const allowed = numbersOf(language, row, territory, quarter)
          const now = figure(row, territory, quarter)
          if (told(now) && now.value !== 0) {
            count += 1
            const own = numberOf(language, row, now, unitOfChart(row, territory))
            if (!sentences.paragraph.includes(own))
              wrong.push(`${row['id']} ${quarter}: no ${own} in: ${sentences.paragraph}`)
          }
          for (const text of [sentences.headline, sentences.paragraph]) {
            const strange = numbersIn(text, language).filter((each) => !allowed.has(each))
            if (strange.length > 0)
              wrong.push(`${row['id']} ${territory.id} ${quarter}: ${strange.join(' and ')} in: ${text}`)
          }
        }
      }
    }
    expect(wrong).toEqual([])
    expect(count).toBeGreaterThan(650)
  })

  test.each(languages)('no sentence of a comparison tells another number (%s)', (language) => {
    const wrong: string[] = []
    const districts = territories.filter(({ id }) => /^3[01]\d$/.test(id))
    const [first, ...more] = districts.map(({ id }) => id as AreaId)
    for (const row of indicators) {
      for (const quarter of quarters.slice(4, 8)) {
        for (const [kind, since] of [
          ['previous-quarter', before(quarter)],
          ['last-year', yearBefore(quarter)],
        ] as const) {
          const page = comparisonPage(
            dataset,
            {
              areas: [first!, ...more],
              quarter: quarter as Quarter,
              showsSamples: true,
              accumulation: 'quarter',
            },
            { ...freshCompareAddress, indicator: row['id'] as IndicatorId, base: { kind } },
            new Intl.Collator('vi'),
          )!
          const allowed = numbersOfComparison(language, row, districts, [quarter, since])
          const { headline, paragraph } = chartSentences(textsByLanguage[language], page.answer)
          for (const text of [headline, paragraph]) {
            const strange = numbersIn(text, language).filter((each) => !allowed.has(each))
            if (strange.length > 0) wrong.push(`${row['id']} ${quarter} ${kind}: ${strange.join(' and ')} in: ${text}`)
          }
        }
      }
    }
    expect(wrong).toEqual([])
  })

  test('every number of the table, the CSV and the workbook is its figure', async () => {
    const exported = exportedTable({ first: '2023-Q3' as Quarter, last: '2025-Q2' as Quarter })
    const { data } = Papa.parse<Record<string, string>>(new TextDecoder().decode(csvBytes('en', exported.list)), {
      header: true,
    })
    const { sheets } = await readXlsx(await workbookBytes(exported))
    const [head, ...body] = sheets[1]!.rows as (string | number | null)[][]
    const sheet = body.map((cells) => Object.fromEntries(cells.map((cell, index) => [String(head![index]), cell])))
    let count = 0
    const wrong: string[] = []
    for (const row of indicators) {
      for (const territory of territories.slice(0, 8)) {
        for (const quarter of quarters.slice(0, 8)) {
          const plain = figure(row, territory, quarter)
          const record = recordAt(territory, quarter)
          if (!record) continue
          const at = exported.list.headings
          const [idName, codeName, periodName, valueName, denominatorName] = [at[0]!, at[2]!, at[5]!, at[7]!, at[8]!]
          const isOf = (each: Readonly<Record<string, unknown>>): boolean =>
            each[idName] === row['id'] && String(each[codeName]) === record['code'] && each[periodName] === quarter
          const [line, cells] = [data.find(isOf), sheet.find(isOf)]
          if (!told(plain)) {
            if (line?.[valueName] || typeof cells?.[valueName] === 'number')
              wrong.push(`${row['id']} ${territory.id} ${quarter}`)
            continue
          }
          count += 1
          const own = [plain.value, plain.denominator]
          const read = [line?.[valueName], line?.[denominatorName]].map((text) => (text ? Number(text) : undefined))
          const inSheet = [cells?.[valueName], cells?.[denominatorName]].map((cell) => cell ?? undefined)
          if (String(read) !== String(own))
            wrong.push(`CSV ${row['id']} ${territory.id} ${quarter}: ${read.join('/')} ≠ ${own.join('/')}`)
          if (String(inSheet) !== String(own))
            wrong.push(`XLSX ${row['id']} ${territory.id} ${quarter}: ${inSheet.join('/')} ≠ ${own.join('/')}`)
        }
      }
    }
    expect(wrong).toEqual([])
    expect(count).toBeGreaterThan(600)
  })

  test('every rate of the CSV, the copy and the workbook has the digits that its indicator says, and all are rounded from it', async () => {
    const exported = exportedTable({ first: '2023-Q3' as Quarter, last: '2025-Q2' as Quarter })
    const { data } = Papa.parse<Record<string, string>>(new TextDecoder().decode(csvBytes('en', exported.list)), {
      header: true,
    })
    const [idName, valueName, wholeName, rateName] = [0, 7, 8, 9].map((at) => exported.list.headings[at]!)
    const wrong: string[] = []
    let count = 0
    for (const line of data) {
      const row = indicators.find(({ id }) => id === line[idName!])
      const [value, whole, rate] = [line[valueName!], line[wholeName!], line[rateName!]]
      if (!row || !value || !whole || !rate) continue
      const exact = rateOf(row, { value: Number(value), denominator: Number(whole), state: 'final' })
      const digits = row['measure'] === 'share' ? 1 : Number(row['decimals'])
      const text = exact.toFixed(digits)
      const isRead = Number(text) !== 0 && Number(text) !== 100
      count += isRead ? 1 : 0
      if (isRead && rate !== text) wrong.push(`${row['id']}: ${rate} ≠ ${exact}`)
    }
    expect(wrong).toEqual([])
    expect(count).toBeGreaterThan(200)
    const { text } = clipboardContent('en', { ...exported, has: { columnHeadings: false, rowHeadings: true } })
    expect(text).toMatch(/\d\.\d+%/)
    expect([...text.matchAll(/\d\.(\d+)%/g)].filter(([, digits]) => digits!.length > 2)).toEqual([])
    const { sheets } = await readXlsx(await workbookBytes(exported), { readStyles: true })
    const formats = sheets.flatMap(({ cells }) =>
      [...(cells?.values() ?? [])].flatMap(({ style }) => style?.numFmt ?? []),
    )
    expect(formats).toContain('#,##0.0')
    expect(formats.filter((format) => /\.0{3,}/.test(format))).toEqual([])
  })

  test('every cell of the visible table is told in the unit that its heading names', () => {
    const exported = exportedTable({ first: '2024-Q1' as Quarter, last: '2024-Q4' as Quarter })
    const fees = indicators.find(({ id }) => id === 'budget.fees')!
    const rows = exported.rows.filter(({ headings }) => headings[0].startsWith('Phí, lệ phí'))
    expect(new Set(rows.map(({ headings }) => headings[0]))).toEqual(new Set(['Phí, lệ phí (tỷ đồng)']))
    const values = rows.flatMap(({ figures }) =>
      figures.flatMap((each) => (each.kind === 'number' ? [each.value] : [])),
    )
    const shown = ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4']
    const plain = territories
      .slice(0, 8)
      .flatMap((territory) => shown.map((each) => figure(fees, territory, each).value / 1e9))
    const rising = (a: number, b: number): number => a - b
    expect([...values].sort(rising)).toEqual(plain.filter((each) => !Number.isNaN(each)).sort(rising))
  })

  test('the copy and the first sheet have the cells of the table, a share or rate as three', async () => {
    const shown = ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4']
    const exported = exportedTable({ first: '2024-Q1' as Quarter, last: '2024-Q4' as Quarter })
    const { text } = clipboardContent('vi', { ...exported, has: { columnHeadings: false, rowHeadings: true } })
    const { sheets } = await readXlsx(await workbookBytes(exported))
    // Percentages are fractions of one in a sheet, and are copied with their sign.
    const numberOfCopy = (cell: string): number =>
      Number(cell.replace(',', '.').replace('%', '')) / (cell.endsWith('%') ? 100 : 1)
    const copied = text.split('\r\n').map((line) => line.split('\t'))
    const wrong: string[] = []
    let count = 0
    for (const row of indicators) {
      const areas = territories.slice(0, 8).filter((each) => recordAt(each, '2024-Q4'))
      const plains = areas.map((each) => shown.map((quarter) => figure(row, each, quarter)))
      const unit = unitFor(
        row,
        plains.flat().flatMap((each) => (told(each) ? [each.value] : [])),
      )
      for (const [index, area] of areas.entries()) {
        // A rate is headed by its own unit and by that of its two parts, which is one but for births.
        const sign = row['factor'] === '1000' ? '‰' : '%'
        const parts = row['id'] === 'society.births' ? `${unit.vi}/${row['denominator_vi']}` : unit.vi
        const heading = row['measure'] === 'rate' ? `${sign}; ${parts}` : unit.vi
        const headings = [`${row['short_vi']} (${heading})`, recordAt(area, '2024-Q4')!['name']!]
        const isOf = ([one, other]: readonly unknown[]): boolean => one === headings[0] && other === headings[1]
        const [line, cells] = [copied.find(isOf)?.slice(2) ?? [], sheets[0]!.rows.find(isOf)?.slice(2) ?? []]
        for (const [column, each] of plains[index]!.entries()) {
          const share = (row['measure'] === 'percent' ? 100 : 1) * unit.factor
          const fraction = row['id'] === 'society.births' ? 1 : 100
          const own = told(each)
            ? [each.value / share, each.denominator, each.denominator && rateOf(row, each) / fraction]
            : [undefined, undefined, undefined]
          for (const [part, value] of own.entries()) {
            count += value === undefined ? 0 : 1
            const [inCopy, inSheet] = [line[column * 3 + part] ?? '', cells[column * 3 + part] ?? undefined]
            const isCopied =
              value === undefined
                ? inCopy === ''
                : inCopy !== '' &&
                  Math.abs(numberOfCopy(inCopy) - value) <= 0.5 * 10 ** -(part === 2 || share !== 1 ? 2 : 6)
            const isInSheet =
              value === undefined
                ? inSheet === undefined
                : typeof inSheet === 'number' && Math.abs(inSheet - value) < 1e-9 * Math.max(1, value)
            if (!isCopied || !isInSheet)
              wrong.push(`${headings.join()} ${column} ${part}: ${inCopy}, ${String(inSheet)} ≠ ${value}`)
          }
        }
      }
    }
    expect(wrong).toEqual([])
    expect(count).toBeGreaterThan(600)
  })

  test('slides, Word documents and pictures bear the same numbers', async () => {
    const wrong: string[] = []
    for (const { row, territory, quarter } of charts.filter((_, index) => index % 3 === 0)) {
      const { page, chart } = chartOf(row, territory, quarter, 'vi')
      if (!page.hasValues) continue
      const texts = textsByLanguage.vi
      const exported = exportedTrend(texts, page, chart, about)
      const unit = unitOfChart(row, territory)
      const drawn = page.quarters.flatMap((each) => {
        const plain = figure(row, territory, each)
        return told(plain) ? [plain] : []
      })
      const native = exported.native()!
      const slides = readPackage(
        await writePresentation({
          title: 'x',
          language: 'vi',
          ratio: '16:9',
          slides: [{ kind: 'chart', headline: 'x', chart: native, altText: 'x' }],
        }),
      )
      const inSlide = elements(
        slides.tree(slides.names.find((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))!),
        'c:val',
      ).flatMap((part) => textsIn(part, 'c:v').map(Number))
      const onAxis = drawn.map((each) => (isRate(row) ? rateOf(row, each) : each.value / unit.factor))
      for (const value of onAxis) {
        if (!inSlide.some((each) => Math.abs(each - value) < 1e-9))
          wrong.push(`PPTX ${row['id']} ${territory.id}: ${value}`)
      }
      const word = readPackage(
        await writeWord({
          title: 'x',
          language: 'vi',
          blocks: [
            {
              kind: 'table',
              caption: { label: 'Bảng', text: 'x' },
              altText: 'x',
              table: chartTable(texts, page.spec, trendPoints(texts, page.spec, chart)),
            },
          ],
        }),
      )
      const cells = elements(word.tree('word/document.xml'), 'w:tc').map((cell) => textsIn(cell, 'w:t').join(''))
      const pictures = nodePictures(exported, { size: 'slide-16-9', look: 'colour', language: 'vi' })
      for (const plain of drawn) {
        const text = numberOf('vi', row, plain, unit)
        if (!cells.some((cell) => cell.startsWith(text))) wrong.push(`DOCX ${row['id']} ${territory.id}: ${text}`)
      }
      const newest = (isRate(row) ? axisWords : numberOf)('vi', row, drawn.at(-1)!, unit)
      if (!pictures.some(({ svg }) => svg.includes(newest))) wrong.push(`SVG ${row['id']} ${territory.id}: ${newest}`)
    }
    expect(wrong).toEqual([])
  })
})
