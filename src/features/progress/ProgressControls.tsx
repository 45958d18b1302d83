import type { CatalogueIndex } from '../../domain/catalogue-index.ts'
import { whyNotCumulated } from '../../domain/measure-rules.ts'
import { isOfOneForm } from '../../domain/related-records.ts'
import { Choice } from '../../ui/Choice.tsx'
import { ControlBar } from '../../ui/ControlBar.tsx'
import { Options } from '../../ui/Options.tsx'
import { RangeSelect } from '../../ui/RangeSelect.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import { CarryChoice } from '../CarryChoice.tsx'
import { CountingChoices } from '../CountingChoices.tsx'
import type { PageProps } from '../page-props.ts'
import type { ProgressPage } from './progress-page.ts'

interface ProgressControlsProps extends Pick<PageProps, 'navigation'>, Pick<CatalogueIndex, 'history'> {
  readonly progress: ProgressPage
}

/** Counted how, over which quarters. */
export function ProgressControls({ history, navigation, progress }: ProgressControlsProps) {
  const texts = useTexts()
  const { messages } = texts
  const { indicator, range, choosable } = progress
  const isLonger = choosable.first < range.first || range.last < choosable.last
  return (
    <ControlBar label={messages.progress.view}>
      <CountingChoices indicators={[indicator]} counting={progress} navigation={navigation} as={Choice} />
      <RangeSelect quarters={choosable} chosen={range} onChoose={(chosen) => navigation.change({ range: chosen })} />
      {isLonger || navigation.address.range ? (
        <button type="button" onClick={() => navigation.change({ range: isLonger ? choosable : 'all' })}>
          {isLonger ? messages.progress.wholeSeries : messages.progress.toQuarter}
        </button>
      ) : null}
      {isOfOneForm(history, navigation.address.areas) ? null : (
        <Options label={messages.page.options} isOpenAtFirst={navigation.address.carriesOver === true}>
          <CarryChoice navigation={navigation} />
        </Options>
      )}
      {progress.refused.map((each) => (
        <p key={each}>
          {each === 'share' ? messages.progress.noShare : messages.progress.noAccumulation[whyNotCumulated(indicator)]}
        </p>
      ))}
    </ControlBar>
  )
}
