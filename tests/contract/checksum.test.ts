import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { checksumAside } from '../../src/contract/checksum-aside.ts'
import { checksum } from '../../src/contract/checksum.ts'

const byNode = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

test.each(['', 'abc', 'Huyện Lộc Ninh, Quý I/2024: 14/15 xã (93,3%)', 'ệữĐ'.repeat(5000), '🇻🇳', 'a\u0000b'])(
  'the checksum of a text is its SHA-256 (%#)',
  (text) => {
    expect(checksum(text)).toBe(byNode(text))
  },
)

afterEach(() => vi.restoreAllMocks())

test.each([
  ['of its own', { subtle: crypto.subtle }],
  ['that has none, on plain http', { subtle: undefined }],
  ['older than that', undefined],
])('the checksum made aside is the same in a browser %s', async (_, own) => {
  vi.spyOn(globalThis, 'crypto', 'get').mockReturnValue(own as Crypto)
  for (const text of ['', 'Huyện Lộc Ninh, Quý I/2024: 14/15 xã (93,3%)', '🇻🇳'])
    expect(await checksumAside(text)).toBe(byNode(text))
})

test('the checksum of nothing is the one that is known', () => {
  expect(checksum('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
})

test('the checksum of any Vietnamese text is the one that the server computes', () => {
  const letters = fc.constantFrom(
    ...'a ă â đ e ê i o ô ơ u ư y á à ả ã ạ ắ ằ ẳ ẵ ặ ấ ầ ẩ ẫ ậ ệ ữ ộ ợ Ẩ Đ 0 1 9 , . / %'.split(' '),
    ' ',
    '\u0301',
  )
  fc.assert(
    fc.property(fc.string({ unit: letters, maxLength: 300 }), (text) => {
      expect(checksum(text)).toBe(byNode(text))
    }),
  )
})

test('composed and decomposed letters have different checksums, as their bytes differ', () => {
  expect(checksum('Hòa'.normalize('NFC'))).not.toBe(checksum('Hòa'.normalize('NFD')))
})
