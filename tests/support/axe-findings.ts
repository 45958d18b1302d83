import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright'

/**
 * Reads the style sheet alone, which all pages share: for it axe would fetch that anew each time, and take as long as for all
 * other rules together.
 */
const ruleOfStyleSheets = 'css-orientation-lock'

/** What axe finds with all its rules but the one of style sheets, good practice included: rule and place. */
export async function axeFindings(page: Page, leftOut: readonly string[] = []): Promise<readonly string[]> {
  const builder = await builderFor(page)
  const { violations } = await builder
    .options({ resultTypes: ['violations'], preload: false })
    .disableRules([ruleOfStyleSheets, ...leftOut])
    .analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

/** What axe finds in the style sheet. */
export async function axeFindingsOfStyleSheet(page: Page): Promise<readonly string[]> {
  const builder = await builderFor(page)
  const { violations, passes } = await builder.options({ runOnly: [ruleOfStyleSheets] }).analyze()
  if (violations.length + passes.length === 0) throw new Error('axe has not read the style sheet')
  return violations.map(({ id }) => id)
}

async function builderFor(page: Page): Promise<AxeBuilder> {
  // The program stays in a page; giving it in takes as long as a run of it.
  const isThere = await page.evaluate(() => 'axe' in window)
  const builder = new AxeBuilder(isThere ? { page, axeSource: ';' } : { page })
  // No page here has frames of other sites, for which axe would open a page of its own each time.
  return builder.setLegacyMode()
}
