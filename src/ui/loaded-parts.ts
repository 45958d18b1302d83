const arrived = new WeakMap<() => Promise<unknown>, unknown>()

/**
 * Fetches a part of the program and remembers it, so that a page that is taken over has it at once. `load` has to be the
 * same function at every call for the same part.
 */
export async function loadPart<Module>(load: () => Promise<Module>): Promise<Module> {
  const module = await load()
  arrived.set(load, module)
  return module
}

/** A part that was fetched so, or undefined. */
export function arrivedPart<Module>(load: () => Promise<Module>): Module | undefined {
  // What is kept under a function is what that function gave.
  return arrived.get(load) as Module | undefined
}
