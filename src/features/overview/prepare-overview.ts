import type { QueryClient } from '@tanstack/react-query'
import { overviewOfInSteps } from '../../answers/overview-of.ts'
import type { PublishedIndex } from '../../contract/catalogue-file.ts'
import { figuresAtHand } from '../../data/figures-at-hand.ts'
import { pageParametersOf } from '../../navigation/page-parameters.ts'
import { readPageAddress } from '../../navigation/read-page-address.ts'
import { routePatterns } from '../../navigation/route.ts'
import { figuresAsked } from './figures-asked.ts'

/** How long a step may keep the page from its reader, in milliseconds. */
const longestMs = 8

/**
 * Works out, between whatever else the page does, what the overview of an address says, so that the page has it when it is
 * rendered. Without the figures it does nothing.
 */
export async function prepareOverview(client: QueryClient, index: PublishedIndex, search: string): Promise<void> {
  const { maximumAreas } = pageParametersOf(routePatterns.overview)
  const { address } = readPageAddress(new URLSearchParams(search), index, maximumAreas)
  const dataset = figuresAtHand(client, index, figuresAsked(index, address.areas[0]))
  if (!dataset) return
  const steps = overviewOfInSteps(dataset, address)
  for (let begun = performance.now(); !steps.next().done;) {
    if (performance.now() - begun < longestMs) continue
    // oxlint-disable-next-line no-await-in-loop -- a reader who does something meanwhile comes first
    await new Promise((resolve) => setTimeout(resolve))
    begun = performance.now()
  }
}
