import { once } from 'node:events'
import { type IncomingMessage, type ServerResponse, createServer, request as ask } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pipeline } from 'node:stream'
import { serveDirectory } from '../../scripts/build/serve-directory.ts'

/** What becomes of a request: its line is cut, it is not answered, or it is answered with these words. */
export type Meeting = 'cut' | 'held' | { readonly status: number; readonly body: string }

/** A site at one address whose line can be cut, and whose files can become those of another folder. */
export interface ChangingSite {
  /** `http://localhost:<port>`: the browser trusts it like one on https. */
  readonly url: string
  /** The paths that were asked for and not cut. */
  readonly asked: string[]
  /** Puts another folder in the place of the one before. */
  readonly serve: (directory: string) => Promise<void>
  /** Meets requests whose path fits; without a pattern all. */
  readonly meet: (meeting: Meeting, path?: RegExp) => void
  /** Everything is answered again, what was held too. */
  readonly restore: () => void
  readonly close: () => Promise<void>
}

/** Serves a folder as `npm start` does, through a line that a test holds in its hand. */
export async function changingSite(directory: string): Promise<ChangingSite> {
  let served = await serveDirectory({ directory, port: 0 })
  const asked: string[] = []
  let meetings: { readonly path: RegExp; readonly meeting: Meeting }[] = []
  let held: (() => void)[] = []

  const pass = (request: IncomingMessage, response: ServerResponse): void => {
    const { method, url, headers } = request
    const inner = ask({ port: served.port, method, path: url, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers)
      // An answer that breaks off ends here too: a browser would wait for the rest of it, minutes long.
      pipeline(answer, response, () => {})
    })
    inner.on('error', () => response.destroy())
    inner.end()
  }
  const meet = (request: IncomingMessage, response: ServerResponse): void => {
    const path = (request.url ?? '').replace(/[?#].*/, '')
    const meeting = meetings.find((each) => each.path.test(path))?.meeting
    if (meeting === 'cut') {
      response.destroy()
      return
    }
    asked.push(path)
    if (meeting === 'held') held.push(() => pass(request, response))
    else if (meeting) response.writeHead(meeting.status, { 'Content-Type': 'text/html' }).end(meeting.body)
    else pass(request, response)
  }
  const server = createServer(meet).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    asked,
    serve: async (other) => {
      const before = served
      served = await serveDirectory({ directory: other, port: 0 })
      await before.close()
    },
    meet: (meeting, path = /^/) => {
      meetings = [{ path, meeting }, ...meetings]
      // Lines that are open already would go on.
      if (meeting === 'cut') server.closeIdleConnections()
    },
    restore: () => {
      meetings = []
      const waiting = held
      held = []
      for (const go of waiting) go()
    },
    close: async () => {
      server.closeAllConnections()
      server.close()
      await served.close()
    },
  }
}
