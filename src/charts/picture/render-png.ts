import type { ResolvedChart } from '../resolved-chart.ts'
import type { MeasureText } from '../primitive.ts'
import { fontStack } from '../screen/canvas-measure.ts'
import { composePicture } from './compose-picture.ts'
import { embeddedFont } from './embedded-font.ts'
import { svgText } from './svg-text.ts'

/** How many pixels of the image make one of the picture: 1280 × 720 becomes 3840 × 2160. */
const pixelsPerUnit = 3

/** The chart as a PNG with everything on it that the figure must say. Rejects when the font or the canvas is refused. */
export async function renderPng(chart: ResolvedChart, language: string): Promise<Blob> {
  const font = await embeddedFont()
  const picture = composePicture(chart, canvasMeasure())
  const svg = svgText(picture, { title: chart.title, description: chart.sentence, language, font })
  const image = await loadImage(svg)
  const canvas = document.createElement('canvas')
  canvas.width = picture.width * pixelsPerUnit
  canvas.height = picture.height * pixelsPerUnit
  const context = canvas.getContext('2d')
  if (!context) throw new Error('No canvas')
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  return await new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No image'))), 'image/png')
  })
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

function canvasMeasure(): MeasureText {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) throw new Error('No canvas')
  return (text, size, weight) => {
    context.font = `${weight} ${size}px ${fontStack}`
    return context.measureText(text).width
  }
}
