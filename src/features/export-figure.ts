import type { FigureFrame, PicturePlot } from '../charts/picture/compose-picture.ts'
import { fileName } from '../charts/picture/file-name.ts'
import type { LookId } from '../charts/picture/look.ts'
import type { PictureSize, PictureSizeId } from '../charts/picture/picture-size.ts'
import type { PngScale } from '../charts/picture/render-png.ts'
import type { Texts } from '../i18n/texts.ts'

/** A figure with everything it needs to leave the page. */
export interface ExportedFigure {
  readonly frame: FigureFrame
  readonly plot: PicturePlot
  /** What its files are called after. */
  readonly words: readonly string[]
}

/** How a picture is made; a size of one's own stands in the place of a name. */
export interface PictureChoice {
  readonly size: PictureSizeId | PictureSize
  readonly look: LookId
}

/** What became of an export. */
export type ExportOutcome =
  | { readonly kind: 'done'; readonly blob: Blob; readonly file: string }
  | { readonly kind: 'no-font' | 'no-canvas' | 'failed' | 'cancelled' }

/** Fetches what drawing needs, font included, so that the first picture does not wait for it. */
export async function prepareExport(): Promise<void> {
  const [{ embeddedFont }] = await Promise.all([
    import('../charts/picture/embedded-font.ts'),
    import('../charts/picture/render-picture.ts'),
    import('../charts/picture/render-png.ts'),
  ])
  await embeddedFont()
}

/** The figure as it is composed for a choice, ready to be shown or written. Rejects when the font does not come. */
export async function renderedFigure({ language }: Texts, { frame, plot }: ExportedFigure, choice: PictureChoice) {
  const [{ renderPicture }, { pictureSizes }] = await Promise.all([
    import('../charts/picture/render-picture.ts'),
    import('../charts/picture/picture-size.ts'),
  ])
  return await renderPicture(frame, plot, {
    size: typeof choice.size === 'string' ? pictureSizes[choice.size] : choice.size,
    look: choice.look,
    address: viewAddress(),
    language,
  })
}

/** The figure as a PNG. */
export async function pngOfFigure(
  texts: Texts,
  figure: ExportedFigure,
  choice: PictureChoice & { readonly scale: PngScale; readonly signal?: AbortSignal },
): Promise<ExportOutcome> {
  return await outcomeOf(async () => {
    const { renderPng } = await import('../charts/picture/render-png.ts')
    const rendered = await renderedFigure(texts, figure, choice)
    const { title, sentence } = figure.frame
    const blob = await renderPng(rendered, {
      scale: choice.scale,
      about: { title, description: sentence, address: viewAddress(), language: texts.language },
      ...(choice.signal ? { signal: choice.signal } : {}),
    })
    return { blob, file: fileName(figure.words, 'png') }
  })
}

/** The figure as an SVG document that carries its font. */
export async function svgOfFigure(texts: Texts, figure: ExportedFigure, choice: PictureChoice): Promise<ExportOutcome> {
  return await outcomeOf(async () => {
    const { svg } = await renderedFigure(texts, figure, choice)
    return { blob: new Blob([svg], { type: 'image/svg+xml' }), file: fileName(figure.words, 'svg') }
  })
}

/** What is said of an outcome. */
export function exportOutcomeText({ messages }: Texts, outcome: ExportOutcome): string {
  const words = messages.exporting
  return outcome.kind === 'done' ? words.done({ file: outcome.file }) : words.outcome[outcome.kind]
}

/** The address that opens this view again, with commas that people can read. */
function viewAddress(): string {
  return window.location.href.replaceAll('%2C', ',')
}

async function outcomeOf(make: () => Promise<{ blob: Blob; file: string }>): Promise<ExportOutcome> {
  try {
    return { kind: 'done', ...(await make()) }
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    if (name === 'FontNotReadyError') return { kind: 'no-font' }
    if (name === 'CanvasRefusedError') return { kind: 'no-canvas' }
    return { kind: name === 'AbortError' ? 'cancelled' : 'failed' }
  }
}
