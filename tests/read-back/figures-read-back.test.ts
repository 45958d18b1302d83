import { beforeAll, describe, expect, test } from 'vitest'
import { comparisonPage } from '../../src/answers/comparison-page.ts'
import { briefingPage } from '../../src/briefing/contents/briefing-page.ts'
import { briefingSheets } from '../../src/briefing/contents/briefing-sheets.ts'
import { datasetsOf } from '../../src/briefing/contents/datasets.ts'
import { exportBriefing } from '../../src/briefing/documents/export-briefing.ts'
import type { Area, AreaId } from '../../src/domain/area.ts'
import { type BriefingItem, emptyBriefing, withItems } from '../../src/domain/briefing.ts'
import type { Figure } from '../../src/domain/figure.ts'
import type { Indicator } from '../../src/domain/indicator.ts'
import { csvBytes } from '../../src/exports/csv-bytes.ts'
import { workbookBytes } from '../../src/exports/workbook-bytes.ts'
import { exportTableOf } from '../../src/features/table/table-export.ts'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'
import { readChartAddress } from '../../src/navigation/chart-address.ts'
import { day, quarter } from '../domain/small-dataset.ts'
import { readPackage } from '../exports/read-package.ts'
import { tableOf } from '../features/table/small-selection.ts'
import { type MadeFigure, amount, made, madeAreas, madeDataset, madeFigure, percent, quarters } from './made-areas.ts'
import {
  type ReadChart,
  type TextGrid,
  csvCells,
  readCharts,
  sheetComments,
  sheetRows,
  slideTables,
  wordTables,
} from './office-cells.ts'
import { numberOf, saysFigure } from './told-figure.ts'

const texts = textsByLanguage.vi
const about = { today: day('2024-05-02'), addressOf: (path: string) => `https://site.example${path}` }
const [before, now] = quarters
const headings = ['Quý I/2023', 'Quý I/2024'] as const
const billion = 1_000_000_000
/** How many of an indicator's own are one of what it is told in beside charts. */
const unitOf = (what: Indicator): number => (what === amount ? billion : 1)
const digitsOf = (what: Indicator): number => (what === percent ? 2 : 1)

/** What a chart draws of a figure: of a part its percentage. */
function drawn(what: Indicator, figure: MadeFigure): number | undefined {
  if (figure.kind === 'missing') return undefined
  const { value, denominator } = figure
  return denominator === undefined ? value / unitOf(what) : (100 * value) / denominator
}

/** A briefing of one chart with its table, as slides and as a document. */
async function writtenChart(count: number, path: string) {
  const dataset = madeDataset(count)
  const item: Omit<BriefingItem, 'id'> = { path, content: 'chart-and-table' }
  const briefing = withItems(emptyBriefing, [item])
  const contents = briefingPage(texts, datasetsOf(dataset), briefing, about)
  const whole = {
    contents,
    sheets: briefingSheets(texts, contents, briefing.layout),
    drawn: [],
    ratio: '16:9',
  } as const
  const files = (['pptx', 'docx'] as const).map(async (format) => {
    const outcome = await exportBriefing(texts, whole, format, {})
    if (outcome.kind !== 'done') throw new Error(outcome.kind)
    return readPackage(new Uint8Array(await outcome.blob.arrayBuffer()))
  })
  const [slides, words] = await Promise.all(files)
  return [
    { name: 'slides', tables: slideTables(slides!), charts: readCharts(slides!) },
    { name: 'document', tables: wordTables(words!), charts: readCharts(words!) },
  ]
}
type WrittenChart = Awaited<ReturnType<typeof writtenChart>>

/** The cells of tables under their headings, by row and column; one that is told twice is told alike. */
function cellsOf(tables: readonly TextGrid[]): ReadonlyMap<string, string> {
  const cells = new Map<string, string>()
  for (const [head, ...rows] of tables) {
    for (const [name, ...own] of rows) {
      for (const [at, text] of own.entries()) {
        const key = `${name} | ${head![at + 1]}`
        if (cells.has(key)) expect({ key, text: cells.get(key) }).toEqual({ key, text })
        cells.set(key, text)
      }
    }
  }
  return cells
}

/** The areas whose figure is not told in the cell of its row and column. */
function wronglyTold(tables: readonly TextGrid[], what: Indicator, areas: readonly Area[], isTurned = false) {
  const cells = cellsOf(tables)
  return areas.flatMap(({ name }, place) =>
    quarters.flatMap((when, at) => {
      const cell = cells.get(isTurned ? `${headings[at]} | ${name}` : `${name} | ${headings[at]}`) ?? 'no cell'
      const figure = madeFigure(what, place, when)
      return saysFigure(cell, figure, { unit: unitOf(what), digits: digitsOf(what) })
        ? []
        : [{ name, when, cell, figure }]
    }),
  )
}

/** The faults of a chart in itself: what it draws is what "Edit data" opens, and nothing else. */
function unlikeItsTable({ categories, series, sheet }: ReadChart) {
  const [head = [], ...rows] = sheet
  expect(head.slice(1)).toEqual(series.map(({ name }) => name))
  expect(rows.map(([name]) => name)).toEqual(categories)
  return rows.flatMap((row, at) =>
    series.flatMap(({ name, values }, column) =>
      row[column + 1] === values[at]
        ? []
        : [{ name, category: categories[at], shown: values[at], kept: row[column + 1] }],
    ),
  )
}

/** What a workbook says of a cell beside its number. */
const toldApart = ['chưa báo cáo', 'không công bố', 'sơ bộ', 'điều chỉnh'] as const

const plainName = (category: string): string => category.replace(/ – .*$/, '')

describe.each([1, 11, 40, 95])('of %i areas', (count) => {
  const areas = madeAreas(count)

  describe.each(made)('a comparison of $id', (what) => {
    let files: WrittenChart
    const path = `/so-sanh?dia-ban=40001&ky=${now}&chi-so=${what.id}&dang=cot&sap=ten`
    beforeAll(async () => {
      files = await writtenChart(count, path)
    })

    test('shows on its page the figures that were made', () => {
      const dataset = madeDataset(count)
      const read = readChartAddress(path, dataset)
      if (read.kind !== 'chart' || read.address.kind !== 'comparison') throw new Error(read.kind)
      const { page, compare } = read.address
      const { rows } = comparisonPage(dataset, page, compare, new Intl.Collator('vi'))!
      expect(rows).toHaveLength(count)
      for (const { comparison } of rows) {
        const place = areas.findIndex(({ id }) => id === comparison.area.id)
        for (const [figure, when] of [
          [comparison.base, before],
          [comparison.current, now],
        ] as const) {
          expect(plainFigure(figure)).toEqual(plainMade(madeFigure(what, place, when)))
        }
      }
    })

    test('tells every figure in the table of its slides and of its document, with its state or why there is none', () => {
      for (const { tables } of files) expect(wronglyTold(tables, what, areas)).toEqual([])
    })

    test('has in its charts a bar as high as each figure and none where there is none, each area once', () => {
      for (const { charts } of files) {
        expect(charts.flatMap(unlikeItsTable)).toEqual([])
        const names = charts.flatMap(({ categories }) => categories.map(plainName))
        expect(new Set(names).size).toBe(names.length)
        expect([...names].sort()).toEqual(areas.map(({ name }) => name).sort())
        for (const { categories, series } of charts) {
          expect(series.map(({ name }) => name)).toEqual(headings)
          for (const [at, category] of categories.entries()) {
            const place = areas.findIndex(({ name }) => name === plainName(category))
            const figures = quarters.map((when) => madeFigure(what, place, when))
            expect(series.map(({ values }) => values[at])).toEqual(figures.map((figure) => drawn(what, figure)))
            const current = figures[1]!
            expect(category).toBe(areas[place]!.name + (current.kind === 'missing' ? ` – ${current.reason}` : ''))
          }
        }
      }
    })

    test('marks in its charts what is provisional or revised', () => {
      for (const { charts } of files) {
        const marked = charts.flatMap(({ categories, series }) =>
          series.flatMap((each, at) => each.marked.map((point) => `${plainName(categories[point]!)} ${quarters[at]}`)),
        )
        const unsettled = areas.flatMap(({ name }, place) =>
          quarters.flatMap((when) => {
            const figure = madeFigure(what, place, when)
            return figure.kind === 'value' && ['sơ bộ', 'điều chỉnh'].includes(figure.state) ? [`${name} ${when}`] : []
          }),
        )
        expect(unsettled.filter((each) => !marked.includes(each))).toEqual([])
      }
    })
  })

  test('a workbook has every figure as a number beside its parts, and an empty cell with its reason', async () => {
    const opened = readPackage(await workbookBytes(exportedTable(count)))
    const rows = sheetRows(opened, 'Bảng')
    const comments = sheetComments(opened, 'Bảng')
    const head = rows.findIndex(([corner]) => corner === 'Chỉ tiêu')
    const columnOf = (at: number): number => rows[head]!.indexOf(headings[at])
    const firstRow = (what: Indicator): number => rows.findIndex(([name]) => String(name).startsWith(what.name.vi))
    for (const what of made) {
      for (const [place, { name }] of areas.entries()) {
        const row = rows.findIndex((cells, at) => at >= firstRow(what) && cells[1] === name)
        for (const [at, when] of quarters.entries()) {
          const column = columnOf(at)
          const cells = [0, 1, 2].map((part) => rows[row]![column + part])
          const figure = madeFigure(what, place, when)
          const scale = what === percent ? 100 : unitOf(what)
          const said = (comments.get(`${row},${column}`) ?? '').split(/[;,] /)
          const words = said.filter((each) => toldApart.some((word) => word === each))
          expect({ name, when, cells, words }).toEqual({
            name,
            when,
            cells: cellsOfFigure(figure, scale),
            words: toldApart.filter((word) => word === (figure.kind === 'missing' ? figure.reason : figure.state)),
          })
        }
      }
    }
  })

  test.each(['xlsx', 'csv'])(
    'the list of figures as %s has a row each, with its state or its reason',
    async (format) => {
      const exported = exportedTable(count)
      const grid =
        format === 'csv'
          ? csvCells(csvBytes('vi', exported.list))
          : sheetRows(readPackage(await workbookBytes(exported)), 'Dữ liệu')
      const [names = [], ...rows] = grid
      const cellOf = (row: readonly (string | number | undefined)[], name: string) => {
        const cell = row[names.indexOf(name)]
        return cell === '' ? undefined : cell
      }
      const numberIn = (row: readonly (string | number | undefined)[], name: string) => {
        const cell = cellOf(row, name)
        return typeof cell === 'string' ? numberOf(cell) : cell
      }
      const listed = new Map(
        rows.map((row) => [['Mã chỉ tiêu', 'Mã địa bàn', 'Mã kỳ'].map((name) => cellOf(row, name)).join(' '), row]),
      )
      expect(rows).toHaveLength(made.length * (count + 1) * quarters.length)
      for (const what of made) {
        for (const [place, { code }] of areas.entries()) {
          for (const when of quarters) {
            const row = listed.get(`${what.id} ${code} ${when}`)!
            const figure = madeFigure(what, place, when)
            const isValue = figure.kind === 'value'
            expect({
              value: numberIn(row, 'Giá trị'),
              denominator: numberIn(row, 'Mẫu số'),
              state: cellOf(row, 'Trạng thái'),
              reason: cellOf(row, 'Lý do không có số'),
            }).toEqual({
              value: isValue ? figure.value : undefined,
              denominator: isValue ? figure.denominator : undefined,
              state: isValue ? figure.state : undefined,
              reason: isValue ? undefined : figure.reason,
            })
          }
        }
      }
    },
  )
})

describe.each([1, 11])('the lines of %i areas', (count) => {
  const areas = madeAreas(count)
  const codes = areas.map(({ code }) => code).join(',')

  test.each(made)('of $id have in every file a point where there is a figure, and none elsewhere', async (what) => {
    const files = await writtenChart(
      count,
      `/chi-so/${what.id}?dia-ban=${codes}&ky=${now}&tu=${before}&den=${now}${what.measure === 'share' || what.measure === 'rate' ? '&xem=ty-le' : ''}`,
    )
    for (const { tables, charts } of files) {
      const told = areas.map(({ name }) => name)
      const isTurned = tables[0]![0]!.includes(told[0]!)
      const shown = tables.map(([head, ...rows]) => [
        head!.map((heading) => headings.find((each) => each.endsWith(heading)) ?? heading),
        ...rows,
      ])
      expect(wronglyTold(shown, what, areas, isTurned)).toEqual([])
      expect(charts).toHaveLength(1)
      expect(charts.flatMap(unlikeItsTable)).toEqual([])
      const [chart] = charts
      for (const [place, name] of told.entries()) {
        for (const [at, when] of quarters.entries()) {
          const category = chart!.categories.findIndex((each) => each === ['I/2023', 'I/2024'][at])
          const points = chart!.series
            .filter((each) => each.name.replace(/ \(.*\)$/, '') === name)
            .flatMap(({ values }) => values[category] ?? [])
          const value = drawn(what, madeFigure(what, place, when))
          expect({ name, when, points }).toEqual({ name, when, points: value === undefined ? [] : [value] })
        }
      }
    }
  })
})

const plainFigure = (figure: Figure) =>
  figure.kind === 'missing'
    ? { kind: 'missing', reason: figure.reason }
    : { kind: 'value', value: figure.value, denominator: figure.denominator, state: figure.state }

const plainMade = (figure: MadeFigure) =>
  figure.kind === 'missing'
    ? { kind: 'missing', reason: { 'chưa báo cáo': 'not-reported', 'không công bố': 'withheld' }[figure.reason] }
    : {
        kind: 'value',
        value: figure.value,
        denominator: figure.denominator,
        state: { 'chính thức': 'final', 'sơ bộ': 'provisional', 'điều chỉnh': 'revised', 'minh hoạ': 'sample' }[
          figure.state
        ],
      }

/** The three cells of a figure in a workbook: number, denominator, percentage as a fraction of one. */
function cellsOfFigure(figure: MadeFigure, scale: number): readonly (number | undefined)[] {
  if (figure.kind === 'missing') return [undefined, undefined, undefined]
  const { value, denominator } = figure
  // A percentage by its digits: a division leaves dust.
  const told = scale === 100 ? Number(`${value}e-2`) : value / scale
  return [told, denominator, denominator === undefined ? undefined : value / denominator]
}

/** The table of the areas through both quarters, as it leaves. */
function exportedTable(count: number) {
  const dataset = madeDataset(count)
  const { table } = tableOf(dataset, made, {
    areas: ['80' as AreaId],
    quarter: quarter(now),
    range: { first: quarter(before), last: quarter(now) },
  })
  return exportTableOf(texts, table, {
    catalogue: dataset.catalogue,
    history: dataset.history,
    title: 'Bảng thử',
    isYearToDate: false,
  })
}
