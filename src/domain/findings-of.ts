import type { AreaLine } from './area-lines.ts'
import { yearPlan } from './area-quarter.ts'
import type { Area, AreaId, AreaType } from './area.ts'
import { type Difference, judgementOf } from './change.ts'
import { isPartial } from './coverage.ts'
import type { Dataset } from './dataset.ts'
import { figureAt } from './figure-at.ts'
import { type Figure, type FigureValue, areOfOneKind, isAsked, isSampleFigure } from './figure.ts'
import type { Finding, FindingChanges, TargetFinding } from './finding.ts'
import { groupBy } from './group-by.ts'
import type { Indicator } from './indicator.ts'
import {
  inQuantity,
  isDecided,
  isStatus,
  judgedQuantity,
  quantitiesOf,
  stands,
  standsAtStart,
} from './measure-rules.ts'
import { type Quarter, previousQuarter, quarterNumberOf, quarterPlus } from './period.ts'
import { ofOneKind, rankAreas } from './ranking.ts'
import { askedOfArea } from './report-status.ts'
import { lastDayOf } from './reporting-calendar.ts'
import { breaksOf } from './series.ts'
import type { TargetProgress } from './target-progress.ts'
import { targetValue } from './target.ts'
import { unlistedBelow } from './unlisted-below.ts'
import { signalOf } from './usual-range.ts'

/** Two years without a figure end a series: what was usual before them is no more. */
const longestSilence = 8
/** Fewer parts than these have no best and worst. */
const fewestParts = 3

/** What is told first. */
const ranks = [
  'exceeded',
  'missed',
  'behind',
  'met',
  'decision-worse',
  'decision',
  'beyond',
  'not-reported',
  'returned',
  'object-gone',
  'lagging',
  'run',
  'met-before',
  'place',
  'parts',
  'revised',
  'break',
] as const
type Rank = (typeof ranks)[number]

function rankOf(finding: Finding): Rank {
  if (finding.kind === 'target') return finding.word === 'met' && !finding.isNew ? 'met-before' : finding.word
  if (finding.kind === 'decision') return finding.judgement === 'bad' ? 'decision-worse' : 'decision'
  return finding.kind === 'signal' ? finding.signal.kind : finding.kind
}

/** Whether it belongs to what needs attention, and not to what stands out. */
export function needsAttention({ kind, judgement }: Finding): boolean {
  const isOwed = kind === 'not-reported' || kind === 'returned'
  return judgement === 'bad' || isOwed || kind === 'object-gone' || kind === 'break' || kind === 'revised'
}

/** So many findings of a family, and of a kind, stand among the first. */
const mostOfFamily = 2
const mostOfKind = 3

/**
 * The first findings of those that need attention, or of the others: at most one of each indicator, two of each family and
 * three of each kind, because a list that tells one field five times tells the others not at all. Decisions of one family of
 * which all is the same are one.
 */
export function firstFindings(findings: readonly Finding[], isForAttention: boolean, most: number): readonly Finding[] {
  const first: Finding[] = []
  for (const finding of findings) {
    const { indicator, kind } = finding
    const among = (isLike: (other: Finding) => boolean): number => first.filter(isLike).length
    const isTold = indicator !== undefined && first.some((other) => other.indicator === indicator)
    const ofFamily = indicator ? among((other) => other.indicator?.family === indicator.family) : 0
    const isCrowded = ofFamily >= mostOfFamily || among((other) => other.kind === kind) >= mostOfKind
    if (needsAttention(finding) !== isForAttention || isTold) continue
    const twin = first.findIndex((other) => sameOf(other) !== undefined && sameOf(other) === sameOf(finding))
    if (twin >= 0) first[twin] = withAlike(first[twin]!, finding)
    else if (!isCrowded) first.push(finding)
  }
  return first.slice(0, most)
}

/** All that is said of a decision but its indicator, as one text; undefined of any other finding. */
function sameOf(finding: Finding): string | undefined {
  if (finding.kind !== 'decision') return undefined
  const { indicator, figure, sincePrevious, sinceLastYear, judgement, isSample } = finding
  const { value, denominator } = figure
  const whole = [value, denominator, figure.state, figure.coverage, figure.months, figure.asOf]
  return JSON.stringify([indicator.family, indicator.unit, whole, sincePrevious, sinceLastYear, judgement, isSample])
}

function withAlike(finding: Finding, { indicator }: Finding): Finding {
  if (finding.kind !== 'decision' || !indicator) return finding
  return { ...finding, alike: [...(finding.alike ?? []), indicator] }
}

/**
 * What a quarter says of an area, the weightiest first, in steps, one an indicator; nothing of an area that did not exist at
 * its end.
 */
export function* findingSteps(
  dataset: Dataset,
  id: AreaId,
  quarter: Quarter,
  lines: readonly AreaLine[],
): Generator<undefined, readonly Finding[], undefined> {
  const area = dataset.history.versionOn(id, lastDayOf(quarter))
  if (!area) return []
  const at = { area, quarter }
  const findings: Finding[] = []
  for (const line of lines) {
    const own = [...targetFindings(dataset, at, line), ...changeFindings(dataset, at, line), ...placeFindings(line)]
    findings.push(...own, ...lagging(line, own), ...partFindings(dataset, at, line), ...revisions(line))
    yield
  }
  findings.push(...owed(dataset, at, lines), ...breaks(lines, quarter))
  // What is alike stays in the order of the lines, which is that of the catalogue.
  return findings.sort(
    (a, b) =>
      ranks.indexOf(rankOf(a)) - ranks.indexOf(rankOf(b)) ||
      Number(b.indicator?.isLead ?? false) - Number(a.indicator?.isLead ?? false) ||
      b.size - a.size,
  )
}

/** Of which area and quarter. */
interface At {
  readonly area: Area
  readonly quarter: Quarter
}

function targetFindings(dataset: Dataset, at: At, { indicator, plan, figure }: AreaLine): readonly Finding[] {
  if (!plan) return []
  const { progress, target, toDate } = plan
  const about = { indicator, isSample: target.state === 'sample' }
  if (progress.kind === 'refused') {
    return progress.reason === 'object-gone'
      ? [{ kind: 'object-gone', plan, ...about, judgement: 'neutral', size: 0 }]
      : []
  }
  const { word } = progress
  if (toDate.kind === 'missing' || !isOutcome(word)) return []
  const goal = Math.abs(targetValue(indicator, target))
  return [
    {
      kind: 'target',
      word,
      isNew: wordBefore(dataset, at, indicator) !== word,
      figure: figure.kind === 'value' ? figure : toDate,
      plan: { ...plan, progress },
      ...about,
      judgement: word === 'met' ? 'good' : 'bad',
      size: goal === 0 ? 0 : Math.min(1, Math.abs(progress.remaining) / goal),
    },
  ]
}

const isOutcome = (word: TargetProgress['word']): word is TargetFinding['word'] =>
  word === 'met' || word === 'behind' || word === 'missed' || word === 'exceeded'

/** How the same target stood a quarter before; undefined in the first quarter of its year. */
function wordBefore(dataset: Dataset, { area, quarter }: At, indicator: Indicator): TargetProgress['word'] | undefined {
  if (quarterNumberOf(quarter) === 1) return undefined
  const progress = yearPlan(dataset, { indicator, area: area.id, quarter: previousQuarter(quarter) })?.progress
  return progress?.kind === 'progress' ? progress.word : undefined
}

function changeFindings(dataset: Dataset, at: At, line: AreaLine): readonly Finding[] {
  const { indicator, figure, sincePrevious, sinceLastYear } = line
  if (figure.kind === 'missing') return []
  const changes: FindingChanges = {
    ...(sincePrevious?.kind === 'difference' ? { sincePrevious } : {}),
    ...(sinceLastYear.kind === 'difference' ? { sinceLastYear } : {}),
  }
  const about = { indicator, figure, isSample: isSampleFigure(figure) }
  return isDecided(indicator) ? decisions(about, changes) : signals(dataset, at, about, changes)
}

type About = Pick<Finding, 'isSample'> & { readonly indicator: Indicator; readonly figure: FigureValue }

function decisions(about: About, changes: FindingChanges): readonly Finding[] {
  const moved = (change: Difference | undefined) => change !== undefined && change.trend !== 'same'
  const since = moved(changes.sincePrevious) ? 'previous' : moved(changes.sinceLastYear) ? 'last-year' : undefined
  if (since === undefined) return []
  const change = since === 'previous' ? changes.sincePrevious! : changes.sinceLastYear!
  const whole = about.figure.denominator ?? Math.max(1, Math.abs(about.figure.value))
  const size = Math.min(1, Math.abs(change.amount) / whole)
  return [{ kind: 'decision', since, ...about, ...changes, judgement: change.judgement, size }]
}

function signals(dataset: Dataset, at: At, about: About, changes: FindingChanges): readonly Finding[] {
  const { indicator } = about
  const isOfYear = indicator.isSeasonal === true
  const values = valuesSinceBreak(dataset, at, about)
  const moved = isOfYear ? fromYearToYear(values) : values
  const signal = signalOf(moved)
  if (signal.kind !== 'beyond' && signal.kind !== 'run') return []
  const { range, side } = signal
  const last = moved[moved.length - 1]!
  const reach = range.upper - range.mean
  const far = signal.kind === 'run' ? 1 : Math.min(1, Math.abs(last - range.mean) / reach / 4)
  const size = range.isTrial ? far / 2 : far
  const judgement = judgementOf(indicator.direction, side === 'above' ? 'up' : 'down')
  return [{ kind: 'signal', signal, isOfYear, ...about, ...changes, judgement, size }]
}

/**
 * What may stand beside the figure of the quarter, one a quarter up to it: from the last break or the last long silence on, of
 * its kind and whole.
 */
function valuesSinceBreak(
  dataset: Dataset,
  { area, quarter }: At,
  { indicator, figure: current }: About,
): readonly (number | undefined)[] {
  const quantity = judgedQuantity(indicator)
  const valueOf = (figure: Figure): number | undefined =>
    figure.kind === 'value' && !isPartial(figure) && areOfOneKind(figure, current)
      ? inQuantity(indicator, quantity, figure)
      : undefined
  const values = [valueOf(current)]
  let [later, silence]: [Figure, number] = [current, 0]
  for (let at = previousQuarter(quarter); silence < longestSilence; at = previousQuarter(at)) {
    const figure = figureAt(dataset, { indicator, area: area.id }, { quarter: at, accumulation: 'quarter' })
    if (breaksOf(indicator, [figure, later], [at, quarterPlus(at, 1)]).length > 0) break
    values.unshift(valueOf(figure))
    later = figure
    silence = figure.kind === 'value' ? 0 : silence + 1
  }
  return values
}

/** The differences to the same quarter of the year before. */
function fromYearToYear(values: readonly (number | undefined)[]): readonly (number | undefined)[] {
  return values.slice(4).map((value, index) => {
    const before = values[index]
    return value === undefined || before === undefined ? undefined : value - before
  })
}

/**
 * A place is told when it moved by a fifth of the group, and at least by two; only of what stands, because what happens
 * changes places with every quarter.
 */
function placeFindings({ indicator, figure, place }: AreaLine): readonly Finding[] {
  if (!stands(indicator) || standsAtStart(indicator) || figure.kind === 'missing' || !place) return []
  const { movement } = place
  if (movement === undefined || Math.abs(movement) < Math.max(2, place.of / 5)) return []
  const judgement = movement > 0 ? 'good' : 'bad'
  const size = Math.abs(movement) / place.of
  return [
    {
      kind: 'place',
      indicator,
      figure,
      place: { ...place, movement },
      isSample: isSampleFigure(figure),
      judgement,
      size,
    },
  ]
}

/**
 * What is among the worst 25 % of its peers, by the rule of the profile; nothing where another finding of the indicator needs
 * attention already. What became better may still be among the worst: these are two verdicts.
 */
function lagging({ indicator, figure, place }: AreaLine, own: readonly Finding[]): readonly Finding[] {
  if (figure.kind === 'missing' || place?.spread?.part !== 'lowest' || own.some(needsAttention)) return []
  const { rank, of, spread } = place
  const isSample = isSampleFigure(figure)
  return [
    { kind: 'lagging', indicator, figure, median: spread.median, of, isSample, judgement: 'bad', size: rank / of },
  ]
}

/** Some kinds, each once, the most frequent first. */
function typesOf(types: readonly AreaType[]): readonly AreaType[] {
  const alike = [...groupBy(types, ({ level, id }) => `${level} ${id}`).values()]
  return alike.sort((a, b) => b.length - a.length).map(([type]) => type!)
}

/** The ends among the areas directly below; no end where it is shared by a third of them. */
function partFindings(dataset: Dataset, { area, quarter }: At, { indicator }: AreaLine): readonly Finding[] {
  if (indicator.direction === 'neutral') return []
  const children = dataset.history.childrenOn(area.id, lastDayOf(quarter))
  const parts = children.map((child) => ({
    area: child,
    figure: figureAt(dataset, { indicator, area: child.id }, { quarter, accumulation: 'quarter' }),
  }))
  const { ranked } = rankAreas(indicator, quantitiesOf(indicator)[0]!, ofOneKind(parts).together)
  if (ranked.length < fewestParts) return []
  const isSample = isSampleFigure(ranked[0]!.figure)
  const areStatuses = ranked.every(({ figure }) => isStatus(indicator, figure))
  const asked = parts.filter(({ figure }) => isAsked(figure)).length + unlistedBelow(indicator, area, children)
  const types = typesOf(ranked.map(({ area: { type } }) => type))
  const of = { of: ranked.length, types, ...(asked > ranked.length ? { outOf: asked } : {}) }
  const ends = [
    { end: 'worst', judgement: 'bad', score: ranked[ranked.length - 1]!.score },
    { end: 'best', judgement: 'good', score: ranked[0]!.score },
  ] as const
  return ends.flatMap(({ end, judgement, score }): readonly Finding[] => {
    const at = ranked.filter((each) => each.score === score)
    if (at.length > ranked.length / 3) return []
    return [{ kind: 'parts', end, indicator, parts: at, ...of, areStatuses, isSample, judgement, size: 0 }]
  })
}

function revisions({ indicator, figure }: AreaLine): readonly Finding[] {
  if (figure.kind === 'missing' || figure.revisedFrom === undefined) return []
  const isSample = isSampleFigure(figure)
  return [{ kind: 'revised', indicator, figure, from: figure.revisedFrom, isSample, judgement: 'neutral', size: 0 }]
}

function owed(dataset: Dataset, { area, quarter }: At, lines: readonly AreaLine[]): readonly Finding[] {
  const asked = askedOfArea(dataset, area, quarter)
  return (['not-reported', 'returned'] as const).flatMap((kind): readonly Finding[] => {
    const own = lines.filter(
      ({ indicator, figure }) => asked.has(indicator) && figure.kind === 'missing' && figure.reason === kind,
    )
    if (own.length === 0) return []
    const indicators = own.map(({ indicator }) => indicator)
    const isSample = own.every(({ figure }) => isSampleFigure(figure))
    return [{ kind, indicators, isSample, judgement: 'neutral', size: 1 }]
  })
}

function breaks(lines: readonly AreaLine[], quarter: Quarter): readonly Finding[] {
  const found = lines.flatMap(({ indicator, figure, bases }) => {
    if (figure.kind === 'missing') return []
    const at = breaksOf(indicator, [bases.previous, figure], [previousQuarter(quarter), quarter])
    return at.map(({ reason }) => ({ reason, indicator, isSample: isSampleFigure(figure) }))
  })
  return (['area', 'definition'] as const).flatMap((reason): readonly Finding[] => {
    const of = found.filter((each) => each.reason === reason)
    if (of.length === 0) return []
    const indicators = of.map(({ indicator }) => indicator)
    return [
      { kind: 'break', reason, indicators, isSample: of.every((each) => each.isSample), judgement: 'neutral', size: 0 },
    ]
  })
}
