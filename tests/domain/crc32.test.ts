import { expect, test } from 'vitest'
import { crc32 } from '../../src/domain/crc32.ts'

// The first is the check value of the standard; the second is how every PNG ends (chunk IEND).
test.each([
  ['123456789', 0xcb_f4_39_26],
  ['IEND', 0xae_42_60_82],
  ['', 0],
])('the check sum of “%s” is %d', (text, sum) => {
  expect(crc32(Uint8Array.from(text, (sign) => sign.charCodeAt(0)))).toBe(sum)
})
