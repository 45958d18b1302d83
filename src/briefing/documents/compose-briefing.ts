import { fontMeasure } from '../../charts/font-measure.ts'
import { type Picture, type PictureOptions, composePictures } from '../../charts/picture/compose-pictures.ts'
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
import { type BriefingSheet, tableHeading } from '../contents/briefing-sheets.ts'

/** A drawn sheet of a briefing. */
export interface DrawnSheet {
  readonly picture: Picture
  readonly title: string
  /** What it shows, for those who hear it. */
  readonly description: string
  /** The items it stands for; none on the title and the lists at the end. */
  readonly items: readonly number[]
  /** The address that opens its chart again. */
  readonly address?: string
}

/** How all sheets look. */
export interface SheetsSetting {
  readonly ratio: BriefingRatio
  readonly look: LookId
  readonly watermark?: string | undefined
}

/** The sheets of a briefing, drawn and numbered. Rejects when the Vietnamese font does not come. */
export async function composeBriefing(
  texts: Texts,
  sheets: readonly BriefingSheet[],
  setting: SheetsSetting,
): Promise<readonly DrawnSheet[]> {
  await embeddedFont()
  const compose = async (numberOf: (index: number) => string): Promise<readonly DrawnSheet[]> => {
    const composed: DrawnSheet[] = []
    for (const sheet of sheets) {
      composed.push(...drawnSheets(texts, sheet, setting, composed.length, numberOf))
      // A key or a press between two sheets is heard between them.
      await new Promise((resolve) => setTimeout(resolve))
    }
    return composed
  }
  // Once to count, once more with their numbers: whatever a number says, the sheets are as many.
  const all = (await compose(() => '')).length
  return compose((index) => `${index + 1}/${all}`)
}

/** A drawn sheet as a self-contained SVG document. */
export async function svgOfSheet(
  { language }: Texts,
  { picture, title, description }: Pick<DrawnSheet, 'picture' | 'title' | 'description'>,
): Promise<string> {
  return svgText(picture, { title, description, language, font: await embeddedFont() })
}

/** A drawn sheet to be shown very small: without the font, which nobody could tell there. */
export function thumbnailOfSheet({ language }: Texts, { picture, title, description }: DrawnSheet): string {
  return svgText(picture, { title, description, language, font: { stack: 'sans-serif', faces: [] } })
}

function drawnSheets(
  texts: Texts,
  sheet: BriefingSheet,
  { ratio, look, watermark }: SheetsSetting,
  before: number,
  numberOf: (index: number) => string,
): readonly DrawnSheet[] {
  const size = pictureSizes[ratio === '4:3' ? 'slide-4-3' : 'slide-16-9']
  const options: PictureOptions = { measure: fontMeasure, size, look }
  const numbered = { ...options, page: numberOf(before) }
  const pageOf = (index: number): string => numberOf(before + index)
  switch (sheet.kind) {
    case 'title': {
      const { title, lines, office } = sheet
      const picture = composeTitlePage({ office, title, lines, watermark }, options)
      return [{ picture, title, description: [...(office?.lines ?? []), ...lines].join('. '), items: [] }]
    }
    case 'chart': {
      const { chart, item } = sheet.item
      const frame = {
        ...pictureFrame(chart),
        ...(item.content === 'chart-and-text' ? { body: chart.sentences.paragraph } : {}),
      }
      const { address } = chart
      return composePictures(frame, chart.plot, { ...options, address, pageOf }).map((picture) => ({
        picture,
        title: frame.title,
        description: frame.sentence,
        items: [item.id],
        address,
      }))
    }
    case 'pair': {
      const [one, other] = sheet.items
      const [left, right] = [pictureFrame(one.chart), pictureFrame(other.chart)]
      const halves = [
        { frame: left, plot: one.chart.plot },
        { frame: right, plot: other.chart.plot },
      ] as const
      const picture = composePairPage({ title: sheet.title, halves }, numbered)
      // A slide has one height: two charts that need more stand on a sheet each.
      if (picture.height > size.height) {
        const alone = sheet.items.map((item) => ({ kind: 'chart', item }) as const)
        const drawn: DrawnSheet[] = []
        for (const each of alone)
          drawn.push(...drawnSheets(texts, each, { ratio, look }, before + drawn.length, numberOf))
        return drawn
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
      const { chart, item } = sheet.item
      const { frame, sentences, address } = chart
      const { headline, subtitle } = tableHeading(sheet.item)
      const table = chart.table()
      const { source, status, dates } = frame.footer
      const content = {
        title: headline,
        subtitle,
        table,
        notes: [...sampleNotes(texts, table), ...frame.notes],
        lines: [source, `${status} · ${dates}`],
        watermark: frame.watermark,
      }
      return composeTablePages(content, { ...options, address, pageOf }).map((picture) => ({
        picture,
        title: headline,
        description: sentences.paragraph,
        items: [item.id],
        address,
      }))
    }
    case 'area': {
      const { id, headline: title, about: subtitle, entries, table, source = '', watermark: mark } = sheet.page
      const head = { title, subtitle, watermark: mark }
      const pages = table
        ? composeTablePages({ ...head, table, notes: entries, lines: [source] }, { ...options, pageOf })
        : composeListPages({ ...head, entries, isSpoken: true }, { ...options, pageOf })
      return pages.map((picture) => ({ picture, title, description: [subtitle, ...entries].join('. '), items: [id] }))
    }
    case 'list': {
      const { title, entries, items = [] } = sheet
      return composeListPages({ title, entries }, { ...options, pageOf }).map((picture) => ({
        picture,
        title,
        description: entries.join(' '),
        items: items.map(({ item }) => item.id),
      }))
    }
  }
}
