import { useMemo, useState } from 'react'
import { usePublishedIndex } from '../../data/use-published-index.ts'
import { useFigures } from '../../data/use-figures.ts'
import { checkingTexts } from '../../i18n/checking-texts.ts'
import { shortNumberText } from '../../i18n/number-text.ts'
import { LoadingView } from '../../ui/LoadingView.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import type { PageProps } from '../page-props.ts'
import styles from './Checking.module.css'
import { type CheckedNumber, checkedNumbers, verdictKinds } from './checked-numbers.ts'
import type { ReadDocument } from './checking-messages.ts'
import { MarkedDocument } from './MarkedDocument.tsx'
import { NumberList } from './NumberList.tsx'

interface CheckedDocumentProps extends Pick<PageProps, 'index' | 'navigation'> {
  readonly name: string
  readonly read: ReadDocument
}

/** What was found of a document: how many numbers agree, those that do not, its text with marks. */
export function CheckedDocument({ index, navigation, name, read }: CheckedDocumentProps) {
  const texts = useTexts()
  const words = checkingTexts[texts.language]
  const { claims, pieces } = read
  const plain = usePublishedIndex(index)
  const asked = useMemo(() => {
    const indicators = new Set(claims.flatMap(({ indicator }) => indicator?.id ?? []))
    const families = new Set([...indicators].flatMap((id) => plain.indicatorOf(id)?.family ?? []))
    const areas = [...new Set(claims.flatMap(({ area }) => area ?? []))]
    return [{ families: [...families], areas, below: true } as const]
  }, [claims, plain])
  const figures = useFigures(plain, asked, { showsSamples: true })
  const [wanted, setWanted] = useState<{ readonly number: CheckedNumber }>()
  const numbers = useMemo(() => (figures ? checkedNumbers(figures.dataset, claims) : undefined), [figures, claims])
  if (!figures || !numbers) return <LoadingView />
  if (numbers.length === 0) return <output>{words.nothing}</output>
  const of = (kind: CheckedNumber['verdict']['kind']): readonly CheckedNumber[] =>
    numbers.filter(({ verdict }) => verdict.kind === kind)
  const deviating = [...of('contradicted'), ...of('outdated'), ...of('rounded')].sort((a, b) => a.id - b.id)
  const unknown = of('unknown')
  const onShow = (number: CheckedNumber): void => setWanted({ number })
  const shared = { pieces, dataset: figures.dataset, navigation, onShow }
  return (
    <>
      <h2>{words.chosen(name)}</h2>
      <output>
        <ul className={styles.counts} aria-label={words.summary}>
          {verdictKinds.flatMap((kind) => {
            const count = of(kind).length
            return count === 0 && kind !== 'agrees'
              ? []
              : [
                  <li key={kind}>
                    {words.count({ verdict: words.verdicts[kind], count: shortNumberText(texts.language, count, 0) })}
                  </li>,
                ]
          })}
        </ul>
      </output>
      <div className={deviating.length === 0 ? undefined : styles.sides}>
        <div className={styles.found}>
          {deviating.length === 0 ? (
            <p>{of('agrees').length === 0 ? words.noneHeld : words.allAgree}</p>
          ) : (
            <section aria-label={words.deviating}>
              <h3>{words.deviating}</h3>
              <NumberList label={words.deviating} numbers={deviating} {...shared} />
            </section>
          )}
          {unknown.length === 0 ? null : (
            <details>
              <summary>
                {words.count({
                  verdict: words.unknownTitle,
                  count: shortNumberText(texts.language, unknown.length, 0),
                })}
              </summary>
              <NumberList label={words.unknownTitle} numbers={unknown} {...shared} />
            </details>
          )}
        </div>
        <div>
          <MarkedDocument name={name} pieces={pieces} numbers={numbers} wanted={wanted} />
        </div>
      </div>
    </>
  )
}
