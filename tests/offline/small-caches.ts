/** The browser's caches, as far as the copy of the program asks them; what lies in one can be looked at and spoiled. */
export class SmallCaches implements CacheStorage {
  readonly stored = new Map<string, Map<string, Response>>()
  /** What the browser says to whatever is put from now on. */
  refusal: DOMException | undefined

  async keys(): Promise<string[]> {
    return [...this.stored.keys()]
  }
  async has(name: string): Promise<boolean> {
    return this.stored.has(name)
  }
  async delete(name: string): Promise<boolean> {
    return this.stored.delete(name)
  }
  async match(): Promise<Response | undefined> {
    throw new Error('Nobody asks all caches: other sites of the host have theirs')
  }
  async open(name: string): Promise<Cache> {
    const files = this.stored.get(name) ?? new Map<string, Response>()
    this.stored.set(name, files)
    const keyOf = (asked: RequestInfo | URL): string => (asked instanceof Request ? asked.url : asked.toString())
    const refused = async () => {
      throw new Error('Not asked for')
    }
    return {
      match: async (address) => files.get(keyOf(address))?.clone(),
      put: async (address, response) => {
        if (this.refusal) throw this.refusal
        files.set(keyOf(address), response)
      },
      delete: async (address) => files.delete(keyOf(address)),
      keys: async () => [...files.keys()].map((address) => new Request(address)),
      add: refused,
      addAll: refused,
      matchAll: refused,
    }
  }

  /** What a cache holds, by address. */
  async texts(name: string): Promise<Readonly<Record<string, string>>> {
    const files = [...(this.stored.get(name) ?? [])]
    return Object.fromEntries(await Promise.all(files.map(async ([key, each]) => [key, await each.clone().text()])))
  }
}
