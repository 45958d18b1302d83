import { briefingTexts } from '../../src/i18n/briefing-texts.ts'
import { commandUsage } from '../../src/i18n/command-usage.ts'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'
import { type BriefingOrder, briefingFormats, readBriefingOptions } from './briefing-options.ts'
import { readBriefingFile } from './read-briefing-file.ts'
import { type OpenWindow, openWindow } from './open-site.ts'
import { type FileCommand, within } from './run-command-line.ts'
import { openForBriefing, takeBriefing } from './take-briefing.ts'

/** The command that makes the file of a saved briefing, in windows that come as `open` says. */
export const briefingCommand = (open: OpenWindow = openWindow): FileCommand<BriefingOrder> => ({
  usage: commandUsage.briefing({
    formats: briefingFormats,
    saveButton: briefingTexts[textsByLanguage.vi.language].saveFile,
  }),
  read: readBriefingOptions,
  make: async (order) => {
    const file = readBriefingFile(order.file)
    const { page, address, close } = await openForBriefing(order, open)
    page.setDefaultTimeout(order.timeoutMs)
    try {
      const say = (line: string): void => console.log(line)
      return await within(order.timeoutMs, address, takeBriefing(page, address, order, { file, say }))
    } finally {
      await close()
    }
  },
})
