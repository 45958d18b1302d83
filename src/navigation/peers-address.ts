import type { PeersKind } from '../domain/peers-choice.ts'
import { freshCompareAddress } from './compare-address.ts'
import type { UrlProblem } from './page-address.ts'
import { parameterOf } from './parameter.ts'
import { compareParameterValues as values, profileParameterNames as names } from './parameter-names.ts'

/** A kind of group as it stands in an address: "cap", "huyen-cu:692", "nhom:ntm-group". */
export function peersParameterText(peers: PeersKind): string {
  if (peers === 'level' || peers === 'setting') return values.peers[peers]
  const [kind, ...named] = peers.split(':')
  return `${values.peers[kind === 'district' ? 'district' : 'legal']}:${named.join(':')}`
}

/** The kind of group of a text of an address; undefined for any other text. */
export function peersFromText(text: string): PeersKind | undefined {
  const { level, setting, district, legal } = values.peers
  if (text === level) return 'level'
  if (text === setting) return 'setting'
  const [, kind, named] = /^([a-z-]+):([\w.-]{1,60})$/.exec(text) ?? []
  if (kind === district) return `district:${named!}`
  return kind === legal ? `legal:${named!}` : undefined
}

/** Among whom the area of an address stands, and what of it could not be used. */
export function readPeersAddress(search: URLSearchParams): {
  readonly peers: PeersKind
  readonly problems: readonly UrlProblem[]
} {
  const asked = parameterOf(search, names.peers, peersFromText)
  return {
    peers: asked.kind === 'valid' ? asked.value : freshCompareAddress.peers,
    problems: asked.kind === 'invalid' ? [{ code: 'unknown-choice', name: names.peers, text: asked.text }] : [],
  }
}

/** The address with a choice of peers; the usual one is left out. Other parameters are kept. */
export function writePeersAddress(peers: PeersKind, before: URLSearchParams): URLSearchParams {
  const search = new URLSearchParams(before)
  if (peers === freshCompareAddress.peers) search.delete(names.peers)
  else search.set(names.peers, peersParameterText(peers))
  return search
}
