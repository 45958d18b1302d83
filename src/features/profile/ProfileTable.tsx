import type { ProfilePage } from '../../answers/profile-page.ts'
import type { ProfileRow, ProfileSpec, SpecSpreadPoint } from '../../charts/profile/profile-spec.ts'
import { labelOf, profileStanding, spreadInOrder } from '../../charts/profile/profile-words.ts'
import { samplesSaid } from '../../domain/samples-said.ts'
import { areaText } from '../../i18n/area-text.ts'
import { changeLine, changeText } from '../../i18n/change-text.ts'
import { lowerFirst } from '../../i18n/first-letter.ts'
import { figureLine, valueLine } from '../../i18n/figure-text.ts'
import { profileTexts } from '../../i18n/profile-texts.ts'
import { bilingual } from '../../i18n/texts.ts'
import { PageLink } from '../../navigation/PageLink.tsx'
import { ScrollRegion } from '../../ui/ScrollRegion.tsx'
import { SamplesOnce } from '../../ui/SamplesOnce.tsx'
import { SourceRefs } from '../../ui/SourceRefs.tsx'
import { StateTags } from '../../ui/StateTags.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import styles from './Profile.module.css'

interface ProfileTableProps {
  readonly spec: ProfileSpec
  readonly profile: ProfilePage
  /** The comparison of the indicator in a row. */
  readonly hrefOf: (row: number) => string
}

/** The twin of the drawing: of each indicator the figure, where it lies, and the spread of the group. */
export function ProfileTable({ spec, profile, hrefOf }: ProfileTableProps) {
  const texts = useTexts()
  const { messages } = texts
  const words = profileTexts[texts.language]
  const { column } = words
  const samples = samplesSaid(profile.lines.map(({ figure }) => figure))
  const said = { isSample: samples !== undefined }
  return (
    <section>
      <h2 id="table-title">{words.table}</h2>
      <SamplesOnce said={samples} className={styles.note} />
      <ScrollRegion height="limited" labelledBy="table-title" columns={8}>
        <table className={styles.table}>
          <caption className="visually-hidden">{words.caption(areaText(texts, spec.area))}</caption>
          <thead>
            <tr>
              <th scope="col">{column.indicator}</th>
              <th scope="col" className={styles.number}>
                {column.figure}
              </th>
              <th scope="col" className={styles.number}>
                {column.place}
              </th>
              <th scope="col">{column.standing}</th>
              <th scope="col">{column.change}</th>
              <th scope="col" className={styles.number}>
                {column.worst}
              </th>
              <th scope="col" className={styles.number}>
                {column.median}
              </th>
              <th scope="col" className={styles.number}>
                {column.best}
              </th>
            </tr>
          </thead>
          {familiesOf(spec.rows).map((rows) => (
            <tbody key={rows[0]!.row.indicator.id}>
              <tr>
                <th scope="rowgroup" colSpan={8} className={styles.family}>
                  {bilingual(texts, rows[0]!.row.family)}
                </th>
              </tr>
              {rows.map(({ row, index }) => {
                const line = profile.lines[index]!
                const shown = row.indicator
                const place = row.outcome.kind === 'compared' ? row.outcome.place : undefined
                const [worst, , median, , best] = spreadInOrder(row)
                const { since, change } = row.change
                return (
                  <tr key={row.indicator.id}>
                    <th scope="row">
                      <PageLink href={hrefOf(index)}>{labelOf(texts, row)}</PageLink>
                    </th>
                    <td className={`${styles.number} ${styles.current}`}>
                      <span className={line.figure.kind === 'missing' ? styles.missing : styles.figure}>
                        {figureLine(texts, shown, line.figure)}
                        <SourceRefs cited={line.figure.sources} sources={profile.sources} />
                      </span>{' '}
                      <StateTags indicator={shown} figure={line.figure} said={said} />
                    </td>
                    <td className={styles.number}>
                      {place ? `${place.rank}/${row.placed}` : ''}
                      {place?.isShared ? <small> {messages.context.sharedPlace}</small> : null}
                    </td>
                    <td className={`${styles.words} ${toneOf(row) ?? ''}`}>{profileStanding(texts, row)}</td>
                    <td className={change.kind === 'refused' ? `${styles.words} ${styles.refused}` : styles.words}>
                      {changeLine(changeText(texts, shown, change))}{' '}
                      {change.kind === 'refused' ? null : (
                        <span className={styles.note}>{lowerFirst(column.since[since])}</span>
                      )}
                    </td>
                    <EndCell row={row} at={worst} />
                    <EndCell row={row} at={median} />
                    <EndCell row={row} at={best} />
                  </tr>
                )
              })}
            </tbody>
          ))}
        </table>
      </ScrollRegion>
      <p className={styles.note}>{words.tableNote}</p>
    </section>
  )
}

/** A figure of the spread with the area that has it. */
function EndCell({ row: { indicator }, at }: { readonly row: ProfileRow; readonly at: SpecSpreadPoint | undefined }) {
  const texts = useTexts()
  if (!at) return <td>{''}</td>
  return (
    <td className={styles.number}>
      {valueLine(texts, indicator, at.point)}
      <span className={styles.note}>{areaText(texts, at.area)}</span>
    </td>
  )
}

function toneOf({ indicator, outcome }: ProfileRow): string | undefined {
  if (outcome.kind !== 'compared') return styles.refused
  if (indicator.direction === 'neutral') return undefined
  return outcome.part === 'highest' ? styles.good : outcome.part === 'lowest' ? styles.bad : undefined
}

/** The rows of each family with their numbers. */
function familiesOf(rows: readonly ProfileRow[]) {
  const numbered = rows.map((row, index) => ({ row, index }))
  const begins = (index: number): boolean => rows[index]!.family.vi !== rows[index - 1]?.family.vi
  return numbered
    .filter(({ index }) => begins(index))
    .map(({ index: first }) => {
      const next = numbered.findIndex(({ index }) => index > first && begins(index))
      return numbered.slice(first, next === -1 ? undefined : next)
    })
}
