import type { Indicator } from '../../domain/indicator.ts'
import type { TableDimension, TableState } from '../../navigation/table-state.ts'
import type { TablePatch } from '../../navigation/use-table-state.ts'
import { QuarterSelect } from '../../ui/QuarterSelect.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import type { PageProps } from '../page-props.ts'
import { ChoiceSelect } from './ChoiceSelect.tsx'
import { IndicatorChoice } from './IndicatorChoice.tsx'
import type { FigureSelection } from './select-figures.ts'
import styles from './Table.module.css'

interface TableControlsProps extends Pick<PageProps, 'catalogue' | 'view'> {
  readonly indicators: readonly Indicator[]
  readonly selection: FigureSelection
  readonly state: TableState
  readonly onChange: (patch: TablePatch) => void
}

const dimensions: readonly TableDimension[] = ['period', 'area', 'indicator']

/** Which indicators and quarters, counted how, arranged how. */
export function TableControls({ catalogue, view, indicators, selection, state, onChange }: TableControlsProps) {
  const { messages } = useTexts()
  const words = messages.table
  const { asked, refused } = selection
  const optionOf = (value: TableDimension) => ({ value, label: words.dimension[value] })
  return (
    <section className={styles.controls} aria-label={words.arrange}>
      <IndicatorChoice
        all={catalogue.indicators}
        chosen={indicators}
        onChoose={(chosen) => onChange({ indicators: chosen })}
      />
      <QuarterSelect
        label={messages.progress.from}
        quarters={{ first: catalogue.quarters.first, last: asked.last }}
        chosen={asked.first}
        onChoose={(first) => view.change({ range: { first, last: asked.last } })}
      />
      <QuarterSelect
        label={messages.progress.to}
        quarters={{ first: asked.first, last: catalogue.quarters.last }}
        chosen={asked.last}
        onChoose={(last) => view.change({ range: { first: asked.first, last } })}
      />
      {view.state.range ? (
        <button type="button" onClick={() => view.change({ range: 'all' })}>
          {words.lastFour}
        </button>
      ) : null}
      <ChoiceSelect
        label={words.columns}
        value={state.columns}
        options={dimensions.map(optionOf)}
        onChoose={(columns) => onChange({ columns })}
      />
      <ChoiceSelect
        label={words.rows}
        value={state.outer}
        options={dimensions.filter((dimension) => dimension !== state.columns).map(optionOf)}
        onChoose={(outer) => onChange({ outer })}
      />
      {indicators.some(({ measure }) => measure === 'share') ? (
        <ChoiceSelect
          label={words.view}
          value={view.state.quantity ?? 'count'}
          options={[
            { value: 'count', label: messages.progress.count },
            { value: 'share', label: messages.progress.share },
          ]}
          onChoose={(quantity) => view.change({ quantity })}
        />
      ) : null}
      {indicators.some(({ time }) => time === 'flow') ? (
        <ChoiceSelect
          label={messages.progress.accumulation}
          value={view.state.accumulation}
          options={[
            { value: 'quarter', label: messages.progress.inQuarter },
            { value: 'year-to-date', label: messages.progress.yearToDate },
          ]}
          onChoose={(accumulation) => view.change({ accumulation })}
        />
      ) : null}
      {selection.indicators.length > 0
        ? refused.map((each) => (
            <p key={each} className={styles.refused}>
              {each === 'share' ? words.noShare : words.noAccumulation}
            </p>
          ))
        : null}
    </section>
  )
}
