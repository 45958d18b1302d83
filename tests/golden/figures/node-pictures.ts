import { readFileSync } from 'node:fs'
import { fontMeasure } from '../../../src/charts/font-measure.ts'
import { figuresFamily, fontStack, textFamily } from '../../../src/charts/font-stack.ts'
import { composePictures } from '../../../src/charts/picture/compose-pictures.ts'
import type { LookId } from '../../../src/charts/picture/look.ts'
import { type PictureSizeId, pictureSizes } from '../../../src/charts/picture/picture-size.ts'
import type { RenderedPicture } from '../../../src/charts/picture/render-pictures.ts'
import { type EmbeddedFont, svgText } from '../../../src/charts/picture/svg-text.ts'
import type { ExportedChart } from '../../../src/briefing/chart/exported-chart.ts'
import { pictureFrame } from '../../../src/briefing/chart/picture-frame.ts'

const fontsFolder = new URL('../../../src/ui/fonts/', import.meta.url)

const font: EmbeddedFont = {
  stack: fontStack,
  faces: [figuresFamily, textFamily].flatMap((family) =>
    [400, 600, 700].map((weight) => {
      const file = `${family === figuresFamily ? 'be-vietnam-pro-figures' : 'be-vietnam-pro'}-${weight}.woff2`
      const data = readFileSync(new URL(file, fontsFolder)).toString('base64')
      return { family, weight, dataUrl: `data:font/woff2;base64,${data}` }
    }),
  ),
}

/** The pictures of a figure as Node makes them, without any browser. */
export function nodePictures(
  figure: ExportedChart,
  { size, look, language }: { readonly size: PictureSizeId; readonly look: LookId; readonly language: string },
): readonly RenderedPicture[] {
  const frame = pictureFrame(figure)
  const options = { size: pictureSizes[size], look, address: figure.address, measure: fontMeasure }
  return composePictures(frame, figure.plot, options).map((picture) => ({
    picture,
    svg: svgText(picture, { title: frame.title, description: frame.sentence, language, font }),
  }))
}
