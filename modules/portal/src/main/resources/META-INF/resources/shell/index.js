// @ts-check
/** The platform's own screens, the same in every centre. */

/** @type {import('/kit/router.js').ScreenEntry[]} */
export const screens = [
  { path: '/password', titleKey: 'password.title', load: () => import('/shell/password.js') },
  { path: '/security', titleKey: 'security.title', load: () => import('/shell/security.js') },
  { path: '/accounts', titleKey: 'accounts.title', permission: 'platform.account.list', load: () => import('/shell/accounts.js') },
  { path: '/accounts/:accountId', titleKey: 'account.title', permission: 'platform.account.read', load: () => import('/shell/account.js') },
  { path: '/audit', titleKey: 'audit.title', permission: 'platform.audit.read', load: () => import('/shell/audit.js') },
  { path: '/reviews', titleKey: 'reviews.title', permission: 'platform.review.list', load: () => import('/shell/reviews.js') },
  { path: '/tenants', titleKey: 'tenants.title', permission: 'platform.tenant.read', load: () => import('/shell/tenants.js') },
  { path: '/examples', titleKey: 'examples.title', load: () => import('/kit/examples/index.js') },
  { path: '/', titleKey: 'home.title', load: () => import('/shell/home.js') },
]
