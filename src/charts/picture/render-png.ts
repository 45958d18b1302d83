import { canvasMeasure } from '../canvas-measure.ts'
import { type FigureFrame, type Picture, type PicturePlot, composePicture } from './compose-picture.ts'
import { FontNotReadyError, embeddedFont } from './embedded-font.ts'
import { svgText } from './svg-text.ts'

/** How many pixels of the image make one of the picture: 1280 × 720 becomes 3840 × 2160. */
const pixelsPerUnit = 3

/** How often and after which pause a drawing without its texts is tried again. */
const attempts = 20
const pauseMs = 50

/** The figure as a PNG with everything on it that it must say. Rejects when the font or the canvas is refused. */
export async function renderPng(frame: FigureFrame, plot: PicturePlot, language: string): Promise<Blob> {
  const font = await embeddedFont()
  const picture = composePicture(frame, plot, canvasMeasure)
  const svg = svgText(picture, { title: frame.title, description: frame.sentence, language, font })
  const canvas = document.createElement('canvas')
  canvas.width = picture.width * pixelsPerUnit
  canvas.height = picture.height * pixelsPerUnit
  await drawWithTexts(canvas, await loadImage(svg), picture)
  return await new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No image'))), 'image/png')
  })
}

/**
 * Draws until the texts are there: a browser may call an image loaded before it has read the fonts inside it, and then
 * draws no text at all.
 */
async function drawWithTexts(canvas: HTMLCanvasElement, image: HTMLImageElement, picture: Picture): Promise<void> {
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('No canvas')
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    if (hasTitle(context, picture)) return
    // Each attempt needs the pause before it: they cannot run side by side.
    // oxlint-disable-next-line no-await-in-loop
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
  }
  throw new FontNotReadyError()
}

/** Whether the box of the picture's first text holds any ink. */
function hasTitle(context: CanvasRenderingContext2D, picture: Picture): boolean {
  const title = picture.primitives.find((primitive) => primitive.type === 'text')
  if (title?.type !== 'text') return true
  const [x, y] = [title.x * pixelsPerUnit, (title.y - title.size * 0.7) * pixelsPerUnit]
  const width = canvasMeasure(title.text, title.size, title.weight) * pixelsPerUnit
  const { data } = context.getImageData(x, y, Math.max(1, width), title.size * 0.7 * pixelsPerUnit)
  return data.some((channel) => channel < 128)
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
