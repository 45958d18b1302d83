import { useMemo } from 'react'
import { useFigures } from '../../data/use-figures.ts'
import { type Briefing, isWrittenElsewise, withoutEdits } from '../../domain/briefing.ts'
import type { Office } from '../../domain/office.ts'
import { useTexts } from '../../ui/texts-context.ts'
import { today } from '../../ui/today.ts'
import type { PageProps } from '../page-props.ts'
import { siteAddress } from '../site-address.ts'
import { addressesOf, askedBy } from './asked-figures.ts'
import { useBridgeMaker } from './use-bridge-maker.ts'
import { datasetsOf } from '../../briefing/contents/datasets.ts'
import { briefingPage } from '../../briefing/contents/briefing-page.ts'

/** What a briefing says with the numbers of today; without contents while they are on their way. */
export function useBriefingContents({ index }: Pick<PageProps, 'index'>, briefing: Briefing, office: Office) {
  const texts = useTexts()
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
  return { contents, problems: figures?.problems ?? [] }
}
