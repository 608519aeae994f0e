// @ts-check
/** The screens of the chain approach: tables and who signed, meetings with what is on their agenda and said at each item, the risk in families, the plan for them, how each stays safe and what was imposed. */

const form = () => import('/m/chain-approach/tables-form.js')

/** @type {import('/kit/router.js').ScreenEntry[]} */
export const screens = [
  { path: '/consultation-tables', titleKey: 'tables.title', permission: 'chain-approach.table.read', load: () => import('/m/chain-approach/tables.js') },
  { path: '/consultation-tables/new', titleKey: 'tables.new.title', permission: 'chain-approach.table.define', load: form },
  { path: '/consultation-tables/:tableId', titleKey: 'tables.one.title', permission: 'chain-approach.table.read', load: () => import('/m/chain-approach/tables-table.js') },
  { path: '/consultation-tables/:tableId/definition', titleKey: 'tables.change.title', permission: 'chain-approach.table.define', load: form },
  { path: '/inquiries', titleKey: 'inquiries.title', permission: 'chain-approach.inquiry.read', load: () => import('/m/chain-approach/inquiries.js') },
  { path: '/meetings', titleKey: 'meetings.title', permission: 'chain-approach.meeting.read', load: () => import('/m/chain-approach/meetings.js') },
  { path: '/meetings/new', titleKey: 'meetings.new.title', permission: 'chain-approach.meeting.call', load: () => import('/m/chain-approach/meetings-form.js') },
  { path: '/meetings/:meetingId', titleKey: 'meetings.one.title', permission: 'chain-approach.meeting.read', load: () => import('/m/chain-approach/meetings-meeting.js') },
  { path: '/meetings/:meetingId/items/:itemId', titleKey: 'minutes.one.title', permission: 'chain-approach.minutes.read', load: () => import('/m/chain-approach/minutes-item.js') },
  { path: '/assessments', titleKey: 'risk.asked.title', permission: 'chain-approach.assessment.read', load: () => import('/m/chain-approach/risk-asked.js') },
  { path: '/assessments/:assessmentId', titleKey: 'risk.assessment.title', permission: 'chain-approach.assessment.read', load: () => import('/m/chain-approach/risk-assessment.js') },
  { path: '/dossiers/:dossierId/risk', titleKey: 'risk.title', permission: 'chain-approach.assessment.read', load: () => import('/m/chain-approach/risk.js') },
  { path: '/dossiers/:dossierId/plan', titleKey: 'plan.title', permission: 'chain-approach.plan.read', load: () => import('/m/chain-approach/plan.js') },
  { path: '/dossiers/:dossierId/plan/draft', titleKey: 'plan.draft.write', permission: 'chain-approach.plan.write', load: () => import('/m/chain-approach/plan-draft.js') },
  { path: '/dossiers/:dossierId/plan/comparison', titleKey: 'plan.compare', permission: 'chain-approach.plan.read', load: () => import('/m/chain-approach/plan-compare.js') },
  { path: '/dossiers/:dossierId/plan/client-version', titleKey: 'plan.client.make', permission: 'chain-approach.clientVersion.make', load: () => import('/m/chain-approach/plan-client.js') },
  { path: '/dossiers/:dossierId/safety-plans', titleKey: 'safety.title', permission: 'chain-approach.safetyPlan.read', load: () => import('/m/chain-approach/safety.js') },
  { path: '/dossiers/:dossierId/safety-plans/new', titleKey: 'safety.start', permission: 'chain-approach.safetyPlan.write', load: () => import('/m/chain-approach/safety-text.js') },
  { path: '/dossiers/:dossierId/safety-plans/:safetyPlanId', titleKey: 'safety.title', permission: 'chain-approach.safetyPlan.read', load: () => import('/m/chain-approach/safety-plan.js') },
  { path: '/dossiers/:dossierId/safety-plans/:safetyPlanId/text', titleKey: 'safety.write', permission: 'chain-approach.safetyPlan.write', load: () => import('/m/chain-approach/safety-text.js') },
  { path: '/dossiers/:dossierId/measures', titleKey: 'measure.title', permission: 'chain-approach.measure.read', load: () => import('/m/chain-approach/measures.js') },
]
