import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright'

/** What axe finds with all its rules, good practice included: rule and place. */
export async function axeFindings(page: Page, leftOut: readonly string[] = []): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    // No page here has frames of other sites, for which axe would open a page of its own each time.
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .disableRules([...leftOut])
    .analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}
