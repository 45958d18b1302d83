import { useMemo, useState } from 'react'
import type { PublishedIndex } from '../../contract/catalogue-file.ts'
import { type LoadedFigures, useFigures } from '../../data/use-figures.ts'
import type { WorkspaceState } from '../../data/workspace.ts'
import type { AreaId } from '../../domain/area.ts'
import type { Quarter } from '../../domain/period.ts'
import { lastDayOf } from '../../domain/reporting-calendar.ts'
import { standingDrafts, withDrafts } from '../../domain/with-drafts.ts'
import { today } from '../../ui/today.ts'
import { familyIds } from '../family-ids.ts'
import type { ReviewFacts } from './review.ts'

interface Arrived {
  readonly figures: LoadedFigures
  /** The records of the areas that were asked for. */
  readonly areas: ReadonlySet<AreaId>
}

interface EntryFacts {
  /** Absent until the figures of the page have arrived; while further ones are on their way they are of those before. */
  readonly facts: ReviewFacts | undefined
  /** The areas of the page: its own, and those below it. */
  readonly areas: readonly AreaId[]
  /** Whether what is published of some areas has arrived, or said why it does not. */
  readonly hasSettled: (areas: readonly AreaId[]) => boolean
  /** Asks for the figures of further areas. */
  readonly ask: (areas: readonly AreaId[]) => void
  readonly problems: LoadedFigures['problems']
}

/** What the figures of files are held against: what is published of the areas of the page and of those they are of. */
export function useFacts(
  index: PublishedIndex,
  { area, quarter }: { readonly area: AreaId; readonly quarter: Quarter },
  workspace: WorkspaceState,
): EntryFacts {
  const { history } = index
  const [read, setRead] = useState<readonly AreaId[]>([])
  const areas = useMemo(
    () => [...new Set([area, ...history.childrenOn(area, lastDayOf(quarter)).map(({ id }) => id)])],
    [history, area, quarter],
  )
  const asked = useMemo(() => {
    return [{ families: familyIds(index), areas: [...new Set([...areas, ...read])] }]
  }, [index, areas, read])
  const figures = useFigures(index, asked, { showsSamples: true })
  // What was there stays while more is on its way.
  const [last, setLast] = useState<Arrived>()
  if (figures && figures !== last?.figures) {
    const records = asked[0]!.areas.flatMap((id) => [id, ...history.lineageOf(id).map((each) => each.id)])
    setLast({ figures, areas: new Set(records) })
  }
  const facts = useMemo((): ReviewFacts | undefined => {
    if (!last) return undefined
    const { dataset, isLost } = last.figures
    const standing = standingDrafts(workspace, dataset)
    return {
      published: dataset,
      present: withDrafts(dataset, standing),
      standing,
      isThere: (of) => {
        const indicator = dataset.indicatorOf(of.indicator)
        return last.areas.has(of.area) && (indicator === undefined || !isLost(indicator))
      },
      today: today(),
    }
  }, [last, workspace])
  return {
    facts,
    areas,
    hasSettled: (of) => last !== undefined && of.every((id) => last.areas.has(id)),
    ask: (of) => {
      const further = [...new Set(of)].filter((id) => !asked[0]!.areas.includes(id)).sort()
      if (further.length > 0) setRead([...read, ...further])
    },
    problems: figures?.problems ?? [],
  }
}
