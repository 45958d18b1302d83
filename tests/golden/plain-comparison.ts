import {
  type PlainArea,
  type PlainFigure,
  type PlainPackage,
  type Row,
  added,
  areas,
  bearer,
  definitionOf,
  endOf,
  isSample,
  lacksAreas,
  later,
  numberOf,
  percentOf,
  recordOn,
  summed,
} from './plain-package.ts'

/** Changes, places, targets, reports and groups by the plain calculation, as short texts that two results are compared by. */

/** At most seven digits after the comma, and no sign of zero. */
export const told = (value: number): string => String(Math.round(value * 1e7) / 1e7 + 0)

const isDifferent = (a: PlainFigure, b: PlainFigure): boolean => isSample(a) !== isSample(b) || a.isMixed || b.isMixed

function judged(indicator: Row, sign: number): string {
  if (sign === 0 || indicator['direction'] === 'neutral') return 'neutral'
  return sign > 0 === (indicator['direction'] === 'higher') ? 'good' : 'bad'
}

export interface Asked {
  readonly indicator: Row
  readonly id: string
  readonly now: string
  readonly since: string
  readonly isToDate: boolean
}

export const figureIn = (of: PlainPackage, { indicator, id, isToDate }: Asked, quarter: string): PlainFigure =>
  isToDate ? of.toDate(indicator, id, quarter) : of.figure(indicator, id, quarter)

const isOfAnother = (id: string, quarter: string): boolean =>
  recordOn(id, endOf(quarter)) === undefined &&
  bearer(areas.find((area) => area.id === id)!.code, endOf(quarter)) !== undefined

/** The change of an area's figure between two quarters, or the reason against it. */
export function change(of: PlainPackage, asked: Asked, quantity: 'count' | 'share' = 'count'): string {
  const [current, base] = [figureIn(of, asked, asked.now), figureIn(of, asked, asked.since)]
  if (isOfAnother(asked.id, asked.now) || isOfAnother(asked.id, asked.since)) return 'different-area'
  return difference(asked, current, base, quantity)
}

function difference(
  { indicator, now, since, isToDate }: Asked,
  current: PlainFigure,
  base: PlainFigure,
  quantity: 'count' | 'share',
): string {
  if (current.missing !== undefined) return `current-missing ${current.missing}`
  if (base.missing !== undefined) return `base-missing ${base.missing}`
  if (isDifferent(current, base)) return 'sample-against-source'
  if (isToDate && indicator['time'] === 'flow' && numberOf(now) !== numberOf(since)) return 'stretch-differs'
  const [definition, former] = [definitionOf(indicator, now), definitionOf(indicator, since)]
  if (definition.calendar !== former.calendar) return 'calendar-differs'
  if (definition.version !== former.version) return 'definition-differs'
  if (lacksAreas(current) || lacksAreas(base)) return 'coverage-differs'
  const [percent, basePercent] = [percentOf(current), percentOf(base)]
  if (quantity === 'share' && percent === undefined) return 'current-missing no-share'
  if (quantity === 'share' && basePercent === undefined) return 'base-missing no-share'
  const amount = added([current.value, -base.value])
  const hasShares = indicator['measure'] === 'share' && percent !== undefined && basePercent !== undefined
  const stands = indicator['denominator_time'] === 'stock'
  const hasMoved = hasShares && stands && current.denominator !== base.denominator
  const points = hasShares && !hasMoved ? Math.round((percent - basePercent) * 1e12) / 1e12 : undefined
  const leads = points !== undefined && (!stands || quantity === 'share') ? points : amount
  const isCount = indicator['measure'] === 'count'
  const isOtherSeason = indicator['seasonal'] === 'yes' && numberOf(now) !== numberOf(since)
  return [
    `by ${told(amount)}`,
    isCount && base.value > 0 ? `${told((amount / base.value) * 100)} %` : '',
    points === undefined ? '' : `${told(points)} points`,
    hasMoved ? `of ${base.denominator} and ${current.denominator}` : '',
    // More out of nobody knows how many is no better.
    indicator['measure'] === 'share' && points === undefined
      ? 'neutral'
      : isOtherSeason
        ? 'neutral'
        : judged(indicator, leads),
  ]
    .filter((part) => part !== '')
    .join(', ')
}

/** Whether there is only yes or no: one thing that all should reach. */
const isYesOrNo = (indicator: Row, { denominator, value }: PlainFigure): boolean =>
  indicator['measure'] === 'share' &&
  indicator['time'] === 'stock' &&
  indicator['denominator_time'] === 'stock' &&
  indicator['direction'] === 'higher' &&
  denominator === 1 &&
  (value === 0 || value === 1)

const score = (figure: PlainFigure, quantity: 'count' | 'share'): number | undefined => {
  if (figure.missing !== undefined || lacksAreas(figure)) return undefined
  return quantity === 'share' ? percentOf(figure) : figure.value
}

type Scored = readonly { readonly id: string; readonly score: number | undefined }[]

/** One more than the areas that are strictly better, and whether another stands there too. */
function place(
  indicator: Row,
  all: Scored,
  id: string,
): { readonly rank: number; readonly isShared: boolean } | undefined {
  const own = all.find((each) => each.id === id)?.score
  if (own === undefined) return undefined
  const isBetter = (value: number): boolean => (indicator['direction'] === 'lower' ? value < own : value > own)
  const others = all.flatMap((each) => (each.score === undefined || each.id === id ? [] : [each.score]))
  return { rank: others.filter(isBetter).length + 1, isShared: others.includes(own) }
}

/** The place of an area on its own page: among its peers with figures of its kind, unless most of them share it. */
export function pagePlace(
  of: PlainPackage,
  indicator: Row,
  id: string,
  peers: readonly PlainArea[],
  now: string,
): string {
  const quantity = indicator['measure'] === 'share' ? 'share' : 'count'
  if (indicator['direction'] === 'neutral' || !peers.some((peer) => peer.id === id)) return 'none'
  const places = placesAmong(of, indicator, peers, now, quantity)
  const own = places.find((found) => found[1] === id)
  if (!own || places.filter((found) => found[2] === own[2]).length > places.length / 2) return 'none'
  return `${own[2]} of ${places.length}${own[3] ? ', shared' : ''}${own[4] === '–' ? '' : `, moved ${own[4]}`}`
}

type Places = readonly RegExpExecArray[]
/** The same peers are asked for once for each of them. */
const knownPlaces = new WeakMap<PlainPackage, Map<string, Places>>()

function placesAmong(
  of: PlainPackage,
  indicator: Row,
  peers: readonly PlainArea[],
  now: string,
  quantity: 'count' | 'share',
): Places {
  const ids = peers.map((peer) => peer.id)
  const known = knownPlaces.get(of) ?? new Map<string, Places>()
  knownPlaces.set(of, known)
  const key = `${indicator['id']} ${now} ${ids.join()}`
  const found = known.get(key)
  if (found) return found
  const asked = { indicator, ids, now, since: later(now, -4), quantity, base: 'last-year', isToDate: false } as const
  const places = group(of, asked)
    .slice(0, ids.length)
    .map((row) => /^(\S+): (\d+)( shared)?, moved (\S+);/.exec(row))
    .filter((row) => row !== null)
  known.set(key, places)
  return places
}

/** Whether an indicator comes together over the quarters of a year. */
const adds = (indicator: Row): boolean => indicator['time'] === 'flow' && indicator['measure'] !== 'index'

/** Whether what was to be reached is no more. */
const isGone = ({ missing }: PlainFigure): boolean => missing === 'area-absent' || missing === 'not-applicable'

/** The progress of an area against the target of its year. */
export function progress(of: PlainPackage, indicator: Row, id: string, now: string): string {
  const target = of.target(indicator, id, `${now.slice(0, 4)}-Q4`)
  if (!target) return 'none'
  const figure = adds(indicator) ? of.toDate(indicator, id, now) : of.figure(indicator, id, now)
  if (figure.missing !== undefined) return isGone(figure) ? 'object-gone' : 'no-figure'
  if (isDifferent(figure, target)) return 'sample-against-source'
  if (lacksAreas(figure)) return 'coverage-differs'
  const hasBoth = percentOf(figure) !== undefined && percentOf(target) !== undefined
  if (indicator['denominator_time'] === 'stock' && hasBoth && figure.denominator !== target.denominator) {
    return 'denominator-differs'
  }
  const path = of.target(indicator, id, now)
  const isNeutral = indicator['direction'] === 'neutral'
  const isLower = indicator['direction'] === 'lower'
  // What happens and should be rare has a limit, all else a goal.
  const isLimit = isLower && indicator['time'] === 'flow'
  const isInPercent =
    indicator['measure'] === 'share' && indicator['denominator_time'] !== 'stock' && percentOf(target) !== undefined
  const inTerms = (each: PlainFigure): number => (isInPercent ? percentOf(each)! : each.value)
  if (isInPercent && percentOf(figure) === undefined) return 'no-rate'
  const reaches = (aim: PlainFigure): boolean =>
    isLower ? inTerms(figure) <= inTerms(aim) : inTerms(figure) >= inTerms(aim)
  const isOver = numberOf(now) === 4
  const isTold = path !== undefined && isInPercent === (isInPercent && percentOf(path) !== undefined)
  const byPath = (): string | undefined => (isTold ? (reaches(path) ? 'on-path' : 'behind') : undefined)
  const word = (): string => {
    if (isNeutral) return 'open'
    if (isLimit) return reaches(target) ? (isOver ? 'met' : (byPath() ?? 'within')) : 'exceeded'
    if (reaches(target)) return 'met'
    return isOver ? 'missed' : (byPath() ?? 'open')
  }
  const lacks = !isNeutral && !isLimit && !reaches(target)
  const remaining = lacks ? Math.round((inTerms(target) - inTerms(figure)) * 1e12) / 1e12 : 0
  const hasPercent =
    target.value > 0 &&
    !isInPercent &&
    indicator['measure'] !== 'index' &&
    (isLimit || !isLower) &&
    !isYesOrNo(indicator, figure)
  const percent = hasPercent ? `, ${told((figure.value / target.value) * 100)} %` : ''
  return `${word()}, ${told(remaining)} to go${percent}`
}

export type BaseKind =
  | 'previous-quarter'
  | 'last-year'
  | 'quarter'
  | 'year-target'
  | 'path-target'
  | 'group-total'
  | 'group-median'

export interface GroupAsked {
  readonly indicator: Row
  readonly ids: readonly string[]
  readonly now: string
  readonly base: BaseKind
  readonly since?: string | undefined
  readonly quantity: 'count' | 'share'
  readonly isToDate: boolean
}

function distance(
  { indicator, quantity, base: kind }: GroupAsked,
  current: PlainFigure,
  base: PlainFigure | string,
): string {
  if (current.missing !== undefined) return `current-missing ${current.missing}`
  if (current.isMixed) return 'sample-against-source'
  if (lacksAreas(current)) return 'coverage-differs'
  if (typeof base === 'string') return `base-missing ${base}`
  if (base.missing !== undefined) return `base-missing ${base.missing}`
  if (isDifferent(current, base)) return 'sample-against-source'
  if (lacksAreas(base)) return 'coverage-differs'
  if (kind === 'group-total' && quantity === 'count') {
    return base.value === 0 ? 'base-missing no-share' : `part ${told((current.value / base.value) * 100)} %`
  }
  const [own, other] = quantity === 'share' ? [percentOf(current), percentOf(base)] : [current.value, base.value]
  if (own === undefined) return 'current-missing no-share'
  if (other === undefined) return 'base-missing no-share'
  const isTarget = kind === 'year-target' || kind === 'path-target'
  const hasDenominators = percentOf(current) !== undefined && percentOf(base) !== undefined
  if (
    isTarget &&
    indicator['denominator_time'] === 'stock' &&
    hasDenominators &&
    current.denominator !== base.denominator
  ) {
    return 'denominator-differs'
  }
  const amount = Math.round((own - other) * 1e12) / 1e12
  const percent =
    quantity === 'count' && indicator['measure'] !== 'index' && other > 0 ? `, ${told((own / other) * 100)} %` : ''
  return `off ${told(amount)}${percent}, ${judged(indicator, amount)}`
}

/** Areas beside one another: for each its place, movement and standing; then the total and the middle. */
export function group(of: PlainPackage, asked: GroupAsked): readonly string[] {
  const { indicator, ids, now, since, quantity } = asked
  const isTarget = asked.base === 'year-target' || asked.base === 'path-target'
  const isToDate = isTarget ? adds(indicator) : asked.isToDate
  const figuresAt = (quarter: string) =>
    ids.map((id) => ({ id, figure: figureIn(of, { indicator, id, now, since: now, isToDate }, quarter) }))
  const orderOf = (all: ReturnType<typeof figuresAt>) => {
    const values = all.filter(({ figure }) => figure.missing === undefined && !figure.isMixed)
    const samples = values.filter(({ figure }) => isSample(figure))
    const isOfSamples = samples.length > values.length - samples.length
    const together = values.filter(({ figure }) => isSample(figure) === isOfSamples)
    return { isOfSamples, scored: together.map(({ id, figure }) => ({ id, figure, score: score(figure, quantity) })) }
  }
  const current = figuresAt(now)
  const total = summed(
    indicator,
    current.map(({ figure }) => figure),
  )
  const order = orderOf(current)
  const inOrder = order.scored.filter((each) => each.score !== undefined).sort((a, b) => a.score! - b.score!)
  const median = inOrder[Math.ceil(inOrder.length / 2) - 1]?.figure
  const lacksShare = order.scored.some(({ figure }) => !lacksAreas(figure)) ? 'no-share' : 'not-published'
  const former = since === undefined ? undefined : orderOf(figuresAt(since))
  const both = (scored: Scored, other: Scored): Scored =>
    scored.filter(
      (each) => each.score !== undefined && other.some(({ id, score: its }) => id === each.id && its !== undefined),
    )
  const moved = (id: string): number | undefined => {
    if (!former || former.isOfSamples !== order.isOfSamples) return undefined
    const [nowPlaced, thenPlaced] = [both(order.scored, former.scored), both(former.scored, order.scored)]
    // Where all are alike nobody has a place to move from or to.
    if ([nowPlaced, thenPlaced].some((all) => new Set(all.map((each) => each.score)).size < 2)) return undefined
    const [rank, before] = [place(indicator, nowPlaced, id), place(indicator, thenPlaced, id)]
    return rank && before ? before.rank - rank.rank : undefined
  }
  const bases = ids.map((id): PlainFigure => {
    const none: PlainFigure = { missing: 'no-target', value: Number.NaN, state: '', isMixed: false }
    if (since !== undefined) return figureIn(of, { indicator, id, now, since, isToDate }, since)
    return of.target(indicator, id, asked.base === 'year-target' ? `${now.slice(0, 4)}-Q4` : now) ?? none
  })
  const standing = (index: number): string => {
    const { id, figure } = current[index]!
    if (since !== undefined) return change(of, { indicator, id, now, since, isToDate }, quantity)
    if (isTarget) {
      const off = distance(asked, figure, bases[index]!)
      // In the middle of a year only its path says whether an area is late.
      const word = progress(of, indicator, id, now).split(',')[0]!
      const judgements: Readonly<Record<string, string>> = {
        met: 'good',
        'on-path': 'neutral',
        within: 'neutral',
        open: 'neutral',
        exceeded: 'bad',
        behind: 'bad',
        missed: 'bad',
      }
      const judgement = judgements[word]
      if (judgement === undefined || !off.startsWith('off')) return off
      if (asked.base === 'year-target') return off.replace(/\w+$/, judgement)
      // Beside a path the number says one thing and the percentage may say another: then neither is judged.
      const [aim, own] = [bases[index]!, figure]
      const isInPercent =
        indicator['measure'] === 'share' && indicator['denominator_time'] !== 'stock' && percentOf(aim) !== undefined
      const isOther = isInPercent !== (quantity === 'share')
      const other = isInPercent ? percentOf(own)! - percentOf(aim)! : own.value - aim.value
      return isOther && !off.endsWith(judged(indicator, other)) ? off.replace(/\w+$/, 'neutral') : off
    }
    const off = distance(asked, figure, asked.base === 'group-total' ? total : (median ?? lacksShare))
    return /^(?:off|part)/.test(off) && isYesOrNo(indicator, figure) ? 'status-against-group' : off
  }
  const wholeStanding = (): string => {
    if (total.missing !== undefined || (since === undefined && !isTarget)) return 'none'
    const whole = summed(indicator, bases)
    if (since === undefined) {
      const off = distance(asked, total, whole)
      const isOpen = asked.base === 'year-target' && !now.endsWith('Q4')
      return isOpen ? off.replace(/bad$/, 'neutral') : off
    }
    if (ids.some((id) => isOfAnother(id, now) || isOfAnother(id, since))) return 'different-area'
    return difference({ indicator, id: '', now, since, isToDate }, total, whole, quantity)
  }
  // Of one commune there is only yes or no, and no place.
  const hasNoPlaces = inOrder.every(({ figure }) => isYesOrNo(indicator, figure))
  const rows = ids.map((id, index) => {
    const [own, said] = [hasNoPlaces ? undefined : place(indicator, order.scored, id), standing(index)]
    const movement = said.startsWith('by') && !hasNoPlaces ? moved(id) : undefined
    return `${id}: ${own ? `${own.rank}${own.isShared ? ' shared' : ''}` : 'no place'}, moved ${movement ?? '–'}; ${said}`
  })
  const asks = current.filter(({ figure }) => figure.missing !== 'not-applicable').length
  const middle = median ? told(score(median, quantity)!) : lacksShare
  return [...rows, `total ${figureText(total)}; ${wholeStanding()}`, `median ${middle} of ${inOrder.length}/${asks}`]
}

/** A figure as a short text. */
export function figureText({ missing, value, denominator, state, isMixed, coverage }: PlainFigure): string {
  const made = coverage ? ` [${coverage[0]}/${coverage[1]}]` : ''
  if (missing !== undefined) return `${missing}${made}`
  return `${told(value)}${denominator === undefined ? '' : `/${told(denominator)}`} ${state}${isMixed ? ' mixed' : ''}${made}`
}

/** The peers of an area in a quarter: its siblings with itself; for a province what lies below it. */
export function peersOf(
  id: string,
  quarter: string,
  belowOf: (area: PlainArea, day: string) => readonly PlainArea[],
): readonly PlainArea[] {
  const day = endOf(quarter)
  const area = recordOn(id, day)
  if (!area) return []
  const parent = area.parent === '' ? area : bearer(area.parent, day)
  const siblings = parent ? belowOf(parent, day) : []
  return area.parent === '' ? siblings : siblings.filter((each) => each.level === area.level)
}
