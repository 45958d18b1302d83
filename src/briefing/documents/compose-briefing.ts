import { fontMeasure } from '../../charts/font-measure.ts'
import { type Picture, type PictureOptions, composePicture } from '../../charts/picture/compose-picture.ts'
import { composeListPages } from '../../charts/picture/compose-list-pages.ts'
import { composePairPage } from '../../charts/picture/compose-pair-page.ts'
import { composeTablePages } from '../../charts/picture/compose-table-pages.ts'
import { composeTitlePage } from '../../charts/picture/compose-title-page.ts'
import { embeddedFont } from '../../charts/picture/embedded-font.ts'
import type { LookId } from '../../charts/picture/look.ts'
import { pictureSizes } from '../../charts/picture/picture-size.ts'
import { svgText } from '../../charts/picture/svg-text.ts'
import type { BriefingRatio } from '../../domain/briefing.ts'
import { sampleNotes } from '../chart/chart-table.ts'
import { pictureFrame } from '../chart/picture-frame.ts'
import type { Texts } from '../../i18n/texts.ts'
import type { BriefingSheet } from '../contents/briefing-sheets.ts'

/** A drawn page of a briefing. */
export interface ComposedPage {
  readonly picture: Picture
  readonly title: string
  /** What the page shows, for those who hear it. */
  readonly description: string
  /** The figures it stands for; none on the title page and the lists at the end. */
  readonly items: readonly number[]
  /** The address that opens its figure again. */
  readonly address?: string
}

/** How all pages look. */
export interface PagesSetting {
  readonly ratio: BriefingRatio
  readonly look: LookId
  readonly watermark?: string | undefined
}

/** The pages of a briefing, numbered. Rejects when the Vietnamese font does not come. */
export async function composeBriefing(
  texts: Texts,
  pages: readonly BriefingSheet[],
  setting: PagesSetting,
): Promise<readonly ComposedPage[]> {
  await embeddedFont()
  const compose = (numberOf: (index: number) => string): readonly ComposedPage[] => {
    const composed: ComposedPage[] = []
    for (const page of pages) composed.push(...composedPages(texts, page, setting, composed.length, numberOf))
    return composed
  }
  // Once to count, once more with their numbers: whatever a number says, the pages are as many.
  const all = compose(() => '').length
  return compose((index) => `${index + 1}/${all}`)
}

/** A drawn page as a self-contained SVG document. */
export async function svgOfPage(
  { language }: Texts,
  { picture, title, description }: Pick<ComposedPage, 'picture' | 'title' | 'description'>,
): Promise<string> {
  return svgText(picture, { title, description, language, font: await embeddedFont() })
}

function composedPages(
  texts: Texts,
  page: BriefingSheet,
  { ratio, look, watermark }: PagesSetting,
  before: number,
  numberOf: (index: number) => string,
): readonly ComposedPage[] {
  const size = pictureSizes[ratio === '4:3' ? 'slide-4-3' : 'slide-16-9']
  const options: PictureOptions = { measure: fontMeasure, size, look }
  const numbered = { ...options, page: numberOf(before) }
  const pageOf = (index: number): string => numberOf(before + index)
  switch (page.kind) {
    case 'title': {
      const { title, lines } = page
      const picture = composeTitlePage({ title, lines, watermark }, options)
      return [{ picture, title, description: lines.join('. '), items: [] }]
    }
    case 'figure': {
      const { figure, item } = page.figure
      const frame = pictureFrame(figure)
      const { address } = figure
      const picture = composePicture(frame, figure.plot, { ...numbered, address })
      return [{ picture, title: frame.title, description: frame.sentence, items: [item.id], address }]
    }
    case 'pair': {
      const [one, other] = page.figures
      const [left, right] = [pictureFrame(one.figure), pictureFrame(other.figure)]
      const halves = [
        { frame: left, plot: one.figure.plot },
        { frame: right, plot: other.figure.plot },
      ] as const
      const picture = composePairPage({ title: page.title, halves }, numbered)
      // A slide has one height: two figures that need more stand on a page each.
      if (picture.height > size.height) {
        const pages = page.figures.map((figure) => ({ kind: 'figure', figure }) as const)
        return pages.flatMap((each, index) => composedPages(texts, each, { ratio, look }, before + index, numberOf))
      }
      return [
        {
          picture,
          title: `${left.title}; ${right.title}`,
          description: `${left.sentence} ${right.sentence}`,
          items: [one.item.id, other.item.id],
        },
      ]
    }
    case 'table': {
      const { figure, item } = page.figure
      const { frame, sentences, table, address } = figure
      const { source, status, dates } = frame.footer
      const content = {
        title: sentences.headline,
        subtitle: `${frame.title}. ${frame.subtitle}`,
        table,
        notes: [...sampleNotes(texts, table), ...frame.notes],
        lines: [source, `${status} · ${dates}`],
        watermark: frame.watermark,
      }
      return composeTablePages(content, { ...options, address, pageOf }).map((picture) => ({
        picture,
        title: sentences.headline,
        description: sentences.paragraph,
        items: [item.id],
        address,
      }))
    }
    case 'list': {
      const { title, entries, figure } = page
      return composeListPages({ title, entries }, { ...options, pageOf }).map((picture) => ({
        picture,
        title,
        description: entries.join(' '),
        items: figure ? [figure.item.id] : [],
      }))
    }
  }
}
