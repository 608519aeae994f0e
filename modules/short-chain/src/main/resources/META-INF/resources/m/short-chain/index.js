// @ts-check
/** The screens of the short chain: what police zones report, and what is decided about it. */

/** @type {import('/kit/router.js').ScreenEntry[]} */
export const screens = [
  { path: '/interventions', titleKey: 'interventions.title', permission: 'short-chain.intervention.read', load: () => import('/m/short-chain/interventions.js') },
]
