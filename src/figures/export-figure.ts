import { fileName } from '../charts/picture/file-name.ts'
import type { PngScale } from '../charts/picture/render-png.ts'
import type { Texts } from '../i18n/texts.ts'
import type { ExportedFigure } from './exported-figure.ts'
import type { PictureChoice } from './picture-choice.ts'
import { pictureFrame } from './picture-frame.ts'

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

/** The figure as a PNG. */
export async function pngOfFigure(
  texts: Texts,
  figure: ExportedFigure,
  choice: PictureChoice & { readonly scale: PngScale; readonly signal?: AbortSignal },
): Promise<ExportOutcome> {
  return await outcomeOf(async () => {
    const { renderPng } = await import('../charts/picture/render-png.ts')
    const rendered = await renderedFigure(texts, figure, choice)
    const blob = await renderPng(rendered, {
      scale: choice.scale,
      about: pngAbout(texts, figure),
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

/** The figure as a PDF page of its size. */
export async function pdfOfFigure(texts: Texts, figure: ExportedFigure, choice: PictureChoice): Promise<ExportOutcome> {
  return await outcomeOf(async () => {
    const { pdfOfPicture } = await import('./figure-documents.ts')
    const { picture } = await renderedFigure(texts, figure, choice)
    return { blob: await pdfOfPicture(texts, figure, picture), file: fileName(figure.words, 'pdf') }
  })
}

/** The figure as a slide of a presentation, as wide as the picture was chosen. */
export async function slideOfFigure(
  texts: Texts,
  figure: ExportedFigure,
  choice: PictureChoice & { readonly signal?: AbortSignal },
): Promise<ExportOutcome> {
  return await outcomeOf(async () => {
    const { presentationOfFigure } = await import('./figure-documents.ts')
    const ratio = choice.size === 'slide-4-3' ? '4:3' : '16:9'
    const png = () => pngBytes(texts, figure, { ...choice, size: ratio === '4:3' ? 'slide-4-3' : 'slide-16-9' })
    return { blob: await presentationOfFigure(texts, figure, ratio, png), file: fileName(figure.words, 'pptx') }
  })
}

/** The figure as a Word document with its sentence, picture, table and sources. */
export async function documentOfFigure(
  texts: Texts,
  figure: ExportedFigure,
  choice: PictureChoice & { readonly signal?: AbortSignal },
): Promise<ExportOutcome> {
  return await outcomeOf(async () => {
    const { wordOfFigure } = await import('./figure-documents.ts')
    const png = await pngBytes(texts, figure, { ...choice, size: 'a4-full' })
    return { blob: await wordOfFigure(texts, figure, png), file: fileName(figure.words, 'docx') }
  })
}

/** The picture inside a document whose own title says the finding: its headline names the indicator. */
async function pngBytes(
  texts: Texts,
  figure: ExportedFigure,
  choice: PictureChoice & { readonly signal?: AbortSignal },
): Promise<Uint8Array> {
  const { renderPng } = await import('../charts/picture/render-png.ts')
  const blob = await renderPng(await renderedFigure(texts, figure, choice, figure.frame), {
    scale: 2,
    about: pngAbout(texts, figure),
    ...(choice.signal ? { signal: choice.signal } : {}),
  })
  return new Uint8Array(await blob.arrayBuffer())
}

/** What a picture says of itself in its file. */
function pngAbout({ language }: Texts, { frame, sentences, address }: ExportedFigure) {
  return { title: sentences.headline, description: `${frame.title}. ${sentences.paragraph}`, address, language }
}

/** What is said of an outcome. */
export function exportOutcomeText({ messages }: Texts, outcome: ExportOutcome): string {
  const words = messages.exporting
  return outcome.kind === 'done' ? words.done({ file: outcome.file }) : words.outcome[outcome.kind]
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
