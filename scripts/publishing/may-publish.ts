import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { isAllowedHost } from '../build/allowed-host.ts'

/** Why a request may not change anything: who asks has no right to, or a page of a stranger asks in his name. */
export type PublishRefusal = 'key-needed' | 'key-wrong' | 'foreign'

interface Rights {
  /** The key of the administrator, which everybody needs; empty: only this machine itself may. */
  readonly key: string
  readonly allowedHosts: readonly string[]
}

/** The header that no page of another site can send without being asked whether it may. */
const ownHeader = 'x-nhip-quy'

/** Why a request is refused, or undefined when it may do what it asks for. */
export function publishRefusalOf(request: IncomingMessage, rights: Rights): PublishRefusal | undefined {
  return isForeign(request, rights) ? 'foreign' : refusalOfKey(request, rights)
}

/**
 * Whether another site may be behind a request. A browser says from which page it comes; the name it was called by must be one
 * of ours, or a stranger's name that leads to this machine would be the same site.
 */
function isForeign({ method, headers }: IncomingMessage, { allowedHosts }: Rights): boolean {
  const { host, origin } = headers
  if (headers[ownHeader] === undefined || !isAllowedHost(host, allowedHosts)) return true
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin') return true
  if (origin === undefined) return method !== 'GET'
  return origin !== `http://${host}` && origin !== `https://${host}`
}

function refusalOfKey(request: IncomingMessage, { key }: Rights): PublishRefusal | undefined {
  if (key === '') return isFromThisMachine(request) ? undefined : 'key-needed'
  const given = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1]
  if (given === undefined) return 'key-needed'
  return isSameKey(given, key) ? undefined : 'key-wrong'
}

/** By the address of the connection; what a server in front passes on, and says so, comes from anywhere. */
function isFromThisMachine({ socket, headers }: IncomingMessage): boolean {
  const isPassedOn = ['x-forwarded-for', 'x-real-ip', 'forwarded', 'via'].some((name) => headers[name] !== undefined)
  const address = (socket.remoteAddress ?? '').replace(/^::ffff:/, '')
  return !isPassedOn && (address === '::1' || /^127\.\d+\.\d+\.\d+$/.test(address))
}

/** Compares digests, so that the time taken tells nothing of the key, not even its length. */
function isSameKey(given: string, key: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
  const decoded = keyFrom(given)
  return decoded !== undefined && timingSafeEqual(digest(decoded), digest(key))
}

/** A key as it travels in a header, which has but few letters; undefined of what a page never sends. */
function keyFrom(given: string): string | undefined {
  try {
    return decodeURIComponent(given)
  } catch {
    return undefined
  }
}
