import { useMemo } from 'react'
import { useBriefing } from '../../data/use-briefing.ts'
import { useDataset } from '../../data/use-dataset.ts'
import { isWrittenElsewise, withoutEdits } from '../../domain/briefing.ts'
import { useTexts } from '../../ui/texts-context.ts'
import { today } from '../../ui/today.ts'
import type { PageProps } from '../page-props.ts'
import { siteAddress } from '../site-address.ts'
import { entriesOf, addressesOf } from './briefing-entries.ts'
import { datasetsOf } from '../../briefing/contents/datasets.ts'
import { briefingPage } from '../../briefing/contents/briefing-page.ts'

/** The briefing of this browser with the numbers of today. */
export function useBriefingPage({ catalogue, history }: Pick<PageProps, 'catalogue' | 'history'>) {
  const texts = useTexts()
  const saved = useBriefing()
  const { briefing } = saved
  const entries = useMemo(
    () => entriesOf(addressesOf(briefing.items, catalogue, history), catalogue, history),
    [briefing.items, catalogue, history],
  )
  const { dataset, isLoading, problems } = useDataset(catalogue, entries, { showsSamples: true })
  const datasets = useMemo(() => datasetsOf(dataset), [dataset])
  const contents = useMemo(
    () =>
      briefingPage(texts, datasets, isWrittenElsewise(briefing, texts.language) ? withoutEdits(briefing) : briefing, {
        catalogue,
        today: today(),
        addressOf: (path) => siteAddress(path, texts.language),
      }),
    [texts, datasets, briefing, catalogue],
  )
  return { saved, contents, isLoading, problems }
}
