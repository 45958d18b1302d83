import { Buffer } from 'node:buffer'
import { describe, expect, test } from 'vitest'
import { textFromBytes } from '../../src/package/text-from-bytes.ts'

const codeOf = (bytes: readonly number[] | Buffer): string => {
  const result = textFromBytes(new Uint8Array(bytes), 'areas.csv')
  return result.ok ? `text: ${result.value}` : result.problems.map((problem) => problem.code).join()
}
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1')

describe('the encoding of a file', () => {
  test.each([
    ['UTF-8', Buffer.from('Xã Lộc Phú'), 'text: Xã Lộc Phú'],
    ['UTF-8 with a byte order mark', Buffer.from('\ufeffXã Lộc Phú'), 'text: Xã Lộc Phú'],
    ['an empty file', Buffer.from(''), 'text: '],
    ['UTF-16, little end first, with its mark', Buffer.from('\ufeffXã', 'utf16le'), 'file-utf16'],
    ['UTF-16, big end first, with its mark', Buffer.from('\ufeffXã', 'utf16le').swap16(), 'file-utf16'],
    ['UTF-16 without a mark', Buffer.from('code,name', 'utf16le'), 'file-utf16'],
    ['UTF-16, big end first, without a mark', Buffer.from('code,name', 'utf16le').swap16(), 'file-utf16'],
    ['a workbook of today', latin1('PK\u0003\u0004....'), 'file-workbook'],
    ['a workbook of 1997', latin1('\u00d0\u00cf\u0011\u00e0....'), 'file-workbook'],
    ['xã in TCVN3', latin1('X\u00b7 Léc Phó'), 'file-tcvn3'],
    ['phường in TCVN3', latin1('ph\u00ad\u00eang'), 'file-tcvn3'],
    ['xã in VNI', latin1('Xa\u00f5 Lo\u00e4c Phu\u00f9'), 'file-vni'],
    ['phường in VNI', latin1('ph\u00f6\u00f4\u00f8ng'), 'file-vni'],
    ['huyện typed in a TCVN3 font and saved as UTF-8', Buffer.from('Huy\u00d6n L\u00e9c Ninh'), 'file-tcvn3'],
    ['xã typed in a VNI font and saved as UTF-8', Buffer.from('Xa\u00f5 Lo\u00e4c Phu\u00f9'), 'file-vni'],
    ['true Vietnamese words that look odd', Buffer.from('thò tay, tòa án, x·y'), 'text: thò tay, tòa án, x·y'],
    ['huyện in Windows-1258', latin1('huy\u00ea\u00f2n'), 'file-windows-1258'],
    ['xã in Windows-1258', latin1('Xa\u00de'), 'file-windows-1258'],
    [
      'words without a district in Windows-1258',
      latin1('Ba\u00ecn D\u00f4\u00ecc, \u00d0\u00f4\u00ccng Nai'),
      'file-windows-1258',
    ],
    ['nhiều in TCVN3, which has the bytes of tones', latin1('Nhi\u00d2u h\u00e9 ngh\u00cc\u00b8'), 'file-eight-bit'],
    [
      'an Italian city in Windows-1252',
      latin1('Cit\u00e0, caff\u00e8, per\u00f2 lunedi\u00ec \u00fc'),
      'file-eight-bit',
    ],
    ['letters lost to question marks', Buffer.from('B?o c?o c?a huy?n'), 'file-eight-bit'],
    ['letters lost to the mark of the unreadable', Buffer.from('Huy\ufffdn'), 'file-eight-bit'],
    ['UTF-8 taken for Windows-1252 and saved again', Buffer.from('huyá»‡n Lá»™c Ninh'), 'file-eight-bit'],
    ['UTF-8 taken for Latin-1 and saved again', Buffer.from(Buffer.from('của').toString('latin1')), 'file-eight-bit'],
    [
      'questions and addresses',
      Buffer.from('đủ? «xá», XÃ: x.vn/a?b=c x.vn/d?e=f'),
      'text: đủ? «xá», XÃ: x.vn/a?b=c x.vn/d?e=f',
    ],
    ['a file of one language in Windows-1252', latin1('caf\u00e9'), 'file-eight-bit'],
  ])('of %s is %s', (_, bytes, expected) => {
    expect(codeOf(bytes)).toBe(expected)
  })
})
