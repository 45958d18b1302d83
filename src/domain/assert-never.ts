/** Ends a switch over a union: the compiler refuses the call as soon as one case is forgotten. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`)
}
