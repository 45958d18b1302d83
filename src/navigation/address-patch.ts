import type { PageAddress } from './page-address.ts'

/** Changes of a view; `range: 'all'` goes back to what the page shows by itself. */
export type AddressPatch = Partial<Omit<PageAddress, 'range' | 'carriesOver'>> & {
  readonly range?: PageAddress['range'] | 'all'
  readonly carriesOver?: boolean
}

/** A view with changes. */
export function patchedAddress(address: PageAddress, { range, carriesOver, ...patch }: AddressPatch): PageAddress {
  const { range: before, carriesOver: carriedBefore = false, groupName, ...rest } = address
  const next = range === undefined ? before : range === 'all' ? undefined : range
  return {
    ...rest,
    // Other areas are another group.
    ...(groupName === undefined || patch.areas ? {} : { groupName }),
    ...patch,
    ...(next ? { range: next } : {}),
    ...((carriesOver ?? carriedBefore) ? { carriesOver: true } : {}),
  }
}
