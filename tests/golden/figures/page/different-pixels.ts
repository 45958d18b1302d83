/** How far a channel may lie outside of what its neighbourhood has in the other picture. */
const channelTolerance = 80

/** Pixels of an image for a unit of its drawing, as `renderPng` draws at 1×. */
const pixelsPerUnit = 1.5

/**
 * How many pixels of two pictures have no counterpart. A pixel has one when each of its channels lies within what the nine
 * pixels around its place have in the other picture, give or take: edges that are smoothed otherwise or stand a part of a
 * pixel elsewhere pass, a letter that is gone or a line that has moved does not. Pictures of different size share nothing.
 */
export async function differentPixels(one: Blob, other: Blob): Promise<number> {
  const first = await pixelsOf(one)
  const second = await pixelsOf(other, first)
  if (first.width !== second.width || first.height !== second.height) return first.width * first.height
  return strangersIn(first, second) + strangersIn(second, first)
}

/** The pixels of a file. A drawing is drawn again until its letters are there, or until it is like `beside`. */
async function pixelsOf(file: Blob, beside?: ImageData): Promise<ImageData> {
  const image = await loaded(file)
  if (file.type !== 'image/svg+xml') return drawn(image, 1)
  let bare: readonly ImageData[] | undefined
  for (;;) {
    const pixels = drawn(image, pixelsPerUnit)
    if (beside !== undefined && strangersIn(beside, pixels) === 0) return pixels
    // oxlint-disable-next-line no-await-in-loop -- asked for once, and only of a drawing that is not like the other
    bare ??= await withoutItsLetters(file)
    if (bare.every((each) => !isSame(each, pixels))) return pixels
    // oxlint-disable-next-line no-await-in-loop -- each attempt needs the pause before it
    await new Promise(requestAnimationFrame)
  }
}

/**
 * A browser may call a drawing loaded before it has read the fonts inside it, and nothing tells when it has. Until then it
 * shows no letters, or those of another font: these two are what it then looks like.
 */
async function withoutItsLetters(drawing: Blob): Promise<readonly ImageData[]> {
  const svg = await drawing.text()
  const hidden = svg.replace('</svg>', '<style>text{visibility:hidden}</style></svg>')
  const others = svg.replaceAll('@font-face', '@media not all')
  return await Promise.all(
    [hidden, others].map(async (text) =>
      drawn(await loaded(new Blob([text], { type: 'image/svg+xml' })), pixelsPerUnit),
    ),
  )
}

async function loaded(file: Blob): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(file)
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    return image
  } finally {
    URL.revokeObjectURL(url)
  }
}

function drawn(image: HTMLImageElement, scale: number): ImageData {
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(image.naturalWidth * scale)
  canvas.height = Math.round(image.naturalHeight * scale)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('No canvas')
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  return context.getImageData(0, 0, canvas.width, canvas.height)
}

function isSame(one: ImageData, other: ImageData): boolean {
  return one.data.length === other.data.length && one.data.every((channel, index) => channel === other.data[index])
}

function strangersIn(one: ImageData, other: ImageData): number {
  const { width, height, data } = one
  if (other.width !== width || other.height !== height) return width * height
  let count = 0
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4
      for (let channel = at; channel < at + 3; channel += 1) {
        if (Math.abs(data[channel]! - other.data[channel]!) <= channelTolerance) continue
        if (isStranger(data[channel]!, other, x, y, channel - at)) {
          count += 1
          break
        }
      }
    }
  }
  return count
}

function isStranger(value: number, { width, height, data }: ImageData, x: number, y: number, channel: number): boolean {
  let [least, most] = [255, 0]
  for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row += 1) {
    for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column += 1) {
      const near = data[(row * width + column) * 4 + channel]!
      least = Math.min(least, near)
      most = Math.max(most, near)
    }
  }
  return value < least - channelTolerance || value > most + channelTolerance
}
