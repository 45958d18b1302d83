import type { Browser } from 'playwright'
import type { FoundChromium } from './ensure-chromium.mjs'

export function startChromium(): Promise<(FoundChromium & { readonly browser: Browser }) | undefined>
