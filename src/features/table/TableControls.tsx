import type { PublishedIndex } from '../../contract/catalogue-file.ts'
import { whyNotCumulated } from '../../domain/measure-rules.ts'
import { isOfOneForm } from '../../domain/related-records.ts'
import type { Indicator } from '../../domain/indicator.ts'
import { type TableAddress, type TableDimension, freshTableAddress } from '../../navigation/table-address.ts'
import type { TablePatch } from '../../navigation/use-table-address.ts'
import { ControlBar } from '../../ui/ControlBar.tsx'
import { Options } from '../../ui/Options.tsx'
import { RangeSelect } from '../../ui/RangeSelect.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import { useFocusWithin } from '../../ui/use-focus-within.ts'
import { CarryChoice } from '../CarryChoice.tsx'
import { CountingChoices } from '../CountingChoices.tsx'
import type { PageProps } from '../page-props.ts'
import { OwnGroups } from '../OwnGroups.tsx'
import { PeersChoices } from '../PeersChoices.tsx'
import { ChoiceSelect } from './ChoiceSelect.tsx'
import { IndicatorChoice } from './IndicatorChoice.tsx'
import type { SelectionFrame } from './select-figures.ts'
import { tableTexts } from '../../i18n/table-texts.ts'

interface TableControlsProps extends Pick<PublishedIndex, 'catalogue' | 'history'>, Pick<PageProps, 'navigation'> {
  readonly indicators: readonly Indicator[]
  readonly selection: SelectionFrame
  readonly state: TableAddress
  readonly onChange: (patch: TablePatch) => void
}

const dimensions: readonly TableDimension[] = ['period', 'area', 'indicator']

/** Which indicators and quarters; how they are counted and arranged stands behind its own button. */
export function TableControls({
  catalogue,
  history,
  navigation,
  indicators,
  selection,
  state,
  onChange,
}: TableControlsProps) {
  const { language, messages } = useTexts()
  const words = tableTexts[language]
  const { asked, refused } = selection
  // The button for the last four quarters goes away when it is pressed.
  useFocusWithin(navigation.address.range !== undefined)
  const [why, ...otherReasons] = new Set(indicators.map(whyNotCumulated))
  const notAccumulated = why && otherReasons.length === 0 ? words.noAccumulation[why] : words.noneAccumulates
  const optionOf = (value: TableDimension) => ({ value, label: words.dimension[value] })
  return (
    <ControlBar label={words.arrange}>
      <IndicatorChoice
        families={catalogue.families}
        all={catalogue.indicators}
        chosen={indicators}
        onChoose={(chosen) => onChange({ indicators: chosen })}
      />
      <RangeSelect quarters={catalogue.quarters} chosen={asked} onChoose={(range) => navigation.change({ range })} />
      {navigation.address.range ? (
        <button type="button" onClick={() => navigation.change({ range: 'all' })}>
          {words.lastFour}
        </button>
      ) : null}
      <Options
        label={messages.page.options}
        isOpenAtFirst={
          isArranged(state, selection) || state.peers !== undefined || navigation.address.carriesOver === true
        }
      >
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
        <CountingChoices indicators={indicators} counting={selection} navigation={navigation} as={ChoiceSelect} />
        {selection.peers ? (
          <PeersChoices peers={selection.peers} onChoose={(peers) => onChange({ peers })} as={ChoiceSelect} />
        ) : null}
        {isOfOneForm(
          history,
          selection.areas.map(({ area }) => area.id),
        ) ? null : (
          <CarryChoice navigation={navigation} as={ChoiceSelect} />
        )}
        <OwnGroups history={history} navigation={navigation} />
      </Options>
      {indicators.length > 0
        ? refused.map((each) => <p key={each}>{each === 'share' ? words.noShare : notAccumulated}</p>)
        : null}
    </ControlBar>
  )
}

/** Whether the address arranges or counts otherwise than a fresh table: then the choices that do so are in sight. */
function isArranged({ columns, outer }: TableAddress, { quantity, accumulation }: SelectionFrame): boolean {
  const fresh = freshTableAddress
  return columns !== fresh.columns || outer !== fresh.outer || quantity !== 'count' || accumulation !== 'quarter'
}
