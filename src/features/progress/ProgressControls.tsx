import { useLocation } from 'wouter'
import { Choice } from '../../ui/Choice.tsx'
import { ControlBar } from '../../ui/ControlBar.tsx'
import { IndicatorSelect } from '../../ui/IndicatorSelect.tsx'
import { QuarterSelect } from '../../ui/QuarterSelect.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import type { PageProps } from '../page-props.ts'
import styles from './Progress.module.css'
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
      {indicator.measure === 'share' ? (
        <Choice
          label={messages.progress.view}
          value={progress.quantity}
          options={[
            { value: 'count', label: messages.progress.count },
            { value: 'share', label: messages.progress.share },
          ]}
          onChoose={(quantity) => view.change({ quantity })}
        />
      ) : null}
      {indicator.time === 'flow' ? (
        <Choice
          label={messages.progress.accumulation}
          value={progress.accumulation}
          options={[
            { value: 'quarter', label: messages.progress.inQuarter },
            { value: 'year-to-date', label: messages.progress.yearToDate },
          ]}
          onChoose={(accumulation) => view.change({ accumulation })}
        />
      ) : null}
      <QuarterSelect
        label={messages.progress.from}
        quarters={{ first: choosable.first, last: range.last }}
        chosen={range.first}
        onChoose={(first) => view.change({ range: { first, last: range.last } })}
      />
      <QuarterSelect
        label={messages.progress.to}
        quarters={{ first: range.first, last: choosable.last }}
        chosen={range.last}
        onChoose={(last) => view.change({ range: { first: range.first, last } })}
      />
      {view.state.range ? (
        <button type="button" onClick={() => view.change({ range: 'all' })}>
          {messages.progress.wholeSeries}
        </button>
      ) : null}
      {progress.refused.map((each) => (
        <p key={each} className={styles.refused}>
          {each === 'share' ? messages.progress.noShare : messages.progress.noAccumulation}
        </p>
      ))}
    </ControlBar>
  )
}
