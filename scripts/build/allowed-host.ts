import { isIP } from 'node:net'
import { hostname } from 'node:os'

/**
 * Whether a request may call this server by the name in its `Host` header. A page of a stranger can point a name of its own at
 * a server inside a closed network and then read what it answers; it cannot do so with a bare address, with the machine's own
 * name, or with a name the server was told of (`.example.vn` stands for every name below).
 */
export function isAllowedHost(header: string | undefined, names: readonly string[]): boolean {
  const host = hostOf(header)
  if (host === undefined) return false
  if (host === 'localhost' || isIP(host) !== 0) return true
  const known = [hostname(), ...names].map((name) => name.trim().toLowerCase()).filter((name) => name !== '')
  return known.some((name) => (name.startsWith('.') ? host.endsWith(name) : host === name))
}

/** The name or address of a `Host` header, without port, brackets and the dot of the root; undefined when it is none. */
function hostOf(header: string | undefined): string | undefined {
  const match = /^(?:\[([\da-f:.]+)\]|([\w.-]+))(?::\d*)?$/i.exec(header ?? '')
  return (match?.[1] ?? match?.[2])?.toLowerCase().replace(/\.$/, '')
}

/** Whether only this machine itself can reach a server that listens on an address. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host)
}
