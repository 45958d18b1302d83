import { fontMeasure } from '../font-measure.ts'
import {
  type ChartFrame,
  type Picture,
  type PictureOptions,
  type PicturePlot,
  composePictures,
} from './compose-pictures.ts'
import { embeddedFont } from './embedded-font.ts'
import { svgText } from './svg-text.ts'

/** A composed picture with the document that draws it. */
export interface RenderedPicture {
  readonly picture: Picture
  readonly svg: string
}

/** The figure as self-contained SVG documents, one for each picture it takes. Rejects when the Vietnamese font does not come. */
export async function renderPictures(
  frame: ChartFrame,
  plot: PicturePlot,
  options: Omit<PictureOptions, 'measure' | 'page'> & { readonly language: string },
): Promise<readonly RenderedPicture[]> {
  const font = await embeddedFont()
  const about = { title: frame.title, description: frame.sentence, language: options.language, font }
  return composePictures(frame, plot, { ...options, measure: fontMeasure }).map((picture) => ({
    picture,
    svg: svgText(picture, about),
  }))
}
