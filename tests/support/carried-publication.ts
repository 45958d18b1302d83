import { dataHandlers } from '../../mocks/data-handlers.ts'
import { carriedFiles } from './carried-files.ts'
import { publicationServer } from './publication-server.ts'

/** Serves the real package with figures of communes before and after a merger, until the handlers are reset. */
export function serveCarried(): void {
  publicationServer.resetHandlers(...dataHandlers('normal', async (file) => carriedFiles.get(file)))
}
