import { useId, useState } from 'react'
import { mapViews } from '../../answers/map-of-comparison.ts'
import type { ComparisonPage } from '../../answers/comparison-page.ts'
import type { MapClassing } from '../../domain/map-classes.ts'
import { limitsFromText, textOfLimits } from '../../domain/map-limits.ts'
import { mapTexts } from '../../i18n/map-texts.ts'
import type { CompareAddress } from '../../navigation/compare-address.ts'
import type { ComparePatch } from '../../navigation/use-compare-address.ts'
import { Choice } from '../../ui/Choice.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import styles from './Compare.module.css'

interface MapControlsProps {
  readonly comparison: ComparisonPage
  readonly compare: CompareAddress
  readonly onChange: (patch: ComparePatch) => void
}

const kinds: readonly MapClassing['kind'][] = ['quantile', 'equal', 'own']

/** What the map shows, and by which rule its values fall into classes. */
export function MapControls({ comparison: { answer, spec }, compare, onChange }: MapControlsProps) {
  const words = mapTexts[useTexts().language]
  const views = mapViews(answer)
  const view = spec.kind === 'map' ? spec.spec.view : 'quarter'
  // A limit of values is none of changes.
  const offered = view === 'change' ? kinds.filter((kind) => kind !== 'own') : kinds
  const chosen = offered.includes(compare.classing.kind) ? compare.classing.kind : 'quantile'
  return (
    <div className={styles.mapControls}>
      <Choice
        label={words.viewLabel}
        value={view}
        options={(['quarter', 'pair', 'change'] as const).map((each) => ({
          value: each,
          label: words.view[each],
          ...(views.includes(each) ? {} : { isDisabled: true }),
        }))}
        onChoose={(mapView) => onChange({ mapView })}
      />
      <Choice
        label={words.classingLabel}
        value={chosen}
        options={offered.map((kind) => ({ value: kind, label: words.classing[kind] }))}
        onChoose={(kind) => onChange({ classing: kind === 'own' ? { kind, limits: startLimits(answer) } : { kind } })}
      />
      {chosen === 'own' && compare.classing.kind === 'own' ? (
        <OwnLimits
          key={textOfLimits(compare.classing.limits)}
          limits={compare.classing.limits}
          onChoose={(limits) => onChange({ classing: { kind: 'own', limits } })}
        />
      ) : null}
      {views.includes('pair') ? null : <p>{words.noPair}</p>}
    </div>
  )
}

/** Where one's own limits begin: in the middle of what is shown, as a round number. */
function startLimits({ rows }: ComparisonPage['answer']): readonly number[] {
  const values = rows.flatMap(({ current }) => (current.kind === 'value' ? [current.y] : []))
  if (values.length === 0) return [0]
  return [Math.round((Math.min(...values) + Math.max(...values)) / 2)]
}

interface OwnLimitsProps {
  readonly limits: readonly number[]
  readonly onChoose: (limits: readonly number[]) => void
}

/** The limits as a text, taken over when it is left or sent; what cannot be read is said and changes nothing. */
function OwnLimits({ limits, onChoose }: OwnLimitsProps) {
  const words = mapTexts[useTexts().language]
  const [text, setText] = useState(textOfLimits(limits))
  const [isWrong, setIsWrong] = useState(false)
  const id = useId()
  const take = (): void => {
    const read = limitsFromText(text)
    setIsWrong(read === undefined)
    if (read && textOfLimits(read) !== textOfLimits(limits)) onChoose(read)
  }
  return (
    <form
      className={styles.limits}
      onSubmit={(event) => {
        event.preventDefault()
        take()
      }}
    >
      <label htmlFor={id}>{words.limits}</label>
      <input
        id={id}
        value={text}
        maxLength={80}
        aria-describedby={`${id}-help`}
        aria-invalid={isWrong}
        onChange={(event) => setText(event.target.value)}
        onBlur={take}
      />
      <span id={`${id}-help`} role={isWrong ? 'alert' : undefined}>
        {isWrong ? words.limitsWrong : words.limitsHelp}
      </span>
    </form>
  )
}
