import { type Area, isAreaValidOn } from '../../domain/area.ts'
import type { Day } from '../../domain/day.ts'
import { foldText } from '../../domain/fold-text.ts'
import { type AreaRank, type NamedArea, areaMentions, areaRanks } from './area-mentions.ts'
import type { StatementKind } from './proposal.ts'
import type { ReportFrame } from './report-frame.ts'
import type { Sentence } from './sentences.ts'
import type { StatementArea } from './statement-area.ts'
import { type TimeMention, timeMentions } from './time-mentions.ts'
import { type ToldTime, endsBefore } from './told-time.ts'

/** What a figure of a report says of areas and times. */
interface ToldOfArea {
  readonly sentence: Sentence
  readonly area: StatementArea | undefined
  readonly time: TimeMention | undefined
  readonly kind: StatementKind | undefined
}

/** An area of a package as a text names it. */
export function namedAreaOf({ name, level }: Area): NamedArea {
  return { name, rank: level }
}

/** The last time of which a figure is told as it was: a plan is for later, and makes no figure an earlier one. */
function latestTold(found: readonly ToldOfArea[]): ToldTime | undefined {
  const told = found.flatMap(({ kind, time }) => (kind === undefined && time?.time !== undefined ? [time.time] : []))
  return told.reduce<ToldTime | undefined>(
    (latest, time) => (latest === undefined || endsBefore(latest, time) ? time : latest),
    undefined,
  )
}

/** Among so many sentences a headline stands, below the menu of its page. */
const mostHeadlines = 12
/** How much a headline says of whose report it is. */
const ofHeadline = 6

/** The area with whose name a headline begins: "Bù Đăng: Đường mới, vườn mới", as it was when that was printed. */
export function ledBy(
  sentences: readonly Sentence[],
  { published }: ReportFrame,
  areas: readonly Area[],
): NamedArea | undefined {
  const names = sentences
    .slice(0, mostHeadlines)
    .flatMap(({ text, isHeading }) =>
      isHeading ? (/^(?<name>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3}):\s/u.exec(text)?.[1] ?? []) : [],
    )
  for (const name of names) {
    const province = areaMentions(name, new Set())[0]?.area
    if (province) return province
    const day = published === undefined ? undefined : (`${published}-28` as Day)
    const [area] = areas
      .filter((each) => shortOf(each.name) === foldText(name) && (day === undefined || isAreaValidOn(each, day)))
      .sort((a, b) => areaRanks[a.level] - areaRanks[b.level])
    if (area) return namedAreaOf(area)
  }
  return undefined
}

/** The area of a first line that says nothing but an area and a time: "Huyện Lộc Ninh, Quý I/2024". */
export function headedBy([first]: readonly Sentence[], { names }: ReportFrame): NamedArea | undefined {
  if (!first?.isHeading) return undefined
  const [mention, ...others] = areaMentions(first.text, names)
  if (mention?.area === undefined || mention.start > 0 || others.length > 0) return undefined
  const rest = timeMentions(first.text, undefined).reduce((text, { start, end }) => {
    return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)
  }, first.text)
  return /^[\s,;:.()–-]*$/u.test(rest.slice(mention.end)) ? mention.area : undefined
}

/** The area that most of the figures and the title speak of. */
export function ownArea(
  frame: ReportFrame,
  found: readonly ToldOfArea[],
  led: NamedArea | undefined,
): NamedArea | undefined {
  const weights = new Map([...frame.areas].map(([name, each]) => [name, { ...each }]))
  if (led) weights.set(led.name, { area: led, weight: (weights.get(led.name)?.weight ?? 0) + ofHeadline })
  const latest = latestTold(found)
  for (const { area, kind, sentence, time } of found) {
    if (area?.kind !== 'named' || sentence.isBelow) continue
    const known = weights.get(area.area.name)?.weight ?? 0
    // An area that was told of in an earlier quarter may have ended since.
    const isPast = time?.time !== undefined && latest !== undefined && endsBefore(time.time, latest)
    weights.set(area.area.name, {
      area: area.area,
      weight: known + (kind === undefined && !isPast ? 2 : 0.5) * (area.isWhole ? 1.5 : 1),
    })
  }
  const ranked = new Set(
    found.flatMap(({ area, kind }) => (area?.kind === 'ranked' && kind === undefined ? [area.rank] : [])),
  )
  const isTold = found.some(
    ({ area, kind }) => area?.kind === 'named' && area.area.rank !== 'country' && kind === undefined,
  )
  const best = [...weights.values()]
    .map(({ area, weight }) => ({ area, weight: weight * rankFactor(area.rank, ranked, isTold) }))
    .sort((a, b) => b.weight - a.weight || areaRanks[a.area.rank] - areaRanks[b.area.rank])
  return best[0]?.area
}

/** A text that says "toàn huyện", or tells figures of a district, tells of the country only for comparison. */
function rankFactor(rank: AreaRank, ranked: ReadonlySet<AreaRank>, isTold: boolean): number {
  if (ranked.has(rank)) return 2
  return rank === 'country' && (ranked.size > 0 || isTold) ? 0.2 : 1
}

const shortOf = (name: string): string =>
  foldText(name).replace(/^(?:tinh|thanh pho|tp|quan|thi xa|tx|huyen|xa|phuong|thi tran|tt|dac khu|thon|ap|ban) /, '')

/** Whether what a sentence is said of is the area of the report. */
export function isOfArea(area: StatementArea | undefined, own: NamedArea | undefined): boolean {
  if (area === undefined || own === undefined) return area?.kind !== 'elsewhere'
  if (area.kind === 'elsewhere') return false
  if (area.kind === 'bare') return shortOf(area.name) === shortOf(own.name)
  if (area.kind === 'ranked')
    return (
      area.rank === own.rank ||
      (own.rank === 'province' && area.rank === 'district' && own.name.startsWith('Thành phố'))
    )
  return (
    shortOf(area.area.name) === shortOf(own.name) && (area.area.rank === own.rank || own.name.startsWith('Thành phố'))
  )
}
