import { crc32, deflateSync, inflateSync } from 'node:zlib'

/** The pixels of an image, four bytes each. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** The parts of a PNG by name, in their order. */
function chunksOf(file: Buffer): readonly { readonly type: string; readonly data: Buffer }[] {
  if (!file.subarray(0, 8).equals(signature)) throw new Error('No PNG')
  const chunks: { type: string; data: Buffer }[] = []
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at)
    const end = at + 8 + length
    if (crc32(file.subarray(at + 4, end)) !== file.readUInt32BE(end)) throw new Error('A part of the PNG is damaged')
    chunks.push({ type: file.toString('latin1', at + 4, at + 8), data: file.subarray(at + 8, end) })
    at = end + 4
  }
  return chunks
}

/** What a PNG says of itself: its texts by their keywords. */
export function pngTexts(file: Buffer): Readonly<Record<string, string>> {
  return Object.fromEntries(
    chunksOf(file)
      .filter(({ type }) => type === 'iTXt')
      .map(({ data }) => {
        // Keyword, compression, language, translated keyword, text: each but the second ends with a zero.
        const keyword = data.toString('latin1', 0, data.indexOf(0))
        const language = data.indexOf(0, keyword.length + 3)
        return [keyword, data.toString('utf8', data.indexOf(0, language + 1) + 1)]
      }),
  )
}

/** The pixels of a PNG as browsers write it: eight bits a channel, with or without transparency, not interlaced. */
export function pngPixels(file: Buffer): Pixels {
  const chunks = chunksOf(file)
  const header = chunks[0]!.data
  const [width, height, kind] = [header.readUInt32BE(0), header.readUInt32BE(4), header[9]]
  if (header[8] !== 8 || (kind !== 2 && kind !== 6)) throw new Error('No PNG of a browser')
  const size = kind === 6 ? 4 : 3
  const raw = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)))
  const stride = width * size
  const rows = new Uint8Array(height * stride)
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)]
    for (let x = 0; x < stride; x += 1) {
      const left = x >= size ? rows[y * stride + x - size]! : 0
      const above = y > 0 ? rows[(y - 1) * stride + x]! : 0
      const corner = x >= size && y > 0 ? rows[(y - 1) * stride + x - size]! : 0
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter ?? 0]!
      rows[y * stride + x] = raw[y * (stride + 1) + 1 + x]! + guess
    }
  }
  const data = new Uint8Array(width * height * 4).fill(255)
  for (let at = 0; at < width * height; at += 1) {
    for (let channel = 0; channel < size; channel += 1) data[at * 4 + channel] = rows[at * size + channel]!
  }
  return { width, height, data }
}

/** The neighbour nearest to left + above − corner (PNG, filter type 4). */
function paeth(left: number, above: number, corner: number): number {
  const sum = left + above - corner
  const [a, b, c] = [Math.abs(sum - left), Math.abs(sum - above), Math.abs(sum - corner)]
  return a <= b && a <= c ? left : b <= c ? above : corner
}

/** Levels a channel of a reference keeps: none is further from the truth than 18, well within what a comparison forgives. */
const levels = 7

/** A small PNG of the same picture in few colours, to be stored as reference. */
export function referencePng({ width, height, data }: Pixels): Buffer {
  const level = (value: number): number => Math.round((Math.round((value / 255) * levels) / levels) * 255)
  const colours = new Map<number, number>()
  const rows = Buffer.alloc(height * (width + 1))
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4
      const colour = (level(data[at]!) << 16) | (level(data[at + 1]!) << 8) | level(data[at + 2]!)
      const place = colours.get(colour) ?? colours.size
      colours.set(colour, place)
      if (place > 255) throw new Error('A reference has at most 256 colours')
      rows[y * (width + 1) + 1 + x] = place
    }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // Eight bits, colours by number.
  header.set([8, 3], 8)
  const table = Buffer.from([...colours.keys()].flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', table),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length, 0)
  framed.set(body, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}
