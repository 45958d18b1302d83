import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { patienceMs } from './patience.ts'
import type { EnginePage } from './saved-by-page.ts'

/** The programs that WebKitGTK takes: its driver, which starts the browser, and a display that nobody sees. */
export interface WebKitPrograms {
  readonly driver: string
  readonly display: string
}

/** A page of WebKit whose presses count as those of a person. */
export interface WebKitPage extends EnginePage {
  /** Presses the element that an expression of the page gives. */
  readonly click: (element: string) => Promise<void>
  /** Presses a key while the control key is held. */
  readonly pressControlAnd: (key: string) => Promise<void>
  readonly close: () => Promise<void>
}

/** One request to the driver, below the address of the session, and what it answers. */
type Ask = (method: 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>

const viewport = { width: 1366, height: 768 }
const control = '\uE009'

/**
 * A page of WebKitGTK on a display of its own, by the requests of W3C WebDriver. Only seven are needed: the packages for
 * them bring archives, proxies, servers and logs of their own, or ask for a newer Node than the project.
 */
export async function startWebKit({ driver, display }: WebKitPrograms): Promise<WebKitPage> {
  const running: ChildProcess[] = []
  const end = (): void => {
    for (const child of running.splice(0).reverse()) child.kill()
  }
  // However the tests end.
  process.once('exit', end)
  try {
    // It takes a number that is free and tells it; once the browser is gone it ends by itself.
    const screen = spawn(
      display,
      ['-displayfd', '3', '-terminate', '-nolisten', 'tcp', '-screen', '0', '1600x1200x24'],
      {
        stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      },
    )
    running.push(screen)
    const [number] = await Promise.race([
      once(createInterface(screen.stdio[3] as Readable), 'line'),
      endOf(screen, display),
    ])
    const port = await freePort()
    const server = spawn(driver, [`--port=${port}`], {
      env: { ...process.env, DISPLAY: `:${String(number)}`, GDK_BACKEND: 'x11' },
      stdio: 'ignore',
    })
    running.push(server)
    const ask = await Promise.race([openSession(`http://127.0.0.1:${port}`), endOf(server, driver)])
    const page = pageOf(ask)
    await fitWindow(ask, page)
    return {
      ...page,
      close: async () => {
        await ask('DELETE', '').finally(end)
      },
    }
  } catch (error) {
    end()
    throw error
  }
}

/** Rejects when a program ends, or does not even start. */
async function endOf(child: ChildProcess, program: string): Promise<never> {
  const [code] = (await once(child, 'exit')) as readonly unknown[]
  throw new Error(`${program} ended with ${String(code)}`)
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

async function openSession(address: string): Promise<Ask> {
  const capabilities = { alwaysMatch: { timeouts: { script: patienceMs, pageLoad: patienceMs } } }
  for (;;) {
    try {
      // Until the driver listens.
      // oxlint-disable-next-line no-await-in-loop
      const opened = await answerOf(`${address}/session`, 'POST', { capabilities })
      const { sessionId } = opened as { readonly sessionId: string }
      return (method, path, body) => answerOf(`${address}/session/${sessionId}${path}`, method, body)
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
      // oxlint-disable-next-line no-await-in-loop
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}

/** What the driver answers. Rejects with a `TypeError` while nobody listens, and with the driver's own message. */
async function answerOf(address: string, method: string, body: object = {}): Promise<unknown> {
  const response = await fetch(address, method === 'POST' ? { method, body: JSON.stringify(body) } : { method })
  const { value } = (await response.json()) as { readonly value: unknown }
  if (response.ok) return value
  const { error, message } = value as { readonly error: string; readonly message: string }
  throw new Error(`${error}: ${message}`)
}

function pageOf(ask: Ask): Omit<WebKitPage, 'close'> {
  const evaluate = async <Result>(program: string): Promise<Result> => {
    const script = `const done = arguments[0]
      Promise.resolve((async () => (${program}))()).then((value) => done({ value }), (error) => done({ error: String(error) }))`
    const { value, error } = (await ask('POST', '/execute/async', { script, args: [] })) as {
      readonly value: Result
      readonly error?: string
    }
    if (error !== undefined) throw new Error(error)
    return value
  }
  return {
    goto: (address) => ask('POST', '/url', { url: address }),
    evaluate,
    click: async (expression) => {
      const script = `return ${expression}`
      const found = (await ask('POST', '/execute/sync', { script, args: [] })) as Readonly<Record<string, string>>
      await ask('POST', `/element/${Object.values(found).join('')}/click`)
    },
    pressControlAnd: async (key) => {
      const actions = [
        { type: 'keyDown', value: control },
        { type: 'keyDown', value: key },
        { type: 'keyUp', value: key },
        { type: 'keyUp', value: control },
      ]
      await ask('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] })
    },
  }
}

/** The window around the page has a bar of its own, whose height nobody knows before. */
async function fitWindow(ask: Ask, page: Pick<EnginePage, 'evaluate'>): Promise<void> {
  await ask('POST', '/window/rect', viewport)
  const height = await page.evaluate<number>('innerHeight')
  await ask('POST', '/window/rect', { ...viewport, height: 2 * viewport.height - height })
}
