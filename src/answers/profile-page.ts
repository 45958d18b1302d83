import { pointOf, specArea, specIndicator, specSources } from '../charts/build-trend.ts'
import type { ProfileRow, ProfileSpec, SpecSpread, SpecSpreadPoint } from '../charts/profile/profile-spec.ts'
import type { Area } from '../domain/area.ts'
import { citedSources } from '../domain/cited-sources.ts'
import type { Dataset } from '../domain/dataset.ts'
import { type ShownIndicator, shownFor, valuesOf } from '../domain/display-unit.ts'
import { type Figure, isSampleValue, isSilent } from '../domain/figure.ts'
import { groupBy } from '../domain/group-by.ts'
import type { Quantity } from '../domain/measure-rules.ts'
import { type PlacedFigure, type ProfileLine, peerProfile } from '../domain/peer-profile.ts'
import { type PeersChoice, type PeersKind, peersChoice } from '../domain/peers-choice.ts'
import type { Quarter } from '../domain/period.ts'
import { lastDayOf } from '../domain/reporting-calendar.ts'
import type { Source } from '../domain/source.ts'
import { toldApart } from '../domain/told-apart.ts'
import type { PageAddress } from '../navigation/page-address.ts'
import { areaChangeOf } from './area-change-of.ts'

/** What the page of the profile says. */
export interface ProfilePage {
  readonly quarter: Quarter
  /** As it was in the quarter, or the nearest record; absent for an area nobody knows. */
  readonly area?: Area
  readonly peers: PeersChoice
  /** The lines that are drawn, in the order of the rows of the spec. */
  readonly lines: readonly ProfileLine[]
  /** Absent for an area without peers: a province, or an area outside its time. */
  readonly spec?: ProfileSpec
  readonly hasValues: boolean
  readonly sources: readonly Source[]
  readonly sampleCount: number
}

/** All indicators of the first area of an address among its peers. */
export function profilePage(dataset: Dataset, { areas, quarter }: PageAddress, kind: PeersKind): ProfilePage {
  const { catalogue, history, areaChanges } = dataset
  const day = lastDayOf(quarter)
  const peers = peersChoice(history, areas[0], day, kind, areaChanges?.attributes)
  const area = history.nearestVersion(areas[0], day)
  const { parent } = peers.chosen
  const told = toldApart(history, peers.chosen.areas)
  const own = told.find(({ id }) => id === area?.id)
  const all = own ? peerProfile(dataset, { area: own.id, peers: peers.chosen.areas, quarter }) : []
  const ofFamilies = catalogue.families.flatMap(({ id }) =>
    all.filter((each) => each.indicator.family === id && isDrawn(each)),
  )
  // What is not judged stands by itself: among the others, more would be read as better.
  const isJudged = ({ indicator }: ProfileLine): boolean => indicator.direction !== 'neutral'
  const lines = [...ofFamilies.filter(isJudged), ...ofFamilies.filter((line) => !isJudged(line))]
  const figures = lines.flatMap(figuresOf)
  return {
    quarter,
    ...(area ? { area } : {}),
    peers,
    lines,
    ...(own && parent
      ? {
          spec: {
            kind: 'profile',
            version: 1,
            quarter,
            area: specArea(own),
            peers: told.map(specArea),
            parent: peers.chosen.former
              ? specArea(peers.chosen.former.district)
              : { ...specArea(parent), ...(parent.areasBelow ? { areasBelow: parent.areasBelow } : {}) },
            ...(peers.chosen.former ? { isFormer: true } : {}),
            ...(peers.chosen.legal ? { legal: { value: peers.chosen.legal.value } } : {}),
            rows: lines.map((line) => rowOf(dataset, line, quarter)),
            silent: silentOf(all),
            ...areaChangeWithin(dataset, lines, peers.chosen.areas, quarter),
            sources: specSources(
              catalogue,
              figures.flatMap((figure) => figure.sources),
            ),
            dataDate: catalogue.dataDate,
          } satisfies ProfileSpec,
        }
      : {}),
    hasValues: lines.length > 0,
    sources: citedSources(
      catalogue,
      figures.flatMap((figure) => figure.sources),
    ),
    sampleCount: new Set(figures.filter(isSampleValue)).size,
  }
}

/** What the area has, what it owes, and what its peers have and it has not; of what nobody tells nothing is drawn. */
function isDrawn({ figure, placed }: ProfileLine): boolean {
  if (figure.kind === 'value') return true
  return figure.reason !== 'not-applicable' && (placed > 0 || !isSilent(figure.reason))
}

function silentOf(all: readonly ProfileLine[]): ProfileSpec['silent'] {
  const silent = all.flatMap((line) =>
    isDrawn(line) || line.figure.kind === 'value' ? [] : [{ ...line, ...line.figure }],
  )
  return [...groupBy(silent, ({ reason }) => reason)].map(([reason, those]) => ({
    reason,
    labels: those.map(({ indicator }) => indicator.shortName),
  }))
}

/** Every figure that a line shows. */
function figuresOf({ figure, change, outcome }: ProfileLine): readonly Figure[] {
  const spread = outcome.kind === 'compared' ? outcome.spread : undefined
  const ofSpread = spread ? [spread.least, spread.lower, spread.median, spread.upper, spread.most] : []
  return [figure, ...(change.change.kind === 'difference' ? [change.base] : []), ...ofSpread.map((each) => each.figure)]
}

function rowOf({ catalogue }: Dataset, line: ProfileLine, quarter: Quarter): ProfileRow {
  const { quantity, figure, change, placed, asked, outcome } = line
  const indicator = shownFor(line.indicator, valuesOf(figuresOf(line)))
  return {
    indicator: specIndicator(indicator, quarter),
    label: line.indicator.shortName,
    family: catalogue.families.find(({ id }) => id === line.indicator.family)!.name,
    quantity,
    current: pointOf(indicator, quantity, figure),
    change: { since: change.since, change: change.change },
    placed,
    asked,
    outcome:
      outcome.kind === 'compared'
        ? {
            kind: 'compared',
            spread: spreadOf(indicator, quantity, outcome.spread),
            part: outcome.part,
            ...(outcome.place ? { place: outcome.place } : {}),
          }
        : outcome,
  }
}

function spreadOf(
  indicator: ShownIndicator,
  quantity: Quantity,
  { least, lower, median, upper, most }: Readonly<Record<keyof SpecSpread, PlacedFigure>>,
): SpecSpread {
  const at = ({ area, figure }: PlacedFigure): SpecSpreadPoint => {
    const point = pointOf(indicator, quantity, figure)
    if (point.kind === 'missing') throw new Error('A figure of a spread has a score')
    return { area: specArea(area), point }
  }
  return { least: at(least), lower: at(lower), median: at(median), upper: at(upper), most: at(most) }
}

/** The day within the quarter of any line on which the areas of the group changed. */
function areaChangeWithin(
  dataset: Dataset,
  lines: readonly ProfileLine[],
  peers: readonly Area[],
  quarter: Quarter,
): Pick<ProfileSpec, 'areaChange'> {
  const ids = peers.map(({ id }) => id)
  const days = lines.flatMap(
    ({ indicator }) => areaChangeOf(dataset, indicator, ids, { quarter, accumulation: 'quarter' }).areaChange ?? [],
  )
  const [areaChange] = [...days].sort((a, b) => (a.day < b.day ? -1 : 1))
  return areaChange === undefined ? {} : { areaChange }
}
