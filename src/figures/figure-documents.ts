import type { Picture } from '../charts/picture/compose-picture.ts'
import type { PdfShape } from '../exports/pdf-document.ts'
import type { Slide, SlideRatio } from '../exports/presentation-document.ts'
import type { WordDocument } from '../exports/word-document.ts'
import type { Texts } from '../i18n/texts.ts'
import { hasSampleSign, sampleSign } from './figure-table.ts'
import type { ExportedFigure } from './exported-figure.ts'

/** Millimetres of a unit of 1/96 inch. */
const mmPerUnit = 25.4 / 96

/** The width of the text on administrative paper. */
const paperWidthMm = 160

/** A composed picture as a PDF of one page of its size. */
export async function pdfOfPicture({ language }: Texts, figure: ExportedFigure, picture: Picture): Promise<Blob> {
  const [{ writePdf }, { fontFiles }] = await Promise.all([
    import('../exports/write-pdf.ts'),
    import('../charts/picture/font-files.ts'),
  ])
  const { width, height, primitives } = picture
  const shapes = primitives.map((primitive): PdfShape => primitive)
  const page = {
    widthMm: width * mmPerUnit,
    heightMm: height * mmPerUnit,
    drawings: [
      {
        xMm: 0,
        yMm: 0,
        mmPerUnit,
        widthUnits: width,
        heightUnits: height,
        shapes,
        altText: figure.frame.sentence,
      },
    ],
  }
  const bytes = await writePdf({ title: figure.frame.title, language, pages: [page] }, await fontFiles())
  return new Blob([bytes], { type: 'application/pdf' })
}

/** The figure as a presentation of one slide: a chart that stays editable, or its picture where PowerPoint has no such chart. */
export async function presentationOfFigure(
  texts: Texts,
  figure: ExportedFigure,
  ratio: SlideRatio,
  png: () => Promise<Uint8Array>,
): Promise<Blob> {
  const { writePresentation } = await import('../exports/write-presentation.ts')
  const slides = [await slideOf(texts, figure, png)]
  const document = { title: figure.frame.title, language: texts.language, ratio, slides }
  return new Blob([await writePresentation(document)], {
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  })
}

async function slideOf({ messages }: Texts, figure: ExportedFigure, png: () => Promise<Uint8Array>): Promise<Slide> {
  const { frame, sentences, native } = figure
  const source = [frame.footer.source, frame.footer.status, frame.footer.dates].join(' · ')
  const around = {
    headline: sentences.headline,
    subtitle: `${frame.title}. ${frame.subtitle}`,
    notes: frame.notes,
    source,
    speakerNotes: [sentences.paragraph, ...frame.notes, source].join('\n'),
    altText: sentences.paragraph,
    ...(frame.watermark === undefined ? {} : { watermark: messages.sample.mark }),
  }
  return native ? { kind: 'chart', chart: native, ...around } : { kind: 'picture', png: await png(), ...around }
}

/** The figure as a Word document: the sentence, the picture with its caption, the table and the sources. */
export async function wordOfFigure(texts: Texts, figure: ExportedFigure, png: Uint8Array): Promise<Blob> {
  const { writeWord } = await import('../exports/write-word.ts')
  const { frame, sentences, table } = figure
  const words = texts.messages.exporting
  const about = { title: frame.title, subtitle: frame.subtitle }
  const document: WordDocument = {
    title: frame.title,
    language: texts.language,
    ...(frame.watermark === undefined ? {} : { watermark: frame.watermark }),
    blocks: [
      { kind: 'title', text: sentences.headline },
      { kind: 'paragraph', text: sentences.paragraph },
      {
        kind: 'picture',
        png,
        widthMm: paperWidthMm,
        altText: sentences.paragraph,
        caption: words.pictureCaption(about),
      },
      { kind: 'table', caption: words.tableCaption(about), table, altText: sentences.paragraph },
      {
        kind: 'list',
        heading: words.notes,
        entries: [
          ...(hasSampleSign(table) ? [`${sampleSign} ${words.sampleSign}`] : []),
          ...frame.notes,
          frame.footer.source,
          frame.footer.status,
          frame.footer.dates,
        ],
      },
    ],
  }
  return new Blob([await writeWord(document)], {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  })
}
