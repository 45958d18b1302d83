import type { Texts } from '../i18n/texts.ts'
import type { ExportedFigure } from './exported-figure.ts'
import type { PictureChoice } from './picture-choice.ts'
import { pngAbout, renderedFigure } from './rendered-figure.ts'

/** The picture inside a document whose own title says the finding: its headline names the indicator. As PNG. */
export async function documentPicture(
  texts: Texts,
  figure: ExportedFigure,
  choice: PictureChoice & { readonly signal?: AbortSignal },
): Promise<Uint8Array> {
  const { renderPng } = await import('../charts/picture/render-png.ts')
  const blob = await renderPng(await renderedFigure(texts, figure, choice, 'indicator'), {
    scale: 2,
    about: pngAbout(texts, figure),
    ...(choice.signal ? { signal: choice.signal } : {}),
  })
  return new Uint8Array(await blob.arrayBuffer())
}
