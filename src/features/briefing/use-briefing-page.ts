import { useMemo } from 'react'
import { useBriefing } from '../../data/use-briefing.ts'
import { useOffice } from '../../data/use-office.ts'
import { useFigures } from '../../data/use-figures.ts'
import { isWrittenElsewise, withoutEdits } from '../../domain/briefing.ts'
import { useTexts } from '../../ui/texts-context.ts'
import { today } from '../../ui/today.ts'
import type { PageProps } from '../page-props.ts'
import { siteAddress } from '../site-address.ts'
import { addressesOf, askedBy } from './asked-figures.ts'
import { useBridgeMaker } from './use-bridge-maker.ts'
import { datasetsOf } from '../../briefing/contents/datasets.ts'
import { briefingPage } from '../../briefing/contents/briefing-page.ts'

/** The briefing of this browser with the numbers of today; without contents while they are on their way. */
export function useBriefingPage({ index }: Pick<PageProps, 'index'>) {
  const texts = useTexts()
  const saved = useBriefing()
  const office = useOffice()
  const { briefing } = saved
  const addresses = useMemo(() => addressesOf(briefing.items, index), [briefing.items, index])
  const asked = useMemo(() => askedBy(addresses, index), [addresses, index])
  const maker = useBridgeMaker(addresses)
  const figures = useFigures(index, asked, { showsSamples: true })
  const dataset = figures?.dataset
  const datasets = useMemo(() => (dataset ? datasetsOf(dataset) : undefined), [dataset])
  const contents = useMemo(() => {
    if (!datasets || !maker) return undefined
    const shown = isWrittenElsewise(briefing, texts.language) ? withoutEdits(briefing) : briefing
    const addressOf = (path: string): string => siteAddress(path, texts.language)
    return briefingPage(texts, datasets, shown, { today: today(), addressOf, office, ...maker })
  }, [texts, datasets, briefing, office, maker])
  return { saved, office, contents, problems: figures?.problems ?? [] }
}
