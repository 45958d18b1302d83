import { commandUsage } from '../../src/i18n/command-usage.ts'
import { type FigureOrder, figureFormats, lookNames, readFigureOptions, sizeNames } from './figure-options.ts'
import { type OpenWindow, openWindow } from './open-site.ts'
import { type FileCommand, within } from './run-command-line.ts'
import { openForFigure, takeFigure } from './take-figure.ts'

/** The command that makes the file of a view, in windows that come as `open` says. */
export const figureCommand = (open: OpenWindow = openWindow): FileCommand<FigureOrder> => ({
  usage: commandUsage.figure({ formats: figureFormats, sizes: sizeNames, looks: lookNames }),
  read: readFigureOptions,
  make: async (order) => {
    const { page, address, close } = await openForFigure(order, open)
    page.setDefaultTimeout(order.timeoutMs)
    try {
      return await within(order.timeoutMs, address, takeFigure(page, address, order))
    } finally {
      await close()
    }
  },
})
