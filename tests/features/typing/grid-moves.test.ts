import { expect, test } from 'vitest'
import { movedBy } from '../../../src/features/typing/grid-moves.ts'

const size = { rows: 30, columns: 3, isOpen: ({ column }: { column: number }) => column !== 1 }
const from = { row: 12, column: 1 }
const moved = (key: string, of: { ctrlKey?: boolean; shiftKey?: boolean } = {}, at = from) => {
  const place = movedBy({ key, ctrlKey: false, shiftKey: false, ...of }, at, size)
  return place && [place.row, place.column]
}

test.each([
  ['ArrowUp', {}, [11, 1]],
  ['ArrowDown', {}, [13, 1]],
  ['ArrowLeft', {}, [12, 0]],
  ['ArrowRight', {}, [12, 2]],
  ['ArrowUp', { ctrlKey: true }, [0, 1]],
  ['ArrowDown', { ctrlKey: true }, [29, 1]],
  ['ArrowLeft', { ctrlKey: true }, [12, 0]],
  ['ArrowRight', { ctrlKey: true }, [12, 2]],
  ['Home', {}, [12, 0]],
  ['End', {}, [12, 2]],
  ['Home', { ctrlKey: true }, [0, 0]],
  ['End', { ctrlKey: true }, [29, 2]],
  ['PageUp', {}, [2, 1]],
  ['PageDown', {}, [22, 1]],
  ['Enter', {}, [13, 1]],
  ['Enter', { shiftKey: true }, [11, 1]],
])('%s %o leads to a cell', (key, held, place) => {
  expect(moved(key, held)).toEqual(place)
})

test('no key leads out of the grid but Tab after its last cell and before its first', () => {
  expect(moved('ArrowUp', {}, { row: 0, column: 0 })).toEqual([0, 0])
  expect(moved('PageDown', {}, { row: 25, column: 2 })).toEqual([29, 2])
  expect(moved('ArrowRight', {}, { row: 3, column: 2 })).toEqual([3, 2])
  expect(moved('Tab', {}, { row: 29, column: 2 })).toBeUndefined()
  expect(moved('Tab', { shiftKey: true }, { row: 0, column: 0 })).toBeUndefined()
  expect(moved('x')).toBeUndefined()
})

test('Tab goes on in the next row and passes over what cannot be typed into', () => {
  expect(moved('Tab', {}, { row: 3, column: 0 })).toEqual([3, 2])
  expect(moved('Tab', {}, { row: 3, column: 2 })).toEqual([4, 0])
  expect(moved('Tab', { shiftKey: true }, { row: 4, column: 0 })).toEqual([3, 2])
})
