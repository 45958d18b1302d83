import { Choice } from '../../ui/Choice.tsx'
import { ControlBar } from '../../ui/ControlBar.tsx'
import { RangeSelect } from '../../ui/RangeSelect.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import { CountingChoices } from '../CountingChoices.tsx'
import type { PageProps } from '../page-props.ts'
import type { ProgressPage } from './progress-page.ts'

interface ProgressControlsProps extends Pick<PageProps, 'navigation'> {
  readonly progress: ProgressPage
}

/** Counted how, over which quarters. */
export function ProgressControls({ navigation, progress }: ProgressControlsProps) {
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
      {progress.refused.map((each) => (
        <p key={each}>{each === 'share' ? messages.progress.noShare : messages.progress.noAccumulation}</p>
      ))}
    </ControlBar>
  )
}
