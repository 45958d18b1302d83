import type { AreaId } from '../../domain/area.ts'
import type { Indicator, IndicatorId } from '../../domain/indicator.ts'
import type { Period } from '../../domain/period.ts'
import { namesIn } from '../narrative/area-mentions.ts'
import { plainText } from '../narrative/plain-text.ts'
import type { FigureProposal, StatementKind } from '../narrative/proposal.ts'
import { readNarrative } from '../narrative/read-narrative.ts'
import { sentencesOf } from '../narrative/sentences.ts'
import { ownTimes } from '../narrative/statement-time.ts'
import { timeMentions } from '../narrative/time-mentions.ts'
import type { ClaimContext, ClaimRole, SaidIndicator } from './claim.ts'
import type { ClaimReader } from './reader.ts'
import { periodOfTime, saidBase } from './said-time.ts'
import { type ReadFigure, type StretchClaim, stretchClaims } from './stretch-claims.ts'

const roles: Readonly<Record<StatementKind, ClaimRole>> = {
  achieved: 'figure',
  repeated: 'figure',
  unclear: 'figure',
  approximate: 'figure',
  'previous-period': 'figure',
  'another-area': 'figure',
  'newly-achieved': 'unsure',
  target: 'plan',
  forecast: 'unsure',
  difference: 'change',
  'sub-total': 'unsure',
  'another-object': 'unsure',
}

/** What the numbers of a running text say; `text` is composed (NFC) and its places are those of the claims. */
export function textClaims(text: string, context: ClaimContext, reader: ClaimReader): readonly StretchClaim[] {
  const plain = plainText(text)
  const area = context.area === undefined ? undefined : reader.history.byId(context.area)
  const proposals = readNarrative(text, reader.known, {
    ...(area === undefined ? {} : { area }),
    ...(context.period === undefined ? {} : { period: context.period }),
  })
  const names = namesIn(plain)
  let line = -1
  let carried: ClaimContext = context
  return sentencesOf(plain).flatMap((sentence) => {
    if (sentence.isBelow) return []
    if (sentence.line !== line) carried = context
    line = sentence.line
    const { start, text: own } = sentence
    // "Cuối năm 2023 đã có 13/15 xã. Nay huyện có …": what is now is of the document's time.
    if (ofNow.test(own)) carried = withPeriod(carried, context.period)
    const figures = proposals
      .filter(({ place }) => place.start >= start && place.end <= start + own.length)
      .map((proposal): ReadFigure => readFigure(proposal, start, reader))
    const claims = stretchClaims({ text: own, names, figures, isCell: false }, carried, reader)
    // What follows in the same line goes on speaking of the same.
    const [spoken] = claims.filter(({ indicator }) => indicator !== undefined)
    const mentioned = reader.mentionsOf(own)[0]?.indicator
    const base = saidBase(own, undefined)
    const period = openingPeriod(own, carried.period)
    const among = claims.filter(({ area: of }) => of !== undefined).at(-1)?.area
    carried = {
      ...carried,
      ...(period === undefined ? {} : { period }),
      ...(among === undefined ? {} : { among }),
      ...((spoken?.indicator ?? mentioned) ? { indicator: spoken?.indicator ?? mentioned! } : {}),
      ...(base === undefined ? {} : { base }),
    }
    return claims.map((claim) => ({ ...claim, start: claim.start + start, end: claim.end + start }))
  })
}

/** "Nay", "hiện có", "đến nay"; not the verbs that end in "hiện", and not "năm nay". */
const ofNow = /(?<!\p{L})(?:(?<!(?:thực|phát|thể|xuất|biểu|cải) )hiện|(?<!năm )nay)(?!\p{L})/iu

function withPeriod(context: ClaimContext, period: Period | undefined): ClaimContext {
  const { period: _, ...rest } = context
  return { ...rest, ...(period === undefined ? {} : { period }) }
}

/** So many letters may stand before the time that opens a sentence: "Đến hết". */
const longestOpening = 12

/** The time that opens a sentence: "Đến hết quý I/2024, …" is said of what follows in the line, too. */
function openingPeriod(text: string, known: Period | undefined): Period | undefined {
  const [first] = ownTimes(text, timeMentions(text, known === undefined ? undefined : Number(known.slice(0, 4))))
  return first?.time === undefined || first.start > longestOpening ? undefined : periodOfTime(first.time)
}

function readFigure(proposal: FigureProposal, offset: number, reader: ClaimReader): ReadFigure {
  const { place, kind, areaCode, areaName, problems } = proposal
  const period = proposal.period === undefined ? undefined : periodOfTime(proposal.period)
  const indicator = newly(proposal, reader)
  const area =
    areaCode === undefined && areaName === undefined ? undefined : areaOf(areaName ?? '', areaCode, reader, period)
  return {
    start: place.start - offset,
    end: place.end - offset,
    // What some areas tell together is what the data has of them all.
    role: indicator === undefined && !problems.includes('areas-missing') ? roles[kind] : 'figure',
    indicator: indicator ?? saidIndicator(proposal.indicator, reader.known.indicators),
    ...(area === undefined ? {} : { area }),
    ...(kind === 'another-area' && area === undefined ? { isOfUnknownArea: true } : {}),
    ...(period === undefined ? {} : { period }),
  }
}

function areaOf(
  name: string,
  code: string | undefined,
  reader: ClaimReader,
  period: ReturnType<typeof periodOfTime>,
): AreaId | undefined {
  const byName = reader.areaOfName(name, period, undefined)
  if (byName && (code === undefined || byName.code === code)) return byName.id
  return reader.history.areas.find((area) => area.code === code && area.name === name)?.id ?? byName?.id
}

/** What came within a period is an indicator of its own, where the package has it. */
function newly({ kind, indicator }: FigureProposal, { known }: ClaimReader): SaidIndicator | undefined {
  if (kind !== 'newly-achieved') return undefined
  const found = known.indicators.find(({ id }) => id === `${indicator}.new`)
  return found && { id: found.id }
}

/** The indicator, or its part, that a proposal names: "ocop.star4" is the part of four stars. */
function saidIndicator(id: string, indicators: readonly Indicator[]): SaidIndicator {
  if (indicators.some((indicator) => indicator.id === id)) return { id: id as IndicatorId }
  for (const { id: whole, family, breakdowns } of indicators) {
    for (const category of breakdowns.flatMap(({ categories }) => categories)) {
      if (`${family}.${category.id}` === id) return { id: whole, category: category.id }
    }
  }
  return { id: id as IndicatorId }
}
