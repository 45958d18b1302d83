import { dataHandlers } from '../../mocks/data-handlers.ts'
import { publicationServer } from './publication-server.ts'
import { sharedPublication } from './shared-package.ts'

const files = await sharedPublication('hai-phong')

/** Serves the package of Hải Phòng to the pages, until the handlers are reset. */
export function serveHaiPhong(): void {
  publicationServer.resetHandlers(...dataHandlers('normal', async (file) => files.get(file)))
}
