import type { Picture } from '../../charts/picture/compose-picture.ts'
import type { SlideRatio } from '../../exports/presentation-document.ts'
import type { WordDocument } from '../../exports/word-document.ts'
import type { Texts } from '../../i18n/texts.ts'
import { sampleNotes } from '../chart/chart-table.ts'
import { documentTypes } from './document-types.ts'
import type { ExportedChart } from '../chart/exported-chart.ts'
import { chartSlide } from './chart-slide.ts'

/** The width of the text on administrative paper. */
const paperWidthMm = 160

/** A composed picture as a PDF of one page of its size. */
export async function pdfOfPicture({ language }: Texts, figure: ExportedChart, picture: Picture): Promise<Blob> {
  const { pdfOfPictures } = await import('./pictures-pdf.ts')
  const { title, sentence } = figure.frame
  return await pdfOfPictures([{ picture, altText: sentence }], { title, language })
}

/** The figure as a presentation of one slide: a chart that stays editable, or its picture where PowerPoint has no such chart. */
export async function presentationOfChart(
  texts: Texts,
  figure: ExportedChart,
  ratio: SlideRatio,
  png: () => Promise<Uint8Array>,
): Promise<Blob> {
  const { writePresentation } = await import('../../exports/write-presentation.ts')
  const slides = [await chartSlide(texts, figure, png)]
  const document = { title: figure.frame.title, language: texts.language, ratio, slides }
  return new Blob([await writePresentation(document)], {
    type: documentTypes.pptx,
  })
}

/** The figure as a Word document: the sentence, the picture with its caption, the table and the sources. */
export async function wordOfChart(texts: Texts, figure: ExportedChart, png: Uint8Array): Promise<Blob> {
  const { writeWord } = await import('../../exports/write-word.ts')
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
          ...sampleNotes(texts, table),
          ...frame.notes,
          frame.footer.source,
          frame.footer.status,
          frame.footer.dates,
        ],
      },
    ],
  }
  return new Blob([await writeWord(document)], {
    type: documentTypes.docx,
  })
}
