import { describe, expect, test } from 'vitest'
import { checkForm } from '../../../src/reading/forms/check-form.ts'
import { readForms } from '../../../src/reading/forms/read-forms.ts'
import type { Form } from '../../../src/reading/forms/form.ts'
import { readSheets } from '../../../src/reading/sheets/read-sheets.ts'
import { type Chance, filledRow, seededChance, summedRows } from '../../support/filled-form.ts'
import { type SampleForm, printedNumbers, sampleForms, sampleSheet } from '../../support/sample-forms.ts'
import { workbookOf } from '../../support/workbook-of.ts'

const window = '(Số liệu tính từ ngày 15/12/2023 đến ngày 14/3/2024)'
const units = ['Huyện Lộc Ninh', 'Huyện Bù Đốp', 'Huyện Hớn Quản', 'Huyện Đồng Phú', 'Thị xã Bình Long']

interface Filled {
  readonly names: readonly string[]
  readonly rows: Map<number, number>[]
}

function filledForm(form: SampleForm, chance: Chance): Filled {
  const rows = units.map(() => filledRow(form, chance))
  return { names: [...units, 'Tổng cộng'], rows: [...rows, summedRows(rows)] }
}

async function formOf(sample: SampleForm, { names, rows }: Filled): Promise<Form> {
  const bytes = await workbookOf(
    sampleSheet(sample, {
      window,
      rows: rows.map((row, index) => [
        names[index]!,
        ...printedNumbers(sample).map((_, column) => row.get(column + 1) ?? 0),
      ]),
    }),
  )
  const read = await readSheets(bytes, 'mau.xlsx')
  if (!read.ok) throw new Error(read.problems[0]!.code)
  const [form, ...others] = readForms(read.value.sheets)
  expect(others).toEqual([])
  return form!
}

/** The slips of the hand that are planted. */
const slips: readonly ((value: number, chance: Chance) => number)[] = [
  (value) => Number(`${String(value)[1] ?? ''}${String(value)[0]}${String(value).slice(2)}`),
  (value, chance) => {
    const text = String(value)
    const at = chance(text.length)
    return Number(text.slice(0, at + 1) + text.slice(at))
  },
  (value) => Math.floor(value / 10),
  (value, chance) => value + (1 + chance(9)) * 10 ** chance(String(value).length),
]

interface Planted {
  readonly row: number
  readonly number: number
  readonly meant: number
}

function plant({ rows }: Filled, numbers: readonly number[], chance: Chance): Planted {
  for (;;) {
    const row = chance(rows.length)
    const number = numbers[chance(numbers.length)]!
    const meant = rows[row]!.get(number)!
    const slipped = slips[chance(slips.length)]!(meant, chance)
    if (slipped === meant) continue
    rows[row]!.set(number, slipped)
    return { row, number, meant }
  }
}

const nameAt = (form: Form, { row, number }: Planted): string => form.rows[row]!.cells.get(number)!.name

describe.each(Object.entries(sampleForms))('the form %s', (_, sample) => {
  test('has every figure in its place, and no rule of it is broken', async () => {
    const filled = filledForm(sample, seededChance(7))
    const form = await formOf(sample, filled)
    expect(form.window).toEqual({ first: '2023-12-15', last: '2024-03-14' })
    expect(form.rows.map(({ name, kind }) => [name, kind])).toEqual(
      filled.names.map((name) => [name, name === 'Tổng cộng' ? 'total' : 'unit']),
    )
    expect(form.notes).toHaveLength(1)
    form.rows.forEach((row, index) => {
      for (const [number, value] of filled.rows[index]!) {
        expect(row.cells.get(number)?.figure).toEqual({ kind: 'number', value })
      }
    })
    expect(checkForm(form)).toEqual({
      wrong: [],
      alternatives: [],
      broken: [],
      differing: [],
      isGivenUp: false,
      lonelyTotals: [],
    })
  })

  test('names the wrong cell and its value for one to three errors in each of its identities', async () => {
    const shares = await sharesOf(sample, true)
    // Measured: all of 24 to 56 single errors; of two and three errors at a time all but one of 540 in all.
    expect(shares.single).toEqual({ named: 1, right: 1, exact: 1, among: 1 })
    expect(shares.several.named).toBeGreaterThanOrEqual(0.99)
    expect(shares.several.right).toBeGreaterThanOrEqual(0.99)
  })

  test('has the wrong cell among those it names where there is no total to compare with', async () => {
    const { single } = await sharesOf(sample, false)
    // Measured: the first choice is right for 71 % (01/TCD), 79 % (01/XLD 2021) and 93 % (01/XLD 2024).
    expect(single.named).toBeGreaterThanOrEqual(0.7)
    expect(single.among).toBe(1)
  })

  test('tells without a total every cell that its rules tell from the others, and all of those that they do not', async () => {
    const { told, alike } = await singlesWithoutTotal(sample)
    expect(told.errors + alike.errors).toBeGreaterThanOrEqual(90)
    // Measured: 140 of 140 (01/XLD; 01/TCD has no such cell), each with its value; of 340 others the group each time.
    expect([told.named, told.right]).toEqual([told.errors, told.errors])
    expect(alike.group).toBe(alike.errors)
  })
})

/** The columns of a form that stand in the same rules as one of them: nobody can tell which of them is wrong. */
function columnsAlike({ identities }: Form, number: number): readonly number[] {
  const rulesOf = (column: number): string =>
    identities.flatMap(({ terms, text }) => (terms.some((term) => term.number === column) ? [text] : [])).join('|')
  const numbers = new Set(identities.flatMap(({ terms }) => terms.map((term) => term.number)))
  return [...numbers].filter((other) => rulesOf(other) === rulesOf(number))
}

/** Of single errors in forms without a total those whose cell the rules tell from all others, and those of which they do not. */
async function singlesWithoutTotal(sample: SampleForm) {
  const told = { errors: 0, named: 0, right: 0 }
  const alike = { errors: 0, group: 0 }
  const blank = await formOf(sample, filledForm(sample, seededChance(1)))
  for (const [index, { terms }] of blank.identities.entries()) {
    for (let run = 0; run < 30; run += 1) {
      const chance = seededChance(index * 1000 + run + 50_000)
      const filled = filledForm(sample, chance)
      filled.rows.pop()
      const planted = plant(
        filled,
        terms.map(({ number }) => number),
        chance,
      )
      const form = withFigures(blank, filled)
      const { wrong, alternatives } = checkForm(form)
      const group = columnsAlike(form, planted.number)
      const [cell] = wrong
      const isNamed = wrong.length === 1 && cell?.cell === nameAt(form, planted)
      if (group.length === 1) {
        told.errors += 1
        told.named += isNamed ? 1 : 0
        told.right += isNamed && cell.perhaps === planted.meant ? 1 : 0
      } else {
        const names = group.map((number) => nameAt(form, { ...planted, number }))
        const choices = new Set([wrong, ...alternatives].filter((set) => set.length === 1).map((set) => set[0]!.cell))
        alike.errors += 1
        alike.group += choices.has(nameAt(form, planted)) && [...choices].every((name) => names.includes(name)) ? 1 : 0
      }
    }
  }
  return { told, alike }
}

interface Shares {
  readonly named: number
  readonly right: number
  readonly exact: number
  readonly among: number
}

/**
 * Of planted errors those whose cell is named, whose value is proposed, and that are named as one of several choices with
 * their value; of forms those in which nothing else is named.
 */
async function sharesOf(sample: SampleForm, hasTotal: boolean): Promise<Record<'single' | 'several', Shares>> {
  const none = { errors: 0, forms: 0, named: 0, right: 0, exact: 0, among: 0 }
  const counts = { single: { ...none }, several: { ...none } }
  const blank = await formOf(sample, filledForm(sample, seededChance(1)))
  for (const [index, { terms }] of blank.identities.entries()) {
    const numbers = terms.map(({ number }) => number)
    for (const many of [1, 2, 3]) {
      for (let run = 0; run < 8; run += 1) {
        const chance = seededChance(index * 1000 + many * 100 + run + 3)
        const filled = filledForm(sample, chance)
        if (!hasTotal) filled.rows.pop()
        const planted = Array.from({ length: many }, () => plant(filled, numbers, chance))
        const form = withFigures(blank, filled)
        const { wrong, alternatives } = checkForm(form)
        const choices = [wrong, ...alternatives].flat()
        const count = counts[many === 1 ? 'single' : 'several']
        // The first of several slips in one cell knows what was meant.
        const places = new Map([...planted].reverse().map((each) => [nameAt(form, each), each.meant]))
        const found = [...places].map(([name, meant]) => ({ meant, cell: wrong.find(({ cell }) => cell === name) }))
        count.forms += 1
        count.errors += found.length
        count.named += found.filter(({ cell }) => cell !== undefined).length
        count.right += found.filter(({ cell, meant }) => cell?.perhaps === meant).length
        count.among += [...places].filter(([name, meant]) =>
          choices.some(({ cell, perhaps }) => cell === name && perhaps === meant),
        ).length
        count.exact += found.every(({ cell }) => cell !== undefined) && wrong.length === found.length ? 1 : 0
      }
    }
  }
  const shares = ({ errors, forms, named, right, exact, among }: typeof none): Shares => ({
    named: named / errors,
    right: right / errors,
    exact: exact / forms,
    among: among / errors,
  })
  return { single: shares(counts.single), several: shares(counts.several) }
}

/** The same form with other figures; the first rows of it where there are fewer. */
function withFigures(form: Form, { rows }: Filled): Form {
  return {
    ...form,
    rows: rows.map((row, index) => ({
      ...form.rows[index]!,
      cells: new Map(
        [...form.rows[index]!.cells].map(([number, cell]) => {
          const value = row.get(number)!
          return [number, { ...cell, text: String(value), figure: { kind: 'number', value } as const }]
        }),
      ),
    })),
  }
}
