import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { groupBy } from '../../src/domain/group-by.ts'
import { numbersIn, told as isTold } from '../golden/other-province/allowed-numbers.ts'
import {
  type Plain,
  type Row,
  families,
  figure,
  indicators,
  partsAt,
  quarters,
  recordAt,
  territories,
  toDate,
} from '../golden/other-province/plain-figures.ts'
import { type PlainReport, reports } from '../golden/other-province/plain-reports.ts'
import {
  type Language,
  type Unit,
  areaName,
  missingWords,
  numberOf,
  quarterName,
  tags,
  unitFor,
  words,
} from '../golden/other-province/plain-words.ts'
import { openPage, textOf } from '../support/render-app.tsx'
import { serveHaiPhong } from '../support/serve-hai-phong.ts'

beforeEach(serveHaiPhong)

/** The rows of the page's table, cell by cell; of reports the one of all areas, which stands last. */
const tableRows = (): readonly (readonly string[])[] =>
  within(screen.getAllByRole('table').at(-1)!)
    .getAllByRole('row')
    .map((row) => [...(row as HTMLTableRowElement).cells].map(textOf))

/** The city, the quarter of the page, the quarters that are shown and how they are counted. */
const tables = [
  ['31', '2024-Q3', quarters.slice(1, 5), 'trong-ky'],
  ['31', '2025-Q2', quarters.slice(5, 8), 'luy-ke'],
  ['31-2025-07-01', '2025-Q4', quarters.slice(8), 'trong-ky'],
  ['31-2025-07-01', '2025-Q4', quarters.slice(8), 'luy-ke'],
] as const

/** Rows that say the same of several areas are one. */
function folded(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const alike = groupBy(rows, ([, ...cells]) => cells.join('|'))
  return [...alike.values()].map((same) => [same.map(([name]) => name).join(', '), ...same[0]!.slice(1)])
}

describe.each(['vi', 'en'] as const)('the lists of another province, in %s', (language) => {
  const more = language === 'en' ? '&lang=en' : ''

  test.each(language === 'vi' ? quarters : ['2024-Q4', '2025-Q4'])(
    'the reports of %s are those that were sent, and as many',
    async (quarter) => {
      await openPage(`/nop-bao-cao?dia-ban=${quarter < '2025-Q3' ? '31-dau' : '31-2025-07-01'}&ky=${quarter}${more}`)
      const { rows, columns, total } = reports(quarter)
      const of = ({ whole, owed }: typeof total): string => (owed === 0 ? '' : `${whole}/${owed}`)
      const owes = ({ received }: (typeof rows)[number]): boolean => received.whole < received.owed
      // Those that owe come first.
      const inOrder = [...rows.filter(owes), ...rows.filter((row) => !owes(row))]
      expect(tableRows()).toEqual([
        [
          ...(language === 'vi' ? ['Địa bàn'] : ['Area']),
          ...families.map((each) => each[`name_${language}`]),
          expect.any(String),
        ],
        ...folded(
          inOrder.map(({ record, cells, received }) => [
            areaName(language, record),
            ...cells.map((each) => reportText(language, each)),
            of(received),
          ]),
        ),
        [expect.any(String), ...columns.map(of), of(total)],
      ])
      // Where all came in, one sentence counts areas and reports.
      const isWhole = total.whole === total.owed
      const said = textOf(screen.getByText(isWhole ? /^(?:Cả|All) \d/ : /^(?:Đã nhận|Reports received:) \d/))
      expect(numbersIn(said, language).map(Number)).toEqual(
        isWhole ? [rows.length, total.owed] : [total.whole, total.owed],
      )
    },
  )

  test.each(language === 'vi' ? tables : tables.slice(2, 3))(
    'the table of %s up to %s is its figures, its reasons and no more',
    async (city, now, shown, counted) => {
      const all = families.map((each) => each['id']).join()
      await openPage(
        `/so-lieu?dia-ban=${city === '31' ? '31-dau' : city}&ky=${now}&tu=${shown[0]}&den=${shown.at(-1)}&linh-vuc=${all}&tinh=${counted}${more}`,
      )
      const read = counted === 'luy-ke' ? toDate : figure
      const areas = [territories.find(({ id }) => id === city)!, ...partsAt(now)].map((each) => ({
        each,
        record: recordAt(each, now)!,
      }))
      const groups = indicators.map((row) => {
        const lines = areas
          .map(({ each, record }) => ({
            record,
            cells: shown.map((quarter) => ({ plain: read(row, each, quarter), own: recordAt(each, quarter) })),
          }))
          // Where nothing at all is known of an area there is no line.
          .filter(({ cells }) =>
            cells.some(({ plain: { missing } }) => !['not-published', 'told-above', 'area-absent'].includes(missing!)),
          )
        const values = lines.flatMap(({ cells }) => cells.flatMap(({ plain }) => (isTold(plain) ? [plain.value] : [])))
        return { row, lines, unit: unitFor(row, values) }
      })
      const expected = groups
        .filter(({ lines }) => lines.length > 0)
        .flatMap(({ row, lines, unit }) => [
          [`${row[`short_${language}`]} (${headingUnit(language, row, language === 'vi' ? unit.vi : unit.en)})`],
          ...lines.map(({ record, cells }) => [
            `${areaName(language, record)}${record['level'] === 'province' ? (language === 'vi' ? ', toàn địa bàn' : ', whole area') : ''}`,
            ...cells.map(({ plain, own }) =>
              cellText(
                language,
                row,
                plain,
                unit,
                own && own['name'] !== record['name'] ? areaName(language, own) : '',
              ),
            ),
          ]),
        ])
      for (const mark of screen.getByRole('table').querySelectorAll('td sup')) mark.remove()
      expect(tableRows().slice(1)).toEqual(expected)
      const headings = [...screen.getByRole('table').querySelectorAll('thead button')].map(textOf)
      expect(headings).toEqual(
        shown.map((each) => (counted === 'luy-ke' ? stretchName(each) : quarterName(language, each))),
      )
      const cells = expected.flatMap((line) => line.slice(1))
      const numbers = cells.filter((text) => /^[−\d]/.test(text)).length
      const summary = numbersIn(textOf(screen.getByText(/^(?:Bảng|Table): /, { selector: 'output' })), language)
      expect(summary.slice(-2)).toEqual([String(numbers), String(cells.length - numbers)])
    },
  )
})

/** The time from the start of the year to the end of a quarter. */
const stretchName = (quarter: string): string =>
  [quarterName('vi', quarter), '6 tháng đầu năm', '9 tháng đầu năm', 'Năm'][Number(quarter[6]) - 1]! +
  (quarter.endsWith('Q1') ? '' : ` ${quarter.slice(0, 4)}`)

function reportText(language: Language, { status, reported, owed }: PlainReport): string {
  const said = {
    // What came in whole is counted and needs no word.
    sent: ['', ''],
    'partly-sent': ['gửi thiếu', 'incomplete'],
    unknown: ['chưa có số liệu', 'no figure'],
  }
  const [vi, en] = said[status] as [string, string]
  if (status === 'unknown') return language === 'vi' ? vi : en
  return `${language === 'vi' ? vi : en}${reported}/${owed}`
}

/** A rate is headed by its own unit, and by what it is made of. */
function headingUnit(language: Language, row: Row, unit: string): string {
  if (row['measure'] !== 'rate') return unit
  return row['factor'] === '1000' ? `‰; ${unit}/${row[`denominator_${language}`]}` : `%; ${unit}`
}

/** A figure with what it rests on and what must be known of it, or why there is none. */
function cellText(language: Language, row: Row, plain: Plain, unit: Unit, formerly: string): string {
  const said = isTold(plain) ? /\((.*)\)$/.exec(words(language, row, plain, unit))?.[1] : undefined
  // What a rate is made of are two numbers: their units stand in the heading.
  const beside = row['measure'] === 'rate' ? said?.match(/[\d.,]+/g)?.join('/') : said
  return [
    isTold(plain) ? numberOf(language, row, plain, unit) : missingWords[plain.missing!]![language],
    ...(beside === undefined ? [] : [beside]),
    `${tags(language, plain, unit).join('')}${formerly}`,
  ]
    .join(' ')
    .trim()
}
