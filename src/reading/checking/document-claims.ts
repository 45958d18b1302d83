import type { AreaId } from '../../domain/area.ts'
import type { Period } from '../../domain/period.ts'
import { namesIn } from '../narrative/area-mentions.ts'
import { plainText } from '../narrative/plain-text.ts'
import { readNarrative } from '../narrative/read-narrative.ts'
import { composedText } from '../office/composed-text.ts'
import type { DocumentPiece } from '../office/document-piece.ts'
import { chartClaims } from './chart-claims.ts'
import type { Claim, ClaimContext, SaidIndicator } from './claim.ts'
import type { ClaimReader } from './reader.ts'
import { lastPeriodIn, periodOfTime } from './said-time.ts'
import type { StretchClaim } from './stretch-claims.ts'
import { type TableContent, tableClaims } from './table-claims.ts'
import { textClaims } from './text-claims.ts'

/** Pieces that speak of the same: a slide, or what stands below a heading that names an area and a period. */
interface Section {
  readonly pieces: readonly (DocumentPiece & { readonly index: number })[]
  readonly context: ClaimContext
}

/** What the numbers of a document say, in its order. `onSection` is told after each part, of how many. */
export function documentClaims(
  pieces: readonly DocumentPiece[],
  reader: ClaimReader,
  onSection: (done: number, all: number) => void = () => undefined,
): readonly Claim[] {
  const sections = sectionsOf(pieces, reader)
  return sections.flatMap((section, at) => {
    const claims = sectionClaims(section, reader)
    onSection(at + 1, sections.length)
    return claims
  })
}

const textOf = ({ content }: DocumentPiece): string => (content.kind === 'text' ? composedText(content.text) : '')

function sectionsOf(pieces: readonly DocumentPiece[], reader: ClaimReader): readonly Section[] {
  const whole = wholeContext(pieces, reader)
  const sections: { pieces: (DocumentPiece & { index: number })[]; context: ClaimContext }[] = []
  let slide: number | undefined
  for (const [index, piece] of pieces.entries()) {
    const place = piece.place.kind === 'slide' ? piece.place.slide : undefined
    const isNext = place === undefined ? opensSection(piece, reader) : place !== slide
    if (isNext || sections.length === 0) sections.push({ pieces: [], context: whole })
    slide = place
    sections.at(-1)!.pieces.push({ ...piece, index })
  }
  return sections.map(({ pieces: own }) => ({ pieces: own, context: { ...whole, ...ownContext(own, whole, reader) } }))
}

const caption = /^(?:Hình|Biểu đồ|Bảng|Biểu|Nguồn)(?![\p{L}])/iu

/** A line of its own that names an area and a period and is no sentence: "Huyện Lộc Ninh, quý II/2024: …". */
function opensSection(piece: DocumentPiece, reader: ClaimReader): boolean {
  const text = plainText(textOf(piece))
  if (text.length > 160 || text.includes('\n') || /[.;]\s*$/u.test(text) || caption.test(text)) return false
  return lastPeriodIn(text) !== undefined && areaIn(text, undefined, reader, undefined) !== undefined
}

/** Of which area and period a document is: what its first lines say, else what most of its figures are of. */
function wholeContext(pieces: readonly DocumentPiece[], reader: ClaimReader): ClaimContext {
  const said = ownContext(pieces.slice(0, 2), {}, reader)
  if (said.area !== undefined && said.period !== undefined) return said
  const text = pieces.map(textOf).join('\n').slice(0, longestSample)
  const own = readNarrative(text, reader.known).filter(({ kind }) => kind === 'achieved')
  const period =
    said.period ??
    mostOften(own.flatMap((each) => (each.period === undefined ? [] : (periodOfTime(each.period) ?? []))))
  const name = mostOften(own.flatMap((each) => each.areaName ?? []))
  const area = said.area ?? (name === undefined ? undefined : reader.areaOfName(name, period, undefined)?.id)
  return { ...(area === undefined ? {} : { area }), ...(period === undefined ? {} : { period }) }
}

/** So many letters tell of which area and period a document is. */
const longestSample = 60_000

function mostOften<Value extends string>(values: readonly Value[]): Value | undefined {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

/** What the first lines of a section say of its numbers: titles name area, period and indicator. */
function ownContext(pieces: readonly DocumentPiece[], whole: ClaimContext, reader: ClaimReader): ClaimContext {
  const lines = pieces
    .filter(({ place }) => place.kind !== 'slide' || !place.isNote)
    .flatMap((piece) => plainText(textOf(piece)).split('\n'))
    .filter((line) => line.trim() !== '' && line.length < 220 && !/^(?:Nguồn|Ghi chú)\s*:/iu.test(line))
    .slice(0, 4)
  const headings = lines.filter((line, at) => at === 0 || !/[.;!?]\s*$/u.test(line))
  const period = headings.map(lastPeriodIn).find((each) => each !== undefined)
  const area = headings
    .map((line) => areaIn(line, period ?? whole.period, reader, whole.area))
    .find((each) => each !== undefined)
  const indicator = headings.flatMap((line) => reader.mentionsOf(line))[0]?.indicator
  return {
    ...(area === undefined ? {} : { area }),
    ...(period === undefined ? {} : { period }),
    ...(indicator === undefined ? {} : { indicator }),
  }
}

function areaIn(
  line: string,
  period: Period | undefined,
  reader: ClaimReader,
  near: AreaId | undefined,
): AreaId | undefined {
  return reader
    .areasIn(line, namesIn(line), { period, near })
    .find(({ known, isAside }) => known !== undefined && !isAside)?.known?.id
}

function sectionClaims({ pieces, context }: Section, reader: ClaimReader): readonly Claim[] {
  const { indicator: _, ...around } = context
  const texts = pieces.filter(({ content }) => content.kind === 'text')
  const starts: number[] = []
  let text = ''
  for (const piece of texts) {
    starts.push(text.length)
    text += `${textOf(piece)}\n`
  }
  const ofTexts = textClaims(text, around, reader)
  return pieces.flatMap((piece): readonly Claim[] => {
    const { content, index } = piece
    if (content.kind === 'table') return cellClaims(content, { index, context: around }, reader)
    if (content.kind === 'chart') {
      const named = indicatorBeside(pieces, piece, reader) ?? context.indicator
      return chartClaims(
        content.chart,
        { ...around, ...(named === undefined ? {} : { indicator: named }) },
        reader,
      ).map(({ series, point, ...claim }) => {
        const { name, values, isPercent } = content.chart.series[series]!
        const words = `${name} – ${content.chart.categories[point] ?? ''}`
        const printed = `${String(values[point]).replace('.', ',')}${isPercent ? '%' : ''}`
        return { ...claim, piece: index, printed, words }
      })
    }
    const at = texts.findIndex((each) => each.index === index)
    const own = textOf(piece)
    return ofTexts
      .filter(({ start }) => start >= starts[at]! && start < starts[at]! + own.length)
      .map((claim) => textClaim(claim, { index, own, from: starts[at]! }))
  })
}

/** What a chart of a text is of: its caption says it, which follows it or comes before, else the lines before it. */
function indicatorBeside(
  pieces: Section['pieces'],
  chart: Section['pieces'][number],
  reader: ClaimReader,
): SaidIndicator | undefined {
  if (chart.place.kind === 'slide') return undefined
  const at = pieces.indexOf(chart)
  const lines = [...pieces.slice(at + 1, at + 2), ...pieces.slice(Math.max(0, at - 4), at).reverse()].map((each) =>
    plainText(textOf(each)),
  )
  const captions = lines.filter((line) => caption.test(line))
  return [...captions, ...lines].flatMap((line) => reader.mentionsOf(line))[0]?.indicator
}

function textClaim(
  { start, end, ...claim }: StretchClaim,
  { index, own, from }: { readonly index: number; readonly own: string; readonly from: number },
): Claim {
  const spot = { kind: 'text', start: start - from, end: end - from } as const
  return { ...claim, piece: index, spot, printed: own.slice(spot.start, spot.end), words: wordsAround(own, spot) }
}

function cellClaims(
  table: TableContent,
  { index, context }: { readonly index: number; readonly context: ClaimContext },
  reader: ClaimReader,
): readonly Claim[] {
  const { rows } = table
  return tableClaims(table, context, reader).map(({ row, column, label, heading, start, end, ...claim }) => {
    const cell = rows[row]![column]!.normalize('NFC')
    return {
      ...claim,
      piece: index,
      spot: { kind: 'cell', row, column, start, end },
      printed: cell.slice(start, end),
      words: [label, heading, cell].filter((each) => each !== '').join(' – '),
    }
  })
}

/** So many letters on each side say what a number is of. */
const wordsEachSide = 90

/** The words around a number, cut between words, within its line. */
function wordsAround(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', end)
  const from = Math.max(lineStart, start - wordsEachSide)
  const to = Math.min(lineEnd === -1 ? text.length : lineEnd, end + wordsEachSide)
  const left = from > lineStart ? text.slice(from, start).replace(/^\S*\s/u, '… ') : text.slice(from, start)
  const isCut = to < (lineEnd === -1 ? text.length : lineEnd)
  const right = isCut ? text.slice(end, to).replace(/\s\S*$/u, ' …') : text.slice(end, to)
  return `${left}${text.slice(start, end)}${right}`.trim()
}
