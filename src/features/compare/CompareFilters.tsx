import type { PublishedIndex } from '../../contract/catalogue-file.ts'
import { useId, useRef } from 'react'
import { quartersOf } from '../../domain/period.ts'
import { periodText } from '../../i18n/date-text.ts'
import { type CompareAddress, maximumFurther, maximumSearchLength } from '../../navigation/compare-address.ts'
import type { ComparePatch } from '../../navigation/use-compare-address.ts'
import type { PageNavigation } from '../../navigation/use-page-navigation.ts'
import { Choice } from '../../ui/Choice.tsx'
import { RangeSelect } from '../../ui/RangeSelect.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import { useFocusWithin } from '../../ui/use-focus-within.ts'
import { PeersChoices } from '../PeersChoices.tsx'
import styles from './Compare.module.css'
import type { ComparisonPage } from '../../answers/comparison-page.ts'

interface CompareFiltersProps extends Pick<PublishedIndex, 'catalogue'> {
  readonly comparison: ComparisonPage
  readonly compare: CompareAddress
  readonly navigation: PageNavigation
  readonly onChange: (patch: ComparePatch, how?: { readonly replace: boolean }) => void
}

/** From this many areas on it is worth looking for one by name, or for the first and last of them. */
const manyAreas = 8
const endCounts = [5, 10, 20] as const

/** Which of the areas, over which quarters, grouped and scaled how. */
export function CompareFilters({ catalogue, comparison, compare, navigation, onChange }: CompareFiltersProps) {
  const texts = useTexts()
  const { messages } = texts
  const words = messages.compare
  const { count, hasDistricts, range, peers } = comparison
  const isMany = count.all >= manyAreas || compare.search !== '' || compare.end !== undefined
  const showsRange = compare.form === 'heat' || compare.form === 'multiples'
  const searchId = useId()
  return (
    <>
      {peers ? <PeersChoices peers={peers} onChoose={(kind) => onChange({ peers: kind })} /> : null}
      {isMany ? (
        <>
          <label htmlFor={searchId}>
            <span>{words.search}</span>
            <input
              id={searchId}
              type="search"
              className={styles.search}
              value={compare.search}
              maxLength={maximumSearchLength}
              onChange={(event) => onChange({ search: event.target.value }, { replace: true })}
            />
          </label>
          <label>
            <span>{words.endLabel}</span>
            <select
              value={compare.end ? `${compare.end.side} ${compare.end.count}` : 'all'}
              onChange={(event) => {
                const [side, number] = event.target.value.split(' ')
                onChange({
                  end: side === 'top' || side === 'bottom' ? { side, count: Number(number) } : 'all',
                })
              }}
            >
              <option value="all">{words.endAll({ count: count.found })}</option>
              {(['top', 'bottom'] as const).flatMap((side) =>
                [...new Set([...endCounts, ...(compare.end?.side === side ? [compare.end.count] : [])])].map(
                  (number) => (
                    <option key={`${side} ${number}`} value={`${side} ${number}`}>
                      {words.end[side]({ count: number })}
                    </option>
                  ),
                ),
              )}
            </select>
          </label>
        </>
      ) : null}
      {hasDistricts ? (
        <label>
          <input
            type="checkbox"
            checked={compare.grouping === 'district'}
            onChange={(event) => onChange({ grouping: event.target.checked ? 'district' : 'none' })}
          />
          <span>{words.groupByDistrict}</span>
        </label>
      ) : null}
      {showsRange ? (
        <RangeSelect
          quarters={catalogue.quarters}
          chosen={range}
          onChoose={(chosen) => navigation.change({ range: chosen })}
        />
      ) : null}
      {compare.form === 'bars' ? (
        <FurtherQuarters catalogue={catalogue} comparison={comparison} compare={compare} onChange={onChange} />
      ) : null}
      {compare.form === 'multiples' ? (
        <Choice
          label={words.scaleLabel}
          value={compare.scale}
          options={[
            { value: 'shared', label: words.scale.shared },
            { value: 'free', label: words.scale.free },
          ]}
          onChoose={(scale) => onChange({ scale })}
        />
      ) : null}
    </>
  )
}

/** The quarters that bars show beside the current one and its base: added by a list, taken away by a button each. */
function FurtherQuarters({ catalogue, comparison, compare, onChange }: Omit<CompareFiltersProps, 'navigation'>) {
  const texts = useTexts()
  const words = texts.messages.compare
  const { further } = compare
  const list = useRef<HTMLSelectElement>(null)
  const removals = useRef<HTMLButtonElement>(null)
  useFocusWithin(further.length, () => list.current ?? removals.current)
  const choosable = quartersOf(catalogue.quarters)
    .filter((quarter) => !comparison.quarters.includes(quarter))
    .reverse()
  return (
    <>
      {further.length < maximumFurther ? (
        <label>
          <span>{words.addQuarter}</span>
          <select
            ref={list}
            value=""
            onChange={(event) => {
              const quarter = choosable.find((each) => each === event.target.value)
              if (quarter) onChange({ further: [...further, quarter].sort() })
            }}
          >
            <option value="">{words.noQuarter}</option>
            {choosable.map((quarter) => (
              <option key={quarter} value={quarter}>
                {periodText(texts, quarter)}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {further.map((quarter) => (
        <button
          key={quarter}
          ref={quarter === further[0] ? removals : undefined}
          type="button"
          onClick={() => onChange({ further: further.filter((each) => each !== quarter) })}
        >
          {words.removeQuarter({ period: periodText(texts, quarter) })}
        </button>
      ))}
    </>
  )
}
