import { useLocation } from 'wouter'
import { type AreaOutOfTime, areaOutOfTime } from '../domain/area-out-of-time.ts'
import { areaTextInSentence } from '../i18n/area-text.ts'
import { areaTimeTexts } from '../i18n/area-time-texts.ts'
import { periodText } from '../i18n/date-text.ts'
import { lowerFirst, upperFirst } from '../i18n/first-letter.ts'
import { PageLink } from '../navigation/PageLink.tsx'
import { lineageId } from '../navigation/area-parameter.ts'
import { shownAreas } from '../navigation/page-parameters.ts'
import { routePatterns } from '../navigation/route.ts'
import { useTexts } from '../ui/texts-context.ts'
import styles from './OutOfTime.module.css'
import { NamedAreas, OutOfTimeSentence } from './OutOfTimeSentence.tsx'
import type { PageProps } from './page-props.ts'

/** More areas than these are told of together. */
const mostToldApart = 3

type OutOfTimeProps = Pick<PageProps, 'index' | 'navigation'>

/** Of each chosen area that is not there in the quarter: what became of it or came before, and the ways on. */
export function OutOfTime({ index: { history }, navigation }: OutOfTimeProps) {
  const [path] = useLocation()
  const { areas, quarter } = navigation.address
  const { count } = shownAreas(path, areas)
  const gone = areas.slice(0, count).flatMap((id) => areaOutOfTime(history, id, quarter) ?? [])
  if (gone.length === 0) return null
  return (
    <section className={styles.notice} data-notice="out-of-time">
      {gone.length > mostToldApart ? (
        <Several gone={gone} navigation={navigation} history={history} />
      ) : (
        gone.map((each) => <One key={each.id} gone={each} navigation={navigation} history={history} />)
      )}
    </section>
  )
}

type GoneProps<Gone> = Pick<PageProps, 'navigation'> & Pick<PageProps['index'], 'history'> & { readonly gone: Gone }

function One({ gone, navigation, history }: GoneProps<AreaOutOfTime>) {
  const texts = useTexts()
  const words = areaTimeTexts[texts.language]
  const { area, related, isWhollyKnown, nearest } = gone
  const name = areaTextInSentence(texts, area)
  const outside = isWhollyKnown ? related.filter(({ isWithin }) => !isWithin) : []
  // Of a commune that went into a larger one everybody knows.
  const across = outside.length < related.length ? outside : []
  return (
    <>
      <h2 className={styles.told}>
        <OutOfTimeSentence gone={gone} hrefOf={({ id }) => navigation.hrefHere({ areas: [lineageId(history, id)] })} />
      </h2>
      {across.length === 0 ? null : (
        <p>{words.crosses(upperFirst(across.map((each) => areaTextInSentence(texts, each.area)).join(', ')), name)}</p>
      )}
      <p className={styles.ways}>
        <All gone={[gone]} navigation={navigation} history={history} />
        {nearest ? (
          <PageLink href={navigation.hrefHere({ quarter: nearest })}>
            {words.openNearest(periodText(texts, nearest), name)}
          </PageLink>
        ) : null}
      </p>
    </>
  )
}

function Several({ gone, navigation, history }: GoneProps<readonly AreaOutOfTime[]>) {
  const texts = useTexts()
  const words = areaTimeTexts[texts.language]
  const nearest = [...new Set(gone.flatMap((each) => each.nearest ?? []))]
  return (
    <>
      <h2 className={styles.told}>
        {words.many(gone.length, lowerFirst(periodText(texts, navigation.address.quarter)))}{' '}
        <NamedAreas
          areas={gone}
          hrefOf={({ id }) => navigation.hrefOf({ page: 'overview' }, { areas: [lineageId(history, id)] })}
        />
        .
      </h2>
      <p className={styles.ways}>
        <All gone={gone} navigation={navigation} history={history} />
        {nearest.map((quarter) => (
          <PageLink key={quarter} href={navigation.hrefHere({ quarter })}>
            {words.openNearestOfMany(periodText(texts, quarter))}
          </PageLink>
        ))}
      </p>
    </>
  )
}

/** The areas that have the territory in the quarter, in the place of those that do not: on this page, or as a comparison. */
function All({ gone, navigation, history }: GoneProps<readonly AreaOutOfTime[]>) {
  const texts = useTexts()
  const words = areaTimeTexts[texts.language]
  const [path] = useLocation()
  const { areas } = navigation.address
  const { count, most } = shownAreas(path, areas)
  const related = new Map(gone.map((each) => [each.id, each.related.map(({ area }) => lineageId(history, area.id))]))
  const instead = [...new Set([...related.values()].flat())]
  const [first, ...more] = new Set(areas.slice(0, count).flatMap((id) => related.get(id) ?? [id]))
  if (first === undefined || instead.length < 2) return null
  // The profile is of the first area alone, however many the address names.
  const isHere = most > 1 && 1 + more.length <= most && !path.startsWith(routePatterns.profile)
  const [take, compare] =
    gone.length === 1 ? [words.takeAll, words.compareAll] : [words.takeTheirs, words.compareTheirs]
  const patch = { areas: [first, ...more] as const }
  return isHere ? (
    <PageLink href={navigation.hrefHere(patch)}>{take(instead.length)}</PageLink>
  ) : (
    <PageLink href={navigation.hrefOf({ page: 'compare' }, patch)}>{compare(instead.length)}</PageLink>
  )
}
