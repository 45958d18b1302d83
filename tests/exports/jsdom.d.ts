declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string)
    readonly window: Pick<typeof globalThis, 'DOMParser'>
  }
}
