import type { AreaHistory } from './area-history.ts'
import type { Area, AreaId } from './area.ts'

/**
 * Every record that may have something of an area's territory at some time: its lineage, what that was made of and what it
 * became, step by step. A district that ended is followed by the communes it had on its last day.
 */
export function relatedRecords(history: AreaHistory, id: AreaId): readonly Area[] {
  const own = history.lineageOf(id)
  const lastChildren = own.flatMap(({ id: record, validTo }) =>
    validTo === undefined ? [] : history.childrenOn(record, validTo),
  )
  const start = [...own, ...lastChildren].map((area) => area.id)
  const before = reached(start, (from) => history.predecessorsOf(from).map((edge) => edge.from))
  const after = reached(start, (from) => history.successorsOf(from).map((edge) => edge.to))
  return [...new Set([...before, ...after])].flatMap((record) => history.byId(record) ?? [])
}

function reached(start: readonly AreaId[], next: (from: AreaId) => readonly AreaId[]): ReadonlySet<AreaId> {
  const found = new Set(start)
  // A set is walked in the order in which it grows.
  for (const id of found) for (const each of next(id)) found.add(each)
  return found
}

/** Whether none of some areas ever had another form, so that there is nothing to carry over. */
export function isOfOneForm(history: AreaHistory, areas: readonly AreaId[]): boolean {
  return areas.every((id) => relatedRecords(history, id).length <= 1)
}
