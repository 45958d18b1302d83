import type { bridgeOfAddress as makeBridge } from '../../briefing/chart/bridge-of-address.ts'
import type { BriefingAddress } from '../../navigation/briefing-address.ts'
import { useLoadedModule } from '../../ui/use-loaded-module.ts'

interface BridgePart {
  readonly bridgeOfAddress?: typeof makeBridge
}

const loadBridges = (): Promise<BridgePart> => import('../../briefing/chart/bridge-of-address.ts')
const loadNothing = (): Promise<BridgePart> => Promise.resolve({})

/** What makes the bridges of some addresses, where there are any among them. */
export function loadBridgeMaker(addresses: readonly BriefingAddress[]): Promise<BridgePart> {
  return hasBridges(addresses) ? loadBridges() : loadNothing()
}

/** The same for a page; undefined while it is on its way. What did not arrive makes none. */
export function useBridgeMaker(addresses: readonly BriefingAddress[]): BridgePart | undefined {
  const isNeeded = hasBridges(addresses)
  const part = useLoadedModule(isNeeded ? loadBridges : loadNothing)
  if (!isNeeded || part.status === 'failed') return nothing
  return part.status === 'ready' ? part.module : undefined
}

const nothing: BridgePart = {}

const hasBridges = (addresses: readonly BriefingAddress[]): boolean => addresses.some(({ kind }) => kind === 'bridge')
