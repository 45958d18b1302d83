import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import {
  type Plain,
  type Row,
  change,
  figure,
  indicators,
  plan,
  quarters,
  recordAt,
  territories,
  yearBefore,
} from '../golden/other-province/plain-figures.ts'
import { type Language, difference, points, quarterName, unitFor, words } from '../golden/other-province/plain-words.ts'
import { openPage, textOf } from '../support/render-app.tsx'
import { serveHaiPhong } from '../support/serve-hai-phong.ts'

beforeEach(serveHaiPhong)

const catHai = territories.find(({ id }) => id === '317')!
const named = (language: Language, row: Row): string => row[`short_${language}`]!
const isTold = (each: Plain): boolean => each.missing === undefined
/** What a line tells in one unit: its own figure. */
const ownWords = (language: Language, row: Row, each: Plain): string =>
  words(language, row, each, unitFor(row, [each.value]))

/** The same in a table whose heading says the unit: of a rate what it is made of before it. */
const bareWords = (told: string): string =>
  told.includes('(') ? told.replace(/^(\S+) \((\S+) .*\)$/, '$2 $1') : told.replace(/ .*/, '')

describe.each(['vi', 'en'] as const)('the pages of another province, in %s', (language) => {
  const more = language === 'en' ? '&lang=en' : ''

  test.each(['2024-Q2', '2024-Q4'])('the first page tells the figures of %s', async (quarter) => {
    await openPage(`/?dia-ban=317&ky=${quarter}${more}`)
    const text = textOf(screen.getByRole('main'))
    const told = indicators
      .map((row) => ({ row, each: figure(row, catHai, quarter) }))
      .filter(({ each }) => isTold(each))
    expect(told.length).toBeGreaterThan(9)
    for (const { row, each } of told) expect(text).toContain(ownWords(language, row, each).replace(/ \(.*/, ''))
  })

  test('an area tells figure, change and plan of every indicator', async () => {
    await openPage(`/?dia-ban=317&ky=2024-Q3${more}`)
    const told = indicators.filter((row) => isTold(figure(row, catHai, '2024-Q3')))
    expect(told.length).toBeGreaterThan(9)
    for (const row of told) {
      // Its card, and its line among the plans.
      const places = screen.getAllByRole('link', { name: named(language, row) })
      const said = places.map((link) => textOf(link.closest('li, tr')!)).join(' ')
      for (const text of toldOfLine(language, row)) expect(said).toContain(text)
    }
  })

  test('a card judges what accumulates by the year to date, and says it in the unit of the plan', async () => {
    await openPage(`/?dia-ban=317&ky=2024-Q3${more}`)
    const revenue = indicators.find((each) => each['id'] === 'budget.revenue')!
    const [card] = screen
      .getAllByRole('link', { name: named(language, revenue) })
      .flatMap((link) => link.closest('[data-family] li') ?? [])
    expect(textOf(card!)).toMatch(
      language === 'vi'
        ? /Kế hoạch năm [\d.,]+ tỷ đồng: luỹ kế 9 tháng đầu năm 2024: [\d.,]+ tỷ đồng, (?:chậm|đúng) tiến độ/
        : /annual target [\d.,]+ billion dong: January–September 2024 in all: [\d.,]+ billion dong, (?:behind|on)/,
    )
  })

  test.each(['budget.revenue', 'society.births', 'environment.forest', 'service.on_time', 'budget.fees'])(
    'the table of %s has every quarter',
    async (id) => {
      await openPage(`/chi-so/${id}?dia-ban=317&ky=${quarters.at(-1)}${more}`)
      const row = indicators.find((each) => each['id'] === id)!
      const drawn = quarters.map((quarter) => figure(row, catHai, quarter))
      const unit = unitFor(
        row,
        drawn.flatMap((each) => (isTold(each) ? [each.value] : [])),
      )
      const table = screen.getAllByRole('table')[0]!
      for (const [index, quarter] of quarters.entries()) {
        const name = quarterName(language, quarter)
        if (!isTold(drawn[index]!)) continue
        const line = textOf(within(table).getByRole('rowheader', { name }).closest('tr')!)
        expect(line).toContain(words(language, row, drawn[index]!, unit))
      }
    },
  )

  test.each(['society.poverty', 'service.satisfaction', 'budget.estimate', 'economy.registered'])(
    'the comparison by %s has every area with both figures',
    async (id) => {
      await openPage(`/so-sanh?chi-so=${id}&dia-ban=303,305,311,313,317,318&ky=2024-Q4${more}`)
      const row = indicators.find((each) => each['id'] === id)!
      const table = screen.getAllByRole('table')[0]!
      for (const territory of territories.filter(({ id: code }) => /^3[01]\d$/.test(code))) {
        const name = recordAt(territory, '2024-Q4')!['name']!
        const cell = within(table).getAllByText(language === 'vi' ? name : new RegExp(name.replace(/^\S+ /, '')))[0]!
        const line = textOf(cell.closest('tr')!)
        for (const quarter of ['2024-Q4', '2023-Q4']) {
          expect(line).toContain(bareWords(ownWords(language, row, figure(row, territory, quarter))))
        }
      }
    },
  )
})

/** What the line of an indicator tells of the third quarter of 2024: its figure, the change of a year, its plan. */
function toldOfLine(language: Language, row: Row): readonly string[] {
  const each = figure(row, catHai, '2024-Q3')
  const since = change(row, catHai, '2024-Q3', yearBefore('2024-Q3'))
  const isOfRates = row['measure'] === 'rate' || (since.points !== undefined && row['denominator_time'] !== 'stock')
  const size = isOfRates
    ? points(language, row, since.points!)
    : difference(language, since.amount, unitFor(row, [each.value]))
  const aim = plan(row, catHai, '2024-Q3')
  return [
    ownWords(language, row, each),
    ...(since.refused === undefined && since.amount !== 0 ? [size] : []),
    ...(aim ? [(language === 'vi' ? viWords : enWords)[aim.word]!] : []),
  ]
}

const viWords: Readonly<Record<string, string>> = {
  met: 'đạt kế hoạch năm',
  'on-path': 'đúng tiến độ',
  behind: 'chậm tiến độ',
  within: 'trong mức kế hoạch',
  exceeded: 'vượt mức kế hoạch',
  open: 'chưa đánh giá tiến độ',
  'no-figure': 'kỳ này không có số để đánh giá',
}
const enWords: Readonly<Record<string, string>> = {
  met: 'annual target met',
  'on-path': 'on track',
  behind: 'behind',
  within: 'within',
  exceeded: 'outside',
  open: 'not judged yet',
  'no-figure': 'no figure',
}
