import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { writeZip } from '../../src/exports/write-zip.ts'
import { hardTexts, vietnamese } from './hard-texts.ts'
import { smallPng } from './small-png.ts'

const png = smallPng(64, 36)
const namesOf = (names: readonly string[]): readonly string[] =>
  Object.keys(unzipSync(writeZip({ files: names.map((name) => ({ name, bytes: png })) })))

describe('an archive', () => {
  test('gives back every file as it was, uncompressed', () => {
    const text = new TextEncoder().encode('xã '.repeat(1000))
    const bytes = writeZip({
      files: [
        { name: '01.png', bytes: png },
        { name: '02.svg', bytes: text },
      ],
    })
    expect(unzipSync(bytes)).toEqual({ '01.png': png, '02.svg': text })
    expect(bytes.length).toBeGreaterThan(png.length + text.length)
  })

  test('is the same on every day', () => {
    const files = [{ name: 'hình.png', bytes: png }]
    expect(writeZip({ files })).toEqual(writeZip({ files }))
    const bytes = writeZip({ files })
    // The time and day of the first file: midnight of 1 January 1980, as the format counts them.
    expect(bytes.slice(10, 14)).toEqual(Uint8Array.of(0, 0, 0x21, 0))
  })

  test('says that its names are UTF-8', () => {
    const bytes = writeZip({ files: [{ name: 'Đắk Lắk.png', bytes: png }] })
    expect(bytes[7]! & 0b1000).toBe(0b1000)
  })

  test('may be empty', () => {
    expect(unzipSync(writeZip({ files: [] }))).toEqual({})
  })
})

describe('a name in an archive', () => {
  test('keeps its Vietnamese letters, composed', () => {
    expect(namesOf([`${hardTexts.decomposed}.png`])).toEqual([`${vietnamese}.png`])
  })

  test.each([
    ['../../etc/passwd', 'etc-passwd'],
    ['C:\\Hình\\1.png', 'C--Hình-1.png'],
    ['a\u0000b\u202e\tc.png', 'ab c.png'],
    ['Quý I/2024: "14/15"?.png', 'Quý I-2024- -14-15--.png'],
    ['.hidden', 'hidden'],
    ['con.png', '_con.png'],
    ['...', '_'],
    ['tên. ', 'tên'],
  ])('%j is %j', (name, safe) => {
    expect(namesOf([name])).toEqual([safe])
  })

  test('of 300 letters is shortened before its ending', () => {
    const [name = ''] = namesOf([`${hardTexts.long}.png`])
    expect(name).toMatch(/^Xã Lộc Thạnh .*\.png$/)
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255)
  })

  test('is used once, whatever its capitals', () => {
    expect(namesOf(['Hình.png', 'hình.png', 'Hình.png', 'hình.svg'])).toEqual([
      'Hình.png',
      'hình (2).png',
      'Hình (3).png',
      'hình.svg',
    ])
  })
})
