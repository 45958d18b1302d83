import { expect, test, vi } from 'vitest'
import { briefingPage } from '../../../src/briefing/contents/briefing-page.ts'
import { briefingSheets } from '../../../src/briefing/contents/briefing-sheets.ts'
import { datasetsOf } from '../../../src/briefing/contents/datasets.ts'
import { composeBriefing } from '../../../src/briefing/documents/compose-briefing.ts'
import { exportBriefing } from '../../../src/briefing/documents/export-briefing.ts'
import { emptyBriefing, withItems } from '../../../src/domain/briefing.ts'
import type { Day } from '../../../src/domain/day.ts'
import { textsByLanguage } from '../../../src/i18n/texts-by-language.ts'
import { pdfFonts } from '../../exports/small-pdf-document.ts'
import { readPdf } from '../../support/pdf-text.ts'
import { numbersIn, numbersOf, numbersOfComparison, told, unitOfChart } from './allowed-numbers.ts'
import { haiPhongDataset } from './hai-phong.ts'
import {
  type Plain,
  type Row,
  change,
  figure,
  indicators,
  plan,
  quarters,
  recordAt,
  stands,
  territories,
  toDate,
  yearBefore,
} from './plain-figures.ts'
import { type Unit, axisWords, difference, numberOf, points, quarterName, tags, unitFor, words } from './plain-words.ts'

// What only a browser can do: load its fonts.
vi.mock('../../../src/charts/picture/font-files.ts', () => ({ fontFiles: () => Promise.resolve(pdfFonts) }))
vi.mock('../../../src/charts/picture/embedded-font.ts', () => ({ embeddedFont: () => Promise.resolve() }))

const { dataset } = await haiPhongDataset()
const texts = textsByLanguage.vi
const quarter = '2024-Q4'
/** Each with its table: trends of amounts, rates, growth, a survey, months; comparisons with and without missing figures. */
const trends = [
  ['budget.fees', '317', quarter],
  ['budget.revenue', '317', '2025-Q4'],
  ['society.births', '317', '2025-Q4'],
  ['service.satisfaction', '317', quarter],
  ['economy.growth', '31', quarter],
] as const
const comparisons = ['society.poverty', 'environment.hamlets', 'budget.disbursed'] as const
const rowOf = (id: string): Row => indicators.find((each) => each['id'] === id)!
const districts = territories.filter(({ id }) => /^3[01]\d$/.test(id))

async function pagesOf(): Promise<readonly { readonly item: number; readonly text: string }[]> {
  const paths = [
    ...trends.map(([id, area, at]) => `/chi-so/${id}?dia-ban=${area === '31' ? '31-dau' : area}&ky=${at}`),
    ...comparisons.map((id) => `/so-sanh?dia-ban=317&ky=${quarter}&chi-so=${id}`),
  ]
  const briefing = withItems(
    emptyBriefing,
    paths.map((path) => ({ path, content: 'chart-and-table' })),
  )
  const contents = briefingPage(texts, datasetsOf(dataset), briefing, {
    today: '2026-01-05' as Day,
    addressOf: (path) => `https://site.example${path}`,
  })
  const sheets = briefingSheets(texts, contents, briefing.layout)
  const drawn = await composeBriefing(texts, sheets, { ratio: '16:9', look: 'colour' })
  const outcome = await exportBriefing(texts, { contents, sheets, drawn, ratio: '16:9' }, 'pdf', {})
  if (outcome.kind !== 'done') throw new Error(outcome.kind)
  const { pages } = await readPdf(new Uint8Array(await outcome.blob.arrayBuffer()))
  return pages.map((text, index) => ({ item: (drawn[index]!.items[0] ?? 0) - 1, text }))
}

const pages = await pagesOf()
const sheetsOf = (item: number): readonly string[] => pages.filter((each) => each.item === item).map(({ text }) => text)

/** The numbers of a figure with what it rests on and of how many months it is. */
function drawnNumbers(row: Row, each: Plain, unit: Unit): readonly string[] {
  if (!told(each)) return []
  const beside = /\(.*\)$/.exec(words('vi', row, each, unit)) ?? []
  return numbersIn([numberOf('vi', row, each, unit), ...beside, ...tags('vi', each, unit)].join(' '), 'vi')
}

/** The numbers of a page that are figures: without its days, periods, address, sources and place. */
const figuresIn = (text: string): readonly string[] =>
  numbersIn(
    text
      .replaceAll(
        /https:\S+ \d+\/\d+|\d\d\/\d\d\/\d{4}|Bản công bố \w+|[Qq]uý [IV]+\/\d{4}|(?:[69] tháng đầu )?[Nn]ăm 20\d\d/g,
        '',
      )
      .replaceAll(/(?:Báo cáo )?(?:6 tháng đầu năm|[Tt]háng \d\d\/\d{4})|\d+ nguồn|^20\d\d$/gm, ''),
    'vi',
  )

/** The numbers of a page that are none of its figures; the labels of its axis stand on lines of their own. */
const strangeIn = (page: string, axis: RegExp, allowed: ReadonlySet<string>): readonly string[] =>
  page
    .split('\n')
    .filter((line) => !axis.test(line))
    .flatMap((line) => figuresIn(line).flatMap((each) => (allowed.has(each) ? [] : [`${each} in ${line}`])))

test.each(trends.map((each, item) => [...each, item] as const))(
  'the PDF of %s in %s tells its figures and no other number',
  (id, area, at, item) => {
    const row = rowOf(id)
    const territory = territories.find((each) => each.id === area)!
    const unit = unitOfChart(row, territory)
    const [chart = '', table = ''] = sheetsOf(item)
    const shown = quarters
      .filter((each) => each <= at && recordAt(territory, each))
      .map((each) => ({ each, plain: figure(row, territory, each) }))
    const planOf = (each: string): readonly string[] => {
      const aim = stands(row) ? plan(row, territory, each)?.row : undefined
      return aim ? [numberOf('vi', row, { value: Number(aim['value']), state: '' }, unit)] : []
    }
    const rows = table.split('\n').flatMap((line) => {
      const [, name = '', rest = ''] = /^(Quý [IV]+\/\d{4}|Năm \d{4}) (.*)$/.exec(line) ?? []
      return name === '' ? [] : [`${name}: ${figuresIn(rest).join(' ')}`]
    })
    // What is told once a year has a line a year.
    const expected = shown
      .filter(({ plain }) => row['yearly'] !== 'yes' || told(plain))
      .map(
        ({ each, plain }) =>
          `${row['yearly'] === 'yes' ? `Năm ${each.slice(0, 4)}` : quarterName('vi', each)}: ${[...drawnNumbers(row, plain, unit), ...planOf(each)].join(' ')}`,
      )
    expect(rows).toEqual(expected)
    const longer = shown.flatMap(({ each }) => drawnNumbers(row, toDate(row, territory, each), unit))
    const all = shown.flatMap(({ plain }) => drawnNumbers(row, plain, unit))
    expect(
      strangeIn(chart, /^[−\d.,]+[%‰]?$/, new Set([...numbersOf('vi', row, territory, at), ...longer, ...all])),
    ).toEqual([])
    expect(chart).toContain(numberOf('vi', row, shown.filter(({ plain }) => told(plain)).at(-1)!.plain, unit))
  },
)

test.each(comparisons.map((id, index) => [id, trends.length + index] as const))(
  'the PDF of the districts by %s tells their figures and no other number',
  (id, item) => {
    const row = rowOf(id)
    const since = yearBefore(quarter)
    const [chart = '', table = ''] = sheetsOf(item)
    const pairs = districts.map((area) => ({ area, pair: [since, quarter].map((each) => figure(row, area, each)) }))
    const unit = unitFor(
      row,
      pairs.flatMap(({ pair }) => pair.filter(told).map(({ value }) => value)),
    )
    for (const { area, pair } of pairs) {
      const name = recordAt(area, quarter)!['name']!
      const line = table.split('\n').find((each) => each.startsWith(name))!
      const made = change(row, area, quarter, since)
      const size = made.points ?? made.amount
      const said = made.points === undefined ? difference('vi', size, unit) : points('vi', row, size)
      const numbers = [
        ...pair.flatMap((each) => drawnNumbers(row, each, unit)),
        ...(made.refused === undefined && size !== 0 ? [said] : []),
      ]
      expect(figuresIn(line)).toEqual(numbers)
      for (const each of pair.filter(told)) expect(chart).toContain(axisWords('vi', row, each, unit))
    }
    const allowed = numbersOfComparison('vi', row, districts, [quarter, since])
    expect([chart, table].flatMap((page) => strangeIn(page, /^0% /, allowed))).toEqual([])
  },
)

test('the other pages of the PDF number their entries and tell no figure', () => {
  const [title, ...lists] = pages.filter(({ item }) => item < 0).map(({ text }) => text)
  // Cát Hải and the city.
  expect(figuresIn(title!)).toEqual(['2'])
  expect(lists.flatMap((text) => figuresIn(text.replaceAll(/^\d+\. |\d+\/\d+ tháng|\d+\/\d+$/gm, '')))).toEqual([])
})
