import { expect, test } from 'vitest'
import { countOfProblems, problemList } from '../../src/package/problem-list.ts'

const inRow = (row: number, code = 'cell-empty', column = 'value') => ({
  code,
  place: { file: 'a.csv', row, column, text: `${row}` },
})
const rowsOf = (rows: readonly number[]) => {
  const list = problemList()
  for (const row of rows) list.add(inRow(row))
  return list.problems()
}

test('equal faults of a column are one problem with its first ten places, whatever the order they were found in', () => {
  const rows = Array.from({ length: 40 }, (_, index) => index + 2)
  for (const order of [rows, [...rows].reverse(), [...rows].sort((a, b) => (a % 7) - (b % 7))]) {
    const [problem, ...others] = rowsOf(order)
    expect(others).toEqual([])
    expect(problem?.place?.row).toBe(2)
    expect(problem?.again?.first.map(({ place }) => place?.row)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11])
    expect(problem?.again?.count).toBe(39)
  }
})

test('one fault alone is not found again', () => {
  expect(rowsOf([7])).toEqual([inRow(7)])
})

test('another fault, column or file is another problem', () => {
  const list = problemList()
  list.add(inRow(2))
  list.add(inRow(2, 'cell-empty', 'state'))
  list.add(inRow(2, 'cell-not-number'))
  list.add({ code: 'cell-empty', place: { file: 'b.csv', row: 2, column: 'value' } })
  expect(list.problems()).toHaveLength(4)
  expect(countOfProblems(list.problems())).toBe(4)
})

test('lists of lists lose no place and no count', () => {
  const [upper, lower, all] = [problemList(), problemList(), problemList()]
  for (let row = 2; row < 30; row += 2) upper.add(inRow(row))
  for (let row = 3; row < 30; row += 2) lower.add(inRow(row))
  for (const problem of [...lower.problems(), ...upper.problems()]) all.add(problem)
  expect(all.problems()[0]!.place?.row).toBe(2)
  expect(all.problems()[0]!.again?.first.map(({ place }) => place?.row)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11])
  expect(countOfProblems(all.problems())).toBe(28)
})

test('a header is one problem of its file, and numbered entries of a list are one', () => {
  const list = problemList()
  for (const column of ['a', 'b']) list.add({ code: 'column-unknown', place: { file: 'a.csv', row: 1, column } })
  for (const at of [0, 1, 12]) list.add({ code: 'description-shape', place: { column: `resources.${at}.path` } })
  list.add({ code: 'description-shape', place: { column: 'nhipquy.title' } })
  expect(list.problems().map(({ again }) => again?.count)).toEqual([1, 2, undefined])
})
