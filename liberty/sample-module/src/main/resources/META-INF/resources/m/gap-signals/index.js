// @ts-check
/** The screen of the gap signals. */

/** @type {import('/kit/router.js').ScreenEntry[]} */
export const screens = [
  { path: '/gap-signals', titleKey: 'gapSignals.title', permission: 'gap-signals.signal.list', load: () => import('/m/gap-signals/gap-signals.js') },
]
