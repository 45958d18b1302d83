import { Agent, request } from 'node:http'

export interface Answer {
  readonly status: number | undefined
  readonly headers: Readonly<Record<string, unknown>>
  readonly body: Buffer
}

// No connection is kept: whatever an answer leaves behind must not be read as part of the next.
const agent = new Agent({ keepAlive: false })

/** One request to a server on this machine. Not by fetch, which follows redirects and unpacks by itself. */
export function ask(
  port: number,
  path: string,
  options: {
    readonly method?: string
    readonly headers?: Readonly<Record<string, string>>
    /** Keeps a connection for several requests. */
    readonly agent?: Agent
  } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, agent, ...options }, (response) => {
      const pieces: Buffer[] = []
      response.on('data', (piece: Buffer) => pieces.push(piece))
      response.once('error', reject)
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(pieces) })
      })
    })
    asked.once('error', reject)
    asked.end()
  })
}
