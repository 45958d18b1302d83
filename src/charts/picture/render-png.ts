import { fontMeasure } from '../font-measure.ts'
import type { Picture } from './compose-pictures.ts'
import { type PngMetadata, withMetadata } from './png-metadata.ts'
import type { RenderedPicture } from './render-pictures.ts'

/** How many pixels a unit of 1/96 inch has at 1×: a slide of 1280 × 720 units becomes 1920 × 1080. */
const pixelsPerUnit = 1.5

/** The sizes of the image of a picture: 1× for a screen, 2× for paper and projectors, 4× for posters. */
export type PngScale = 1 | 2 | 4
export const pngScales: readonly PngScale[] = [1, 2, 4]

/** How long a browser may take to read the fonts of an image, so that an old laptop at work has the time. */
const patienceMs = 10_000

/** After which pauses a drawing without its texts is tried again: soon at first, then seldom, for each takes its time. */
const firstPauseMs = 50
const longestPauseMs = 400

/** Why no image was made: the browser refused a canvas of that size. */
class CanvasRefusedError extends Error {
  constructor() {
    super('The browser refused the canvas')
    this.name = 'CanvasRefusedError'
  }
}

/** Why no image was made: the browser drew everything but the texts, for as long as anybody waits. */
class TextsNotDrawnError extends Error {
  constructor() {
    super('The browser did not draw the texts')
    this.name = 'TextsNotDrawnError'
  }
}

export interface PngOptions {
  readonly scale: PngScale
  readonly about: Omit<PngMetadata, 'dotsPerInch'>
  /** Ends the work between its steps; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal
}

/** A rendered picture as a PNG with its resolution and texts. Rejects when the texts or the canvas are refused. */
export async function renderPng(rendered: RenderedPicture, { scale, about, signal }: PngOptions): Promise<Blob> {
  const { picture } = rendered
  const image = await imageOf(rendered)
  signal?.throwIfAborted()
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(picture.width * pixelsPerUnit * scale)
  canvas.height = Math.round(picture.height * pixelsPerUnit * scale)
  await drawWithTexts(canvas, image, picture, signal)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  signal?.throwIfAborted()
  if (!blob) throw new CanvasRefusedError()
  const dotsPerInch = 96 * pixelsPerUnit * scale
  return withMetadata(blob, { ...about, dotsPerInch })
}

/**
 * Draws until the texts are there: a browser may call an image loaded before it has read the fonts inside it, and then
 * draws no text at all.
 */
async function drawWithTexts(
  canvas: HTMLCanvasElement,
  image: HTMLImageElement,
  picture: Picture,
  signal: AbortSignal | undefined,
): Promise<void> {
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new CanvasRefusedError()
  const startMs = performance.now()
  for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(2 * pauseMs, longestPauseMs)) {
    signal?.throwIfAborted()
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    if (hasTitle(context, picture)) return
    if (performance.now() - startMs >= patienceMs) throw new TextsNotDrawnError()
    // Each attempt needs the pause before it: they cannot run side by side.
    // oxlint-disable-next-line no-await-in-loop
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
  }
}

/** Whether the box of the picture's first text holds any ink. */
function hasTitle(context: CanvasRenderingContext2D, picture: Picture): boolean {
  const scale = context.canvas.width / picture.width
  const title = picture.primitives.find((primitive) => primitive.type === 'text')
  if (title?.type !== 'text') return true
  const [x, y] = [title.x * scale, (title.y - title.size * 0.7) * scale]
  const width = fontMeasure(title.text, title.size, title.weight) * scale
  const { data } = context.getImageData(x, y, Math.max(1, width), Math.max(1, title.size * 0.7 * scale))
  // Ink is what differs from the paper of the first corner, whatever the look.
  return data.some((channel, index) => index % 4 < 3 && Math.abs(channel - data[index % 4]!) > 96)
}

/** The image of each rendered picture that still lives: a second file of the same one, or a copy, need not read it again. */
const images = new WeakMap<RenderedPicture, Promise<HTMLImageElement>>()

function imageOf(rendered: RenderedPicture): Promise<HTMLImageElement> {
  const known = images.get(rendered)
  if (known) return known
  const image = loadImage(rendered.svg)
  images.set(rendered, image)
  image.catch(() => images.delete(rendered))
  return image
}

async function loadImage(svg: string): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    return image
  } finally {
    URL.revokeObjectURL(url)
  }
}
