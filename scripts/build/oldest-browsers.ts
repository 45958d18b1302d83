/** Windows 7, still met in communes, stops at Chrome 109. */
export const oldestBrowsers = ['chrome109', 'edge109', 'firefox115', 'safari16.4']
