import { Fragment, type ReactNode } from 'react'
import type { Area } from '../domain/area.ts'

interface AreaNamesProps {
  readonly areas: readonly Area[]
  readonly link: (area: Area) => ReactNode
}

/** The areas of which a row of a table says one and the same. */
export function AreaNames({ areas, link }: AreaNamesProps) {
  return areas.map((area, at) => (
    <Fragment key={area.id}>
      {at === 0 ? null : ', '}
      {link(area)}
    </Fragment>
  ))
}
