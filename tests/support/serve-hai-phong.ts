import { dataHandlers } from '../../mocks/data-handlers.ts'
import { loadPackage } from '../../scripts/package/load-package.ts'
import { publishPackage } from '../../src/package/publish-package.ts'
import { folder } from '../golden/other-province/plain-figures.ts'
import { publicationServer } from './publication-server.ts'

const loaded = await loadPackage(folder)
if (!loaded.ok) throw new Error('The package cannot be read')
const published = publishPackage(loaded.value)
if (!published.ok) throw new Error('The package has faults')
const { files } = published.value

/** Serves the package of Hải Phòng to the pages, until the handlers are reset. */
export function serveHaiPhong(): void {
  publicationServer.resetHandlers(...dataHandlers('normal', async (file) => files.get(file)))
}
