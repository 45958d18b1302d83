import { useMemo } from 'react'
import { useBriefing } from '../../data/use-briefing.ts'
import { useDataset } from '../../data/use-dataset.ts'
import { isWrittenElsewise, withoutEdits } from '../../domain/briefing.ts'
import { useTexts } from '../../ui/texts-context.ts'
import { today } from '../../ui/today.ts'
import type { PageProps } from '../page-props.ts'
import { entriesOf, viewsOf } from './briefing-entries.ts'
import { datasetsOf } from './datasets.ts'
import { viewBriefing } from './view-briefing.ts'

/** The briefing of this browser with the numbers of today. */
export function useBriefingView({ catalogue, history }: Pick<PageProps, 'catalogue' | 'history'>) {
  const texts = useTexts()
  const saved = useBriefing()
  const { briefing } = saved
  const entries = useMemo(
    () => entriesOf(viewsOf(briefing.items, catalogue, history), catalogue, history),
    [briefing.items, catalogue, history],
  )
  const { dataset, isLoading, problems } = useDataset(catalogue, entries, { showsSamples: true })
  const datasets = useMemo(() => datasetsOf(dataset), [dataset])
  const view = useMemo(
    () =>
      viewBriefing(texts, datasets, isWrittenElsewise(briefing, texts.language) ? withoutEdits(briefing) : briefing, {
        catalogue,
        today: today(),
      }),
    [texts, datasets, briefing, catalogue],
  )
  return { saved, view, isLoading, problems }
}
