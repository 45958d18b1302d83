import { expect, test } from 'vitest'
import { noteMark } from '../../../src/features/table/note-mark.ts'

test.each([
  [1, 'a'],
  [26, 'z'],
  [27, 'aa'],
  [52, 'az'],
  [53, 'ba'],
  [702, 'zz'],
  [703, 'aaa'],
])('note %d has the mark %s', (number, mark) => {
  expect(noteMark(number)).toBe(mark)
})
