import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { withMetadata } from '../../../src/charts/picture/png-metadata.ts'

/** The smallest PNG there is: one black pixel. Its check sums were made by another program. */
const png = new Blob([
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==', 'base64'),
])

const about = {
  dotsPerInch: 288,
  title: 'Số xã đạt chuẩn: Đắk Lắk'.normalize('NFD'),
  description: 'ỡ ữ ệ Ặ Ỵ <script>\u0000',
  address: 'https://vi.example/?a=1&b=2',
  language: 'vi',
}

interface Chunk {
  readonly type: string
  readonly data: Buffer
  readonly sum: number
}

function chunksOf(bytes: Uint8Array): readonly Chunk[] {
  const buffer = Buffer.from(bytes)
  const chunks: Chunk[] = []
  for (let at = 8; at < buffer.length;) {
    const length = buffer.readUInt32BE(at)
    const type = buffer.toString('latin1', at + 4, at + 8)
    chunks.push({ type, data: buffer.subarray(at + 8, at + 8 + length), sum: buffer.readUInt32BE(at + 8 + length) })
    at += length + 12
  }
  return chunks
}

/** The check sum as the standard's own table makes it. */
function checkSum(bytes: Buffer): number {
  const table = Array.from({ length: 256 }, (_, index) => {
    let value = index
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
    return value >>> 0
  })
  let sum = 0xffffffff
  for (const byte of bytes) sum = table[(sum ^ byte) & 0xff]! ^ (sum >>> 8)
  return (sum ^ 0xffffffff) >>> 0
}

describe('a PNG with what it says of itself', async () => {
  const chunks = chunksOf(new Uint8Array(await withMetadata(png, about).arrayBuffer()))
  const textOf = (keyword: string): string | undefined =>
    chunks
      .filter(({ type }) => type === 'iTXt')
      .map(({ data }) => data.toString('utf8'))
      .find((text) => text.startsWith(`${keyword}\u0000`))
      ?.split('\u0000')
      .at(-1)

  test('keeps its header first, its pixels and its end', () => {
    expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'pHYs', 'iTXt', 'iTXt', 'iTXt', 'iTXt', 'IDAT', 'IEND'])
    expect(
      chunks.find(({ type }) => type === 'IDAT')?.data.equals(deflateSync(Buffer.from([0, 0]), { level: 6 })),
    ).toBe(true)
  })

  test('has a right check sum in every chunk', () => {
    for (const { type, data, sum } of chunks) expect(sum).toBe(checkSum(Buffer.concat([Buffer.from(type), data])))
  })

  test('has its resolution in dots per metre', () => {
    const { data } = chunks.find(({ type }) => type === 'pHYs')!
    expect([data.readUInt32BE(0), data.readUInt32BE(4), data[8]]).toEqual([11339, 11339, 1])
  })

  test('has its texts in composed Vietnamese', () => {
    expect(textOf('Title')).toBe('Số xã đạt chuẩn: Đắk Lắk'.normalize('NFC'))
    expect(textOf('Description')).toBe('ỡ ữ ệ Ặ Ỵ <script>')
    expect(textOf('Source')).toBe('https://vi.example/?a=1&b=2')
  })
})
