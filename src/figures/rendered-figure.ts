import type { Texts } from '../i18n/texts.ts'
import type { ExportedFigure } from './exported-figure.ts'
import type { PictureChoice } from './picture-choice.ts'
import { pictureFrame } from './picture-frame.ts'

/** The figure as it is composed for a choice, ready to be shown or written. Rejects when the font does not come. */
export async function renderedFigure(
  { language }: Texts,
  figure: ExportedFigure,
  choice: PictureChoice,
  frame = pictureFrame(figure),
) {
  const [{ renderPicture }, { pictureSizes }] = await Promise.all([
    import('../charts/picture/render-picture.ts'),
    import('../charts/picture/picture-size.ts'),
  ])
  return await renderPicture(frame, figure.plot, {
    size: typeof choice.size === 'string' ? pictureSizes[choice.size] : choice.size,
    look: choice.look,
    address: figure.address,
    language,
  })
}

/** What a picture says of itself in its file. */
export function pngAbout({ language }: Texts, { frame, sentences, address }: ExportedFigure) {
  return { title: sentences.headline, description: `${frame.title}. ${sentences.paragraph}`, address, language }
}
