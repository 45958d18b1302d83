import { enBriefing } from './en-briefing.ts'
import type { Language } from './language.ts'
import { viBriefing } from './vi-briefing.ts'

/** What the page that makes a briefing says, and what is written into its documents; it comes with them. */
export const briefingTexts: Readonly<Record<Language, typeof viBriefing>> = { vi: viBriefing, en: enBriefing }
