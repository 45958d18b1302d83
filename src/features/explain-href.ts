import type { Change } from '../domain/change.ts'
import type { Indicator } from '../domain/indicator.ts'
import { addsOverAreas, isToldAsRate } from '../domain/measure-rules.ts'
import { bridgeParameterNames, compareParameterValues } from '../navigation/parameter-names.ts'
import type { PageNavigation } from '../navigation/use-page-navigation.ts'
import type { AddressPatch } from '../navigation/address-patch.ts'

/** The changes of a figure that its page shows. */
interface ShownChanges {
  readonly sincePrevious?: Change | undefined
  readonly sinceLastYear: Change
}

/** Where a change is explained that a page shows, the one since last year first; undefined where nothing has changed. */
export function explainHref(
  navigation: PageNavigation,
  indicator: Pick<Indicator, 'id' | 'measure'>,
  { sincePrevious, sinceLastYear }: ShownChanges,
  patch: AddressPatch = {},
): string | undefined {
  const base = isToExplain(sinceLastYear) ? 'last-year' : isToExplain(sincePrevious) ? 'previous-quarter' : undefined
  if (!base || !addsOverAreas(indicator) || isToldAsRate(indicator)) return undefined
  const search = new URLSearchParams({ [bridgeParameterNames.indicator]: indicator.id })
  // The base of last year is the usual one, and is left out.
  if (base !== 'last-year') search.set(bridgeParameterNames.base, compareParameterValues.base[base])
  const href = navigation.hrefOf({ page: 'bridge' }, patch)
  return `${href}${href.includes('?') ? '&' : '?'}${String(search)}`
}

/** A difference, or one that is not told for what became of areas or criteria. */
function isToExplain(change: Change | undefined): boolean {
  if (change?.kind !== 'refused') return change !== undefined && change.amount !== 0
  return change.refusal.reason === 'definition-differs' || change.refusal.reason === 'different-area'
}
