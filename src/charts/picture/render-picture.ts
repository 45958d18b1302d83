import { fontMeasure } from '../font-measure.ts'
import {
  type ChartFrame,
  type Picture,
  type PictureOptions,
  type PicturePlot,
  composePicture,
} from './compose-picture.ts'
import { embeddedFont } from './embedded-font.ts'
import { svgText } from './svg-text.ts'

/** A composed picture with the document that draws it. */
export interface RenderedPicture {
  readonly picture: Picture
  readonly svg: string
}

/** The figure as a self-contained SVG document. Rejects when the Vietnamese font does not come. */
export async function renderPicture(
  frame: ChartFrame,
  plot: PicturePlot,
  options: Omit<PictureOptions, 'measure'> & { readonly language: string },
): Promise<RenderedPicture> {
  const font = await embeddedFont()
  const picture = composePicture(frame, plot, { ...options, measure: fontMeasure })
  const about = { title: frame.title, description: frame.sentence, language: options.language, font }
  return { picture, svg: svgText(picture, about) }
}
