import { Fragment, type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { groupBy } from '../../domain/group-by.ts'
import { checkingTexts } from '../../i18n/checking-texts.ts'
import type { DocumentPiece } from '../../reading/office/document-piece.ts'
import { useTexts } from '../../ui/texts-context.ts'
import styles from './Checking.module.css'
import type { CheckedNumber } from './checked-numbers.ts'
import { type DocumentLine, documentLines, lineOf, numbersByPlace, placeKey } from './document-lines.ts'
import { PartPager } from './PartPager.tsx'

/** So many lines of a document are shown at once. */
const linesShown = 100
/** Lines above that of a number, so that what leads to it is in sight. */
const linesAbove = 10

/** What agrees looks as every mark does. */
const looks: Readonly<Record<CheckedNumber['verdict']['kind'], string | undefined>> = {
  agrees: undefined,
  rounded: styles.rounded,
  outdated: styles.outdated,
  contradicted: styles.contradicted,
  unknown: styles.unknown,
}

interface MarkedDocumentProps {
  readonly name: string
  readonly pieces: readonly DocumentPiece[]
  readonly numbers: readonly CheckedNumber[]
  /** The number to show; asked for anew, it is another object. */
  readonly wanted: { readonly number: CheckedNumber } | undefined
}

/** The text of a document with every number of it marked, so many lines at once. */
export function MarkedDocument({ name, pieces, numbers, wanted }: MarkedDocumentProps) {
  const words = checkingTexts[useTexts().language]
  const lines = useMemo(() => documentLines(pieces), [pieces])
  const byPlace = useMemo(() => numbersByPlace(numbers), [numbers])
  const [first, setFirst] = useState(0)
  const [seen, setSeen] = useState<typeof wanted>()
  if (wanted !== seen) {
    setSeen(wanted)
    const line = wanted ? lineOf(lines, wanted.number.claim) : first
    if (line < first || line >= first + linesShown) setFirst(Math.max(0, line - linesAbove))
  }
  const mark = useRef<HTMLElement>(null)
  useEffect(() => {
    if (!wanted) return
    mark.current?.scrollIntoView({ block: 'center' })
    mark.current?.focus({ preventScroll: true })
  }, [wanted])
  /** A text, or a line of one that begins at a place of it, with its numbers marked. */
  const marked = (text: string, own: readonly CheckedNumber[] = [], from = 0): readonly ReactNode[] => {
    const parts: ReactNode[] = []
    let at = 0
    for (const number of own) {
      if (number.claim.spot.kind === 'point') continue
      const spot = { start: number.claim.spot.start - from, end: number.claim.spot.end - from }
      if (spot.start < at || spot.end > text.length) continue
      const isWanted = number === wanted?.number
      parts.push(
        text.slice(at, spot.start),
        <mark
          key={number.id}
          ref={isWanted ? mark : undefined}
          tabIndex={isWanted ? -1 : undefined}
          className={looks[number.verdict.kind]}
          title={words.verdicts[number.verdict.kind]}
        >
          {text.slice(spot.start, spot.end)}
        </mark>,
      )
      at = spot.end
    }
    return [...parts, text.slice(at)]
  }
  const shownPiece = (own: readonly DocumentLine[]): ReactNode => {
    const { piece } = own[0]!
    const { content } = pieces[piece]!
    switch (content.kind) {
      case 'text':
        return (
          <p key={piece}>
            {own.map(({ start = 0, text = '' }) => (
              <Fragment key={start}>
                {marked(text, byPlace.get(placeKey(piece)), start)}
                {'\n'}
              </Fragment>
            ))}
          </p>
        )
      case 'table':
        return (
          <table key={piece}>
            <tbody>
              {own.map(({ row = 0 }) => (
                <tr key={row}>
                  {content.rows[row]!.map((cell, column) => {
                    const place = placeKey(piece, { row, column })
                    return <td key={place}>{marked(cell.normalize('NFC'), byPlace.get(place))}</td>
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        )
      case 'chart':
        return (
          <p key={piece}>
            {words.chart}: {content.chart.series.map((series) => series.name).join('; ')}
            {content.chart.differsFromWorkbook ? ` – ${words.differs}` : ''}
          </p>
        )
    }
  }
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reachable by keyboard */}
      <section className={styles.document} aria-label={words.text(name)} tabIndex={0}>
        {[...groupBy(lines.slice(first, first + linesShown), ({ piece }) => piece).values()].map(shownPiece)}
      </section>
      <PartPager label={words.text(name)} first={first} size={linesShown} all={lines.length} onMove={setFirst} />
    </>
  )
}
