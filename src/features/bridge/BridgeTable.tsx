import { useMemo } from 'react'
import type { BridgeSpec } from '../../charts/bridge/bridge-spec.ts'
import { resolveBridge } from '../../charts/bridge/resolve-bridge.ts'
import type { BridgeOutcome } from '../../domain/bridge-between.ts'
import type { Source } from '../../domain/source.ts'
import { bridgeTexts } from '../../i18n/bridge-texts.ts'
import { ScrollRegion } from '../../ui/ScrollRegion.tsx'
import { SourceRefs } from '../../ui/SourceRefs.tsx'
import { StateTags } from '../../ui/StateTags.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import { today } from '../../ui/today.ts'
import styles from './Bridge.module.css'

interface BridgeTableProps {
  readonly spec: BridgeSpec
  readonly outcome: BridgeOutcome
  readonly sources: readonly Source[]
}

/** The twin of the drawing: the two figures and between them each part with its number, whose it is, or why it is so. */
export function BridgeTable({ spec, outcome, sources }: BridgeTableProps) {
  const texts = useTexts()
  const { column, table } = bridgeTexts[texts.language]
  const { rows } = useMemo(() => resolveBridge(spec, { texts, today: today() }), [spec, texts])
  if (outcome.kind !== 'told') return null
  const figureAt = (at: number) =>
    (at === 0 ? outcome.before : at === rows.length - 1 ? outcome.after : undefined)?.figure
  return (
    <section>
      <h2 id="table-title">{table}</h2>
      <ScrollRegion height="content" labelledBy="table-title" columns={4}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{column.part}</th>
              <th scope="col" className={styles.number}>
                {column.amount}
              </th>
              <th scope="col" className={styles.number}>
                {column.standing}
              </th>
              <th scope="col">{column.areas}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ kind, label, text, standing, about }, at) => {
              const figure = figureAt(at)
              return (
                <tr key={label} className={kind === 'sum' ? styles.sum : undefined}>
                  <th scope="row">{label}</th>
                  <td className={styles.number}>{kind === 'sum' ? '' : text}</td>
                  <td className={styles.number}>
                    {standing}
                    {figure ? <SourceRefs cited={figure.sources} sources={sources} /> : null}
                  </td>
                  <td className={styles.about}>
                    {about}
                    {figure ? (
                      <>
                        {' '}
                        <StateTags indicator={spec.indicator} figure={figure} said={{ isSample: false }} />
                      </>
                    ) : null}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  )
}
