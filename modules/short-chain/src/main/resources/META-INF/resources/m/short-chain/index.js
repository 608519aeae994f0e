// @ts-check
/** The screens of the short chain: what police zones report, how it comes in, and what is decided about it. */

/** @type {import('/kit/router.js').ScreenEntry[]} */
export const screens = [
  { path: '/interventions', titleKey: 'interventions.title', permission: 'short-chain.intervention.read', load: () => import('/m/short-chain/interventions.js') },
  { path: '/interventions/new', titleKey: 'interventions.new.title', permission: 'short-chain.intervention.record', load: () => import('/m/short-chain/interventions-form.js') },
  { path: '/batches', titleKey: 'batches.title', permission: 'short-chain.batch.read', load: () => import('/m/short-chain/batches.js') },
  { path: '/batches/new', titleKey: 'batches.new.title', permission: 'short-chain.batch.bring', load: () => import('/m/short-chain/batches-new.js') },
  { path: '/batches/:batchId', titleKey: 'batches.one.title', permission: 'short-chain.batch.read', load: () => import('/m/short-chain/batches-batch.js') },
  { path: '/screening', titleKey: 'screening.title', permission: 'short-chain.screening.decide', load: () => import('/m/short-chain/screening.js') },
  { path: '/sittings', titleKey: 'sittings.title', permission: 'short-chain.sitting.read', load: () => import('/m/short-chain/sittings.js') },
  { path: '/screening-figures', titleKey: 'screeningFigures.title', permission: 'short-chain.figure.read', load: () => import('/m/short-chain/screening-figures.js') },
  { path: '/interventions/:interventionId/house-ban', titleKey: 'bans.new.title', permission: 'short-chain.houseBan.record', load: () => import('/m/short-chain/bans-form.js') },
  { path: '/house-bans', titleKey: 'bans.title', permission: 'short-chain.houseBan.read', load: () => import('/m/short-chain/bans.js') },
  { path: '/house-bans/:banId', titleKey: 'bans.one.title', permission: 'short-chain.houseBan.read', load: () => import('/m/short-chain/bans-ban.js') },
  { path: '/outreaches', titleKey: 'outreach.title', permission: 'short-chain.outreach.read', load: () => import('/m/short-chain/contacts.js') },
  { path: '/outreaches/:outreachId', titleKey: 'outreach.one.title', permission: 'short-chain.outreach.read', load: () => import('/m/short-chain/contacts-one.js') },
  { path: '/zones', titleKey: 'zones.title', permission: 'short-chain.zoneCover.read', load: () => import('/m/short-chain/zones.js') },
]
