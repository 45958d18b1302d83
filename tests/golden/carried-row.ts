import { areaHistoryOf } from '../../src/domain/area-history.ts'
import type { Area } from '../../src/domain/area.ts'
import { type CarriedOver, carryOver } from '../../src/domain/carry-over.ts'
import { type CarryRuleKind, type TerritoryShare, isStatusRule, weighs } from '../../src/domain/carry-rule.ts'
import { type Figure, missingFigure } from '../../src/domain/figure.ts'
import type { Succession, SuccessionExtent } from '../../src/domain/succession.ts'
import { territoryOn } from '../../src/domain/territory.ts'
import { area, day, quarter, source } from '../domain/small-dataset.ts'
import { indicatorOf } from './golden-case.ts'

/** One row of the table: what an area was made of (or became), by which rule, and the figures of the parts. */
interface CarriedRow {
  readonly madeOf: string
  readonly direction: string
  readonly rule: string
  readonly figures: readonly (Figure | undefined)[]
}

const [first, second] = [day('2025-07-01'), day('2026-04-30')]
const old = (code: string): Area => area(code, `Xã ${code}`, 'commune', '692', '', '2025-06-30')
const middle = (code: string): Area => area(code, `Xã ${code}`, 'commune', '75', first, '2026-04-29')
const today = (code: string, type = 'Xã'): Area => area(code, `${type} ${code}`, 'commune', '75', first, '')

/** The areas, edges and shares of a row, and its parts in order. */
class Records {
  readonly areas: Area[] = []
  readonly edges: Succession[] = []
  readonly shares: TerritoryShare[] = []

  add(...areas: readonly Area[]): void {
    this.areas.push(...areas)
  }

  join(
    from: Area,
    to: Area,
    extent: SuccessionExtent,
    share: Pick<TerritoryShare, 'ofFrom' | 'ofTo'> = {},
    effective = first,
  ) {
    this.edges.push({ effective, from: from.id, to: to.id, extent })
    if (share.ofFrom === undefined && share.ofTo === undefined) return
    this.shares.push({ effective, from: from.id, to: to.id, of: 'population', ...share, source })
  }
}

const percent = (text: string | undefined): number => Number(text) / 100

/** The parts of an area of today. */
function past(records: Records, madeOf: string): { readonly area: Area; readonly parts: readonly Area[] } {
  const [, same, reused, type] = /^= (\w)(?: with the code of (\w))?(?: as (\S+))?$/.exec(madeOf) ?? []
  if (same !== undefined) {
    const [from, to] = [old(same), today(reused ?? same, type === 'phường' ? 'Phường' : 'Xã')]
    records.add(from, to, ...(reused === undefined ? [] : [old(reused)]))
    records.join(from, to, 'reclassified')
    return { area: to, parts: [from] }
  }
  const [, later, sooner, chained] = /^(\d+)% of (\d+)% of (\w)$/.exec(madeOf) ?? []
  if (chained !== undefined) {
    const from = old(chained)
    const [half, otherHalf] = [middle('2'), middle('3')]
    const [to, rest] = ['4', '5'].map((code) => area(code, `Xã ${code}`, 'commune', '75', second, ''))
    records.add(from, half, otherHalf, to!, rest!)
    records.join(from, half, 'part', { ofFrom: percent(sooner) })
    records.join(from, otherHalf, 'part', { ofFrom: 1 - percent(sooner) })
    records.join(half, to!, 'part', { ofFrom: percent(later) }, second)
    records.join(half, rest!, 'part', { ofFrom: 1 - percent(later) }, second)
    return { area: to!, parts: [from] }
  }
  const to = today('9')
  records.add(to)
  const parts = madeOf
    .replace(' alone', '')
    .split(', ')
    .map((text) => {
      const [, share, isPart, name, makes] = /^(?:(\d+)% of |(part) of )?(\w)(?: \((\d+)%\))?$/.exec(text)!
      const from = old(name!)
      records.add(from)
      if (share === undefined && isPart === undefined) {
        records.join(from, to, 'whole', makes === undefined ? {} : { ofTo: percent(makes) })
        return from
      }
      const rest = today(`${name}8`)
      records.add(rest)
      records.join(from, to, 'part', share === undefined ? {} : { ofFrom: percent(share) })
      records.join(from, rest, 'part', share === undefined ? {} : { ofFrom: 1 - percent(share) })
      return from
    })
  return { area: to, parts }
}

/** The areas of today that have the territory of one of the past. */
function future(records: Records, madeOf: string): { readonly area: Area; readonly parts: readonly Area[] } {
  const from = old('9')
  records.add(from)
  if (madeOf === '–') return { area: from, parts: [] }
  const parts = madeOf.split(', ').map((text) => {
    const [, share, isPart, name] = /^(?:(\d+)% of |(part) of )?(\w)$/.exec(text)!
    const to = today(name!)
    records.add(to)
    if (share === undefined && isPart === undefined) {
      records.join(from, to, 'part')
      return to
    }
    const neighbour = old(`${name}8`)
    records.add(neighbour)
    records.join(from, to, 'whole', share === undefined ? {} : { ofTo: percent(share) })
    records.join(neighbour, to, 'whole', share === undefined ? {} : { ofTo: 1 - percent(share) })
    return to
  })
  return { area: from, parts }
}

/** The figure on the area of a row. */
export function carriedTo({ madeOf, direction, rule: name, figures }: CarriedRow): CarriedOver {
  const kind = name as CarryRuleKind
  const isRatio = isStatusRule(kind) || kind === 'recompute'
  const indicator = { ...indicatorOf(isRatio ? 'share stock of stock' : 'count flow', {}), appliesTo: ['xã'] }
  const records = new Records()
  const isBack = direction === 'backwards'
  const { area: to, parts } = isBack ? past(records, madeOf) : future(records, madeOf)
  const rule = { indicator: indicator.id, kind, ...(weighs(kind) ? { weight: 'population' } : {}) }
  const period = quarter(isBack ? '2025-Q1' : '2025-Q4')
  const history = areaHistoryOf(records.areas, records.edges)
  const territory = territoryOn(history, to, day(isBack ? '2025-03-31' : '2025-12-31'), {
    shares: records.shares,
    of: 'population',
  })
  return carryOver({ indicator, rule, area: to, period, territory }, (part) => {
    const found = figures[parts.findIndex(({ id }) => id === part.id)]
    return found ?? missingFigure('not-reported', { area: part, period })
  })
}
