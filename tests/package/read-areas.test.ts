import { expect, test } from 'vitest'
import { readPackage } from '../../src/package/read-package.ts'
import { countedBelow } from './area-faults.ts'
import { smallPackage } from './small-package.ts'

const belowOf = (text: string) => {
  const read = readPackage(smallPackage(countedBelow(text)))
  return read.ok ? read.value.areas.find(({ code }) => code === '75')?.areasBelow : read.problems
}

test.each([
  '"72 xã, 23 phường, 1 thị trấn"',
  '"72 xã,23 phường,1 thị trấn"',
  '72 xã; 23 phường; 1 thị trấn',
  '72 xã 23 phường 1 thị trấn',
  '72  xã  23 phường;1 thị trấn',
])('several kinds of areas below one may be parted by commas, semicolons or blanks: %s', (text) => {
  expect(belowOf(text)).toEqual({ xã: 72, phường: 23, 'thị trấn': 1 })
})

test.each(['72', 'xã 72', '72 xã phường', '72 xã, 3 xã', '0 xã', '72 xã,, 3 phường'])(
  'what is not how many of each kind there are is a fault: %s',
  (text) => {
    expect(belowOf(`"${text}"`)).toMatchObject([{ code: 'areas-below-unclear', place: { text } }])
  },
)
