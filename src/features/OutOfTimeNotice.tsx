import { isAreaIn } from '../domain/is-area-in.ts'
import { ProgramPart } from '../ui/ProgramPart.tsx'
import styles from './OutOfTimeNotice.module.css'
import type { PageProps } from './page-props.ts'

/** Few pages tell of another time than that of their areas: what says so comes when it is wanted. */
const loadOutOfTime = () => import('./OutOfTime.tsx')

/** What became of the chosen areas that are not there in the quarter; nothing while all are. */
export function OutOfTimeNotice({ index, navigation }: Pick<PageProps, 'index' | 'navigation'>) {
  const { areas, quarter } = navigation.address
  if (areas.every((id) => isAreaIn(index.history, id, quarter))) return null
  return (
    <ProgramPart load={loadOutOfTime} whileLoading={<div className={styles.room} />}>
      {({ OutOfTime }) => <OutOfTime index={index} navigation={navigation} />}
    </ProgramPart>
  )
}
