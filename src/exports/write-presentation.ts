import PptxGenJS from 'pptxgenjs'
import { cleanText } from '../domain/clean-text.ts'
import { productName } from '../i18n/product-name.ts'
import { documentLanguage } from './document-language.ts'
import type { PresentationDocument } from './presentation-document.ts'
import { addSlide } from './presentation/add-slide.ts'
import type { KeptChart } from './native-chart/chart-setting.ts'
import { repairPackage } from './presentation/repair-package.ts'
import type { SlideSheet } from './presentation/slide-frame.ts'
import type { PlacedDrawing } from './presentation/slide-maker.ts'
import { slideColours, slideFont, slideMargin, slideSizes, masterTitlePlace } from './presentation/slide-look.ts'

const master = 'Nhip-Quy'

/** A template that slides are made for: its size and places, and how it takes the place of our master in the written parts. */
export interface SlideDress {
  readonly sheet: Omit<SlideSheet, 'lang'>
  readonly put: (
    files: Readonly<Record<string, Uint8Array>>,
    /** The language of the slides, and the numbers of those that are covers. */
    about: { readonly lang: string; readonly covers: ReadonlySet<number> },
  ) => Readonly<Record<string, Uint8Array>>
}

/**
 * A PowerPoint file. Charts are PowerPoint's own: "Edit data" shows their numbers, a zero as 0, a missing figure as an
 * empty cell. Every slide has a title for outlines and screen readers; every chart, picture and table has its
 * description; all texts are in the language of the document and in a font that every office has. Fonts and colours of
 * texts are those of the theme, so that a template laid over the slides restyles all of them; `dress` is one that they are
 * made for.
 */
export async function writePresentation(
  document: PresentationDocument,
  dress?: SlideDress,
): Promise<Uint8Array<ArrayBuffer>> {
  const sheet: SlideSheet = {
    ...(dress?.sheet ?? slideSizes[document.ratio]),
    lang: documentLanguage[document.language],
  }
  const library = newPresentation(document, sheet)
  const charts = new Map<string, KeptChart>()
  const tables = new Map<string, string>()
  const drawings = new Map<string, PlacedDrawing>()
  const speakerNotes = new Map<string, string>()
  const covers = new Set<number>()
  for (const slide of document.slides) {
    if (slide.kind === 'title') covers.add(speakerNotes.size + 1)
    // Of several slides the first has the figures: all of them on each would be said as often as there are slides.
    let figures = slide.kind === 'drawing' ? slide.figures : ''
    addSlide(slide, {
      sheet,
      next: (wholeHeadline) => {
        const made = library.addSlide({ masterName: master })
        const name = `notes-${speakerNotes.size}`
        const said = 'speakerNotes' in slide ? (slide.speakerNotes ?? '') : ''
        const isSaid = wholeHeadline === undefined || cleanText(said).includes(wholeHeadline)
        const lines = [...(isSaid ? [] : [wholeHeadline]), said, figures]
        speakerNotes.set(name, lines.filter((each) => each !== '').join('\n'))
        figures = ''
        made.addNotes(name)
        return made
      },
      keepChart: (chart, setting) => {
        const name = `chart-${charts.size}-of-presentation`
        charts.set(name, { chart, setting })
        return name
      },
      keepTable: ({ altText }) => {
        const name = `table-${tables.size}`
        tables.set(name, altText)
        return name
      },
      keepDrawing: (placed) => {
        const name = `drawing-${drawings.size}-of-presentation`
        drawings.set(name, placed)
        return name
      },
    })
  }
  const written = await library.write({ outputType: 'uint8array', compression: false })
  return await repairPackage(written as Uint8Array, {
    sheet,
    charts,
    tables,
    drawings,
    speakerNotes,
    dress: dress && ((files) => dress.put(files, { lang: sheet.lang, covers })),
  })
}

function newPresentation({ title, subject, ratio }: PresentationDocument, { width, height }: SlideSheet): PptxGenJS {
  const library = new PptxGenJS()
  library.defineLayout({ name: ratio, width, height })
  library.layout = ratio
  library.title = cleanText(title)
  library.subject = cleanText(subject ?? title)
  library.author = productName
  library.company = productName
  library.theme = { headFontFace: slideFont, bodyFontFace: slideFont }
  const number = { fontFace: slideFont, fontSize: 11, color: slideColours.muted, align: 'right', margin: 0 } as const
  library.defineSlideMaster({
    title: master,
    background: { color: slideColours.paper },
    objects: [
      { rect: { x: slideMargin, y: 0.36, w: 0.6, h: 0.05, fill: { color: slideColours.lacquer } } },
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            ...masterTitlePlace,
            w: width - 2 * masterTitlePlace.x,
            fontFace: slideFont,
            fontSize: 28,
            color: slideColours.ink,
            bold: true,
            align: 'left',
            margin: 0,
          },
          text: '',
        },
      },
    ],
    slideNumber: { x: width - slideMargin - 0.6, y: height - 0.62, w: 0.6, h: 0.25, ...number },
  })
  return library
}
