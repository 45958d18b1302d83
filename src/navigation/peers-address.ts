import type { PeersKind } from '../domain/peers-choice.ts'
import { freshCompareAddress } from './compare-address.ts'
import type { UrlProblem } from './page-address.ts'
import { choiceParameter } from './parameter.ts'
import { compareParameterValues as values, profileParameterNames as names } from './parameter-names.ts'

/** Among whom the profile of an address stands, and what of it could not be used. */
export function readPeersAddress(search: URLSearchParams): {
  readonly peers: PeersKind
  readonly problems: readonly UrlProblem[]
} {
  const asked = choiceParameter(search, names.peers, values.peers)
  return {
    peers: asked.kind === 'valid' ? asked.value : freshCompareAddress.peers,
    problems: asked.kind === 'invalid' ? [{ code: 'unknown-choice', name: names.peers, text: asked.text }] : [],
  }
}

/** The address with a choice of peers; the usual one is left out. Other parameters are kept. */
export function writePeersAddress(peers: PeersKind, before: URLSearchParams): URLSearchParams {
  const search = new URLSearchParams(before)
  if (peers === freshCompareAddress.peers) search.delete(names.peers)
  else search.set(names.peers, values.peers[peers])
  return search
}
