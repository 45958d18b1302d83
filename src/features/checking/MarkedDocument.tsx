import type { ReactNode } from 'react'
import { checkingTexts } from '../../i18n/checking-texts.ts'
import type { DocumentPiece } from '../../reading/office/document-piece.ts'
import { useTexts } from '../../ui/texts-context.ts'
import styles from './Checking.module.css'
import type { CheckedNumber } from './checked-numbers.ts'

interface MarkedDocumentProps {
  readonly name: string
  readonly pieces: readonly DocumentPiece[]
  readonly numbers: readonly CheckedNumber[]
  readonly markOf: (number: CheckedNumber) => string
}

/** The text of a document with every number of it marked. */
export function MarkedDocument({ name, pieces, numbers, markOf }: MarkedDocumentProps) {
  const words = checkingTexts[useTexts().language]
  const marked = (text: string, own: readonly CheckedNumber[]): readonly ReactNode[] => {
    const parts: ReactNode[] = []
    let at = 0
    for (const number of own) {
      const { spot } = number.claim
      if (spot.kind === 'point' || spot.start < at) continue
      parts.push(
        text.slice(at, spot.start),
        <mark
          key={number.id}
          id={markOf(number)}
          className={styles[number.verdict.kind]}
          title={words.verdicts[number.verdict.kind]}
        >
          {text.slice(spot.start, spot.end)}
        </mark>,
      )
      at = spot.end
    }
    return [...parts, text.slice(at)]
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reachable by keyboard
    <section className={styles.document} aria-label={words.text(name)} tabIndex={0}>
      {pieces.map(({ content }, piece) => {
        const own = numbers.filter(({ claim }) => claim.piece === piece)
        const key = String(piece)
        switch (content.kind) {
          case 'text':
            return <p key={key}>{marked(content.text.normalize('NFC').replaceAll(/\r\n?/g, '\n'), own)}</p>
          case 'table':
            return (
              <table key={key}>
                <tbody>
                  {content.rows.map((cells, row) => {
                    // Rows and cells of a document stand where they stand.
                    const place = `row ${row}`
                    return (
                      <tr key={place}>
                        {cells.map((cell, column) => {
                          const cellPlace = `${place} ${column}`
                          return (
                            <td key={cellPlace}>
                              {marked(
                                cell.normalize('NFC'),
                                own.filter(
                                  ({ claim: { spot } }) =>
                                    spot.kind === 'cell' && spot.row === row && spot.column === column,
                                ),
                              )}
                            </td>
                          )
                        })}
                      </tr>
                    )
                  })}
                </tbody>
              </table>
            )
          case 'chart':
            return (
              <p key={key}>
                {words.chart}: {content.chart.series.map((series) => series.name).join('; ')}
                {content.chart.differsFromWorkbook ? ` – ${words.differs}` : ''}
              </p>
            )
        }
      })}
    </section>
  )
}
