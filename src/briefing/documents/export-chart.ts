import { fileName } from '../../charts/picture/file-name.ts'
import type { PngScale } from '../../charts/picture/render-png.ts'
import type { Texts } from '../../i18n/texts.ts'
import { type ExportOutcome, outcomeOf } from './export-outcome.ts'
import { documentPicture } from './document-picture.ts'
import type { ExportedChart } from '../chart/exported-chart.ts'
import type { PictureChoice } from '../chart/picture-choice.ts'
import { pngAbout, renderedChart } from '../chart/rendered-chart.ts'

/** Fetches what drawing needs, font included, so that the first picture does not wait for it. */
export async function prepareExport(): Promise<void> {
  const [{ embeddedFont }] = await Promise.all([
    import('../../charts/picture/embedded-font.ts'),
    import('../../charts/picture/render-picture.ts'),
    import('../../charts/picture/render-png.ts'),
  ])
  await embeddedFont()
}

/** The figure as a PNG. */
export async function pngOfChart(
  texts: Texts,
  figure: ExportedChart,
  choice: PictureChoice & { readonly scale: PngScale; readonly signal?: AbortSignal },
): Promise<ExportOutcome> {
  return await outcomeOf(async () => {
    const [{ renderPng }, rendered] = await Promise.all([
      import('../../charts/picture/render-png.ts'),
      renderedChart(texts, figure, choice),
    ])
    const blob = await renderPng(rendered, {
      scale: choice.scale,
      about: pngAbout(texts, figure),
      ...(choice.signal ? { signal: choice.signal } : {}),
    })
    return { blob, file: fileName(figure.words, 'png') }
  })
}

/** The figure as an SVG document that carries its font. */
export async function svgOfChart(texts: Texts, figure: ExportedChart, choice: PictureChoice): Promise<ExportOutcome> {
  return await outcomeOf(async () => {
    const { svg } = await renderedChart(texts, figure, choice)
    return { blob: new Blob([svg], { type: 'image/svg+xml' }), file: fileName(figure.words, 'svg') }
  })
}

/** The figure as a PDF page of its size. */
export async function pdfOfChart(texts: Texts, figure: ExportedChart, choice: PictureChoice): Promise<ExportOutcome> {
  return await outcomeOf(async () => {
    const { pdfOfPicture } = await import('./chart-documents.ts')
    const { picture } = await renderedChart(texts, figure, choice)
    return { blob: await pdfOfPicture(texts, figure, picture), file: fileName(figure.words, 'pdf') }
  })
}

/** The figure as a slide of a presentation, as wide as the picture was chosen. */
export async function slideOfChart(
  texts: Texts,
  figure: ExportedChart,
  choice: PictureChoice & { readonly signal?: AbortSignal },
): Promise<ExportOutcome> {
  return await outcomeOf(async () => {
    const { presentationOfChart } = await import('./chart-documents.ts')
    const ratio = choice.size === 'slide-4-3' ? '4:3' : '16:9'
    const png = async () =>
      (await import('./slide-picture.ts')).slidePicture(texts, figure, { ratio, place: 'whole', signal: choice.signal })
    return { blob: await presentationOfChart(texts, figure, ratio, png), file: fileName(figure.words, 'pptx') }
  })
}

/** The figure as a Word document with its sentence, picture, table and sources. */
export async function documentOfChart(
  texts: Texts,
  figure: ExportedChart,
  choice: PictureChoice & { readonly signal?: AbortSignal },
): Promise<ExportOutcome> {
  return await outcomeOf(async () => {
    const { wordOfChart } = await import('./chart-documents.ts')
    const png = await documentPicture(texts, figure, { ...choice, size: 'a4-full' })
    return { blob: await wordOfChart(texts, figure, png), file: fileName(figure.words, 'docx') }
  })
}
