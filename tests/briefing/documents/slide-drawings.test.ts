import { expect, test } from 'vitest'
import { fontMeasure } from '../../../src/charts/font-measure.ts'
import { composePictures } from '../../../src/charts/picture/compose-pictures.ts'
import { exportChart } from '../../../src/briefing/documents/export-chart.ts'
import { attributes, elements, readPackage } from '../../exports/read-package.ts'
import { briefingOf, chartsOf, comparison, texts } from '../small-briefing.ts'

const chartOf = (form: string) =>
  chartsOf(briefingOf(comparison('rural.ntm', '692', '2024-Q1', `&dang=${form}`)))[0]!.chart

async function slidesOf(form: string) {
  const outcome = await exportChart(texts, chartOf(form), 'pptx', { size: 'slide-16-9', look: 'colour' })
  if (outcome.kind !== 'done') throw new Error(outcome.kind)
  const { names, tree } = readPackage(new Uint8Array(await outcome.blob.arrayBuffer()))
  return names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).map(tree)
}

/** The size of the drawing of a slide in pixels of 1/96 inch, and of its headline in points. */
function shownOn(slide: Document) {
  const [drawing] = elements(slide, 'p:grpSp')
  const [place] = elements(drawing!, 'a:ext')
  const title = elements(slide, 'p:sp').find((shape) => elements(shape, 'p:ph').length > 0)!
  const [width, height] = ['cx', 'cy'].map((side) => Math.round((Number(place!.getAttribute(side)) / 914_400) * 96))
  return { width, height, headline: Number(attributes(title, 'a:rPr', 'sz')[0] ?? Number.NaN) / 100 }
}

test('shades of eleven districts are one slide, as they are one page of a PDF, drawn as large as they were laid out', async () => {
  const { frame, plot } = chartOf('bang-mau')
  expect(composePictures(frame, plot, { measure: fontMeasure })).toHaveLength(1)
  const slides = await slidesOf('bang-mau')
  expect(slides).toHaveLength(1)
  const { width, height, headline } = shownOn(slides[0]!)
  expect(width).toBeGreaterThanOrEqual(1160)
  expect(height).toBeGreaterThanOrEqual(440)
  expect(headline).toBeGreaterThanOrEqual(16)
})

test('a drawing that has room beside the usual texts leaves them their size', async () => {
  const [slide] = await slidesOf('')
  expect(shownOn(slide!).headline).toBeGreaterThanOrEqual(20)
})
