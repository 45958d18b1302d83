export function isNodeSuitable(version: string, engines: string): boolean
export function prepareCheckout(): Promise<boolean>
