import { useLocation } from 'wouter'
import { Choice } from '../../ui/Choice.tsx'
import { ControlBar } from '../../ui/ControlBar.tsx'
import { IndicatorSelect } from '../../ui/IndicatorSelect.tsx'
import { RangeSelect } from '../../ui/RangeSelect.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import { CountingChoices } from '../CountingChoices.tsx'
import type { PageProps } from '../page-props.ts'
import type { ProgressView } from './view-progress.ts'

interface ProgressControlsProps extends Pick<PageProps, 'catalogue' | 'view'> {
  readonly progress: ProgressView
}

/** Which indicator, counted how, over which quarters. */
export function ProgressControls({ catalogue, view, progress }: ProgressControlsProps) {
  const texts = useTexts()
  const { messages } = texts
  const [, navigate] = useLocation()
  const { indicator, range, choosable } = progress
  return (
    <ControlBar label={messages.progress.view}>
      <IndicatorSelect
        indicators={catalogue.indicators}
        chosen={indicator.id}
        onChoose={(chosen) => navigate(view.hrefOf({ page: 'progress', indicator: chosen }))}
      />
      <CountingChoices indicators={[indicator]} counting={progress} view={view} as={Choice} />
      <RangeSelect quarters={choosable} chosen={range} onChoose={(chosen) => view.change({ range: chosen })} />
      {view.state.range ? (
        <button type="button" onClick={() => view.change({ range: 'all' })}>
          {messages.progress.wholeSeries}
        </button>
      ) : null}
      {progress.refused.map((each) => (
        <p key={each}>{each === 'share' ? messages.progress.noShare : messages.progress.noAccumulation}</p>
      ))}
    </ControlBar>
  )
}
