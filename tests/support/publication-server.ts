import { type HttpHandler } from 'msw'
import { setupServer } from 'msw/node'
import { publishPackage } from '../../src/package/publish-package.ts'
import { dataHandlers } from '../../mocks/data-handlers.ts'
import type { Scenario } from '../../mocks/scenario.ts'
import { type PublishedCatalogue, catalogueFileName } from '../../src/contract/catalogue-file.ts'
import { decodeCatalogue } from '../../src/contract/sealed-catalogue.ts'
import { sharedFiles, sharedPublication } from './shared-package.ts'

const files = await sharedPublication('binh-phuoc')

/** The catalogue the pages are given. */
export function publishedCatalogue(): PublishedCatalogue {
  const decoded = decodeCatalogue(files.get(catalogueFileName) ?? '')
  if (!decoded.ok) throw new Error('The catalogue cannot be read')
  return decoded.value
}

/** The text of a file that the pages are given, or undefined. */
export function publishedText(file: string): string | undefined {
  return files.get(file)
}

const handlersOf = (scenario: Scenario): readonly HttpHandler[] =>
  dataHandlers(scenario, async (file) => files.get(file))

/** Answers what the pages ask for. */
export const publicationServer = setupServer(...handlersOf('normal'))

/** Serves the real package with every family cut by indicator; what is damaged does not come. Returns what is asked for. */
export async function serveCutByIndicator(
  isDamaged: (file: string) => boolean = () => false,
): Promise<readonly string[]> {
  const published = publishPackage(await sharedFiles('binh-phuoc'), { together: 0 })
  if (!published.ok) throw new Error('The package has faults')
  const cut = published.value.files
  const asked: string[] = []
  const read = async (file: string): Promise<string | undefined> => {
    asked.push(file.replace(/-[0-9a-f]{16}\.json$/, ''))
    return isDamaged(file) ? '{}' : cut.get(file)
  }
  publicationServer.resetHandlers(...dataHandlers('normal', read))
  return asked
}

/** What happens to the published files from now on. */
export function serveScenario(scenario: Scenario): void {
  publicationServer.resetHandlers(...handlersOf(scenario))
}
