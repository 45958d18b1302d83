import type { PublishedIndex } from '../../contract/catalogue-file.ts'
import { namedBaseKinds } from '../../domain/comparison-base.ts'
import { quarterPlus } from '../../domain/period.ts'
import { periodText } from '../../i18n/date-text.ts'
import type { CompareForm, CompareAddress } from '../../navigation/compare-address.ts'
import type { ComparePatch } from '../../navigation/use-compare-address.ts'
import { Choice } from '../../ui/Choice.tsx'
import { ControlBar } from '../../ui/ControlBar.tsx'
import { IndicatorSelect } from '../../ui/IndicatorSelect.tsx'
import { QuarterSelect } from '../../ui/QuarterSelect.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import { CountingChoices } from '../CountingChoices.tsx'
import type { PageProps } from '../page-props.ts'
import styles from './Compare.module.css'
import type { ComparisonPage } from '../../answers/comparison-page.ts'

interface CompareControlsProps extends Pick<PublishedIndex, 'catalogue'>, Pick<PageProps, 'navigation'> {
  readonly comparison: ComparisonPage
  readonly compare: CompareAddress
  readonly onChange: (patch: ComparePatch) => void
}

const forms: readonly CompareForm[] = ['dumbbell', 'bars', 'ranking', 'heat', 'multiples']

/** Which indicator, counted how, against what, drawn how. */
export function CompareControls({ catalogue, navigation, comparison, compare, onChange }: CompareControlsProps) {
  const texts = useTexts()
  const { messages } = texts
  const words = messages.compare
  const { indicator, question, refused } = comparison
  return (
    <ControlBar label={words.controls}>
      <IndicatorSelect
        catalogue={catalogue}
        chosen={indicator.id}
        onChoose={(chosen) => onChange({ indicator: chosen })}
      />
      <BaseSelect catalogue={catalogue} comparison={comparison} compare={compare} onChange={onChange} />
      <CountingChoices indicators={[indicator]} counting={question} navigation={navigation} as={Choice} />
      <Choice
        label={words.formLabel}
        value={compare.form}
        options={forms.map((form) => ({ value: form, label: words.form[form] }))}
        onChoose={(form) => onChange({ form })}
      />
      {refused.map((each) => (
        <p key={each}>{each === 'share' ? messages.progress.noShare : messages.progress.noAccumulation}</p>
      ))}
    </ControlBar>
  )
}

/** What is compared with; "another quarter" opens a list of its own. */
function BaseSelect({ catalogue, comparison, compare, onChange }: Omit<CompareControlsProps, 'navigation'>) {
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
