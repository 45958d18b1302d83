import type { Area } from '../../domain/area.ts'
import { areaText } from '../../i18n/area-text.ts'
import { lineageId } from '../../navigation/area-parameter.ts'
import { PageLink } from '../../navigation/PageLink.tsx'
import { useTexts } from '../../ui/texts-context.ts'
import type { PageProps } from '../page-props.ts'

/** The name of an area, which leads to its overview. */
export function AreaLink({
  area,
  index,
  navigation,
}: Pick<PageProps, 'index' | 'navigation'> & { readonly area: Area }) {
  return (
    <PageLink href={navigation.hrefOf({ page: 'overview' }, { areas: [lineageId(index.history, area.id)] })}>
      {areaText(useTexts(), area)}
    </PageLink>
  )
}
