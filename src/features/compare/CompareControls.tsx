import type { PublishedIndex } from '../../contract/catalogue-file.ts'
import { namedBaseKinds } from '../../domain/comparison-base.ts'
import { whyNotCumulated } from '../../domain/measure-rules.ts'
import { isOfOneForm } from '../../domain/related-records.ts'
import { quarterPlus } from '../../domain/period.ts'
import { periodText } from '../../i18n/date-text.ts'
import type { CompareAddress, CompareOrder } from '../../navigation/compare-address.ts'
import type { PageAddress } from '../../navigation/page-address.ts'
import type { ComparePatch } from '../../navigation/use-compare-address.ts'
import { Choice } from '../../ui/Choice.tsx'
import { ControlBar } from '../../ui/ControlBar.tsx'
import { Options } from '../../ui/Options.tsx'
import { QuarterSelect } from '../../ui/QuarterSelect.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import { CarryChoice } from '../CarryChoice.tsx'
import { CountingChoices } from '../CountingChoices.tsx'
import { OwnGroups } from '../OwnGroups.tsx'
import type { PageProps } from '../page-props.ts'
import styles from './Compare.module.css'
import { CompareFilters } from './CompareFilters.tsx'
import { MapControls } from './MapControls.tsx'
import type { ComparisonPage } from '../../answers/comparison-page.ts'

interface CompareControlsProps extends Pick<PublishedIndex, 'catalogue' | 'history'>, Pick<PageProps, 'navigation'> {
  readonly comparison: ComparisonPage
  readonly compare: CompareAddress
  readonly onChange: (patch: ComparePatch, how?: { readonly replace: boolean }) => void
}

const orders: readonly CompareOrder[] = ['value', 'change', 'name']

/** Against what, counted how, in which order; what is rarely asked stands behind its own button. */
export function CompareControls({
  catalogue,
  history,
  navigation,
  comparison,
  compare,
  onChange,
}: CompareControlsProps) {
  const texts = useTexts()
  const { messages } = texts
  const words = messages.compare
  const { indicator, question, refused, rows, count } = comparison
  return (
    <ControlBar label={words.controls}>
      {compare.form === 'map' ? <MapControls comparison={comparison} compare={compare} onChange={onChange} /> : null}
      <BaseSelect catalogue={catalogue} comparison={comparison} compare={compare} onChange={onChange} />
      <CountingChoices indicators={[indicator]} counting={question} navigation={navigation} as={Choice} />
      <Choice
        isNamed
        label={words.orderLabel}
        value={compare.order}
        options={orders.map((order) => ({ value: order, label: words.order[order] }))}
        onChoose={(order) => onChange({ order })}
      />
      <Options label={messages.page.options} isOpenAtFirst={isNarrowed(compare, navigation.address)}>
        <CompareFilters {...{ catalogue, navigation, comparison, compare, onChange }} />
        {isOfOneForm(
          history,
          rows.map((row) => row.comparison.id),
        ) ? null : (
          <CarryChoice navigation={navigation} />
        )}
        <OwnGroups history={history} navigation={navigation} />
      </Options>
      {rows.length < count.all ? <p>{words.leftOut({ shown: rows.length, all: count.all })}</p> : null}
      {refused.map((each) => (
        <p key={each}>
          {each === 'share' ? messages.progress.noShare : messages.progress.noAccumulation[whyNotCumulated(indicator)]}
        </p>
      ))}
    </ControlBar>
  )
}

/** Whether the address asks for some of the areas, for groups, or for other areas: then what does so is in sight. */
function isNarrowed(
  { search, end, grouping, peers }: CompareAddress,
  { carriesOver, groupName }: PageAddress,
): boolean {
  return (
    groupName !== undefined ||
    carriesOver === true ||
    search !== '' ||
    end !== undefined ||
    grouping !== 'none' ||
    peers !== 'level'
  )
}

/** What is compared with; "another quarter" opens a list of its own. */
function BaseSelect({
  catalogue,
  comparison,
  compare,
  onChange,
}: Omit<CompareControlsProps, 'navigation' | 'history'>) {
  const texts = useTexts()
  const words = texts.messages.compare.base
  const { question, baseQuarter } = comparison
  return (
    <>
      <label>
        <span>{words.label}</span>
        <select
          value={compare.base.kind}
          onChange={(event) => {
            const kind = namedBaseKinds.find((each) => each === event.target.value)
            onChange({
              base: kind ? { kind } : { kind: 'quarter', quarter: baseQuarter ?? quarterPlus(question.quarter, -4) },
            })
          }}
        >
          {namedBaseKinds.map((kind) => (
            <option key={kind} value={kind}>
              {words.kind[kind]}
            </option>
          ))}
          <option value="quarter">{words.anyQuarter}</option>
        </select>
      </label>
      {compare.base.kind === 'quarter' ? (
        <QuarterSelect
          label={words.quarter}
          quarters={catalogue.quarters}
          chosen={compare.base.quarter}
          onChoose={(quarter) => onChange({ base: { kind: 'quarter', quarter } })}
        />
      ) : baseQuarter ? (
        <span className={styles.baseName}>{periodText(texts, baseQuarter)}</span>
      ) : null}
    </>
  )
}
