import { expect, test } from 'vitest'
import { byteText } from '../../src/i18n/byte-text.ts'

test.each([
  [0, '0 kB', '0 kB'],
  [1, '1 kB', '1 kB'],
  [174_400, '174 kB', '174 kB'],
  [999_600, '1 MB', '1 MB'],
  [3_312_000, '3,3 MB', '3.3 MB'],
  [23_000_000_000, '23 GB', '23 GB'],
  [5e15, '5.000 TB', '5,000 TB'],
])('%i bytes are told as “%s”, in English “%s”', (bytes, vietnamese, english) => {
  expect([byteText('vi', bytes), byteText('en', bytes)]).toEqual([vietnamese, english])
})
