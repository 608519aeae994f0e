// @ts-check
/** The screens of the case file: referrals, dossiers, and the start of the day. */

const start = () => import('/m/casework/start.js')
const referralForm = () => import('/m/casework/referral-form.js')
const referrals = () => import('/m/casework/referrals.js')
const referral = () => import('/m/casework/referral.js')
const dossiers = () => import('/m/casework/dossiers.js')
const dossier = () => import('/m/casework/dossier.js')
const conflicts = () => import('/m/casework/conflicts.js')
const registration = () => import('/m/casework/registration.js')
const closure = () => import('/m/casework/closure.js')
const search = () => import('/m/casework/search.js')

/** @type {import('/kit/router.js').ScreenEntry[]} */
export const screens = [
  { path: '/', titleKey: 'start.title', permission: 'casework.start.read', load: start },
  { path: '/referrals/new', titleKey: 'referral.new.title', permission: 'casework.referral.file', load: referralForm },
  { path: '/referrals/drafts/:draftId', titleKey: 'referral.new.title', permission: 'casework.referral.file', load: referralForm },
  { path: '/referrals', titleKey: 'referrals.title', permission: 'casework.referral.list', load: referrals },
  { path: '/referrals/:referralId', titleKey: 'referral.title', permission: 'casework.referral.read', load: referral },
  { path: '/dossiers', titleKey: 'dossiers.title', permission: 'casework.dossier.list', load: dossiers },
  { path: '/dossiers/:dossierId', titleKey: 'dossier.title', permission: 'casework.dossier.read', load: dossier },
  { path: '/dossiers/:dossierId/family', titleKey: 'family.title', permission: 'casework.family.read', load: () => import('/m/casework/family.js') },
  { path: '/dossiers/:dossierId/family/merge', titleKey: 'merge.title', permission: 'casework.memberMerge.read', load: () => import('/m/casework/matching-merge.js') },
  { path: '/dossiers/:dossierId/merge', titleKey: 'duplicate.title', permission: 'casework.dossierMerge.read', load: () => import('/m/casework/duplicates.js') },
  { path: '/dossiers/:dossierId/closure', titleKey: 'closure.title', permission: 'casework.dossier.close', load: closure },
  { path: '/dossiers/:dossierId/notes', titleKey: 'note.title', permission: 'casework.note.read', load: () => import('/m/casework/notes.js') },
  { path: '/dossiers/:dossierId/disclosures', titleKey: 'disclosure.title', permission: 'casework.disclosure.read', load: () => import('/m/casework/disclosures.js') },
  { path: '/dossiers/:dossierId/documents', titleKey: 'document.title', permission: 'casework.document.read', load: () => import('/m/casework/documents.js') },
  { path: '/dossiers/:dossierId/documents/new', titleKey: 'paper.title', permission: 'casework.paper.make', load: () => import('/m/casework/documents-paper.js') },
  { path: '/tasks', titleKey: 'tasks.title', permission: 'casework.task.list', load: () => import('/m/casework/tasks.js') },
  { path: '/tasks/:taskId', titleKey: 'task.heading', permission: 'casework.task.read', load: () => import('/m/casework/tasks-task.js') },
  { path: '/clocks', titleKey: 'clocks.title', permission: 'casework.clock.list', load: () => import('/m/casework/tasks-clocks.js') },
  { path: '/caseload', titleKey: 'caseload.title', permission: 'casework.caseload.list', load: () => import('/m/casework/tasks-caseload.js') },
  { path: '/substitutes', titleKey: 'substitutes.title', permission: 'casework.substitution.keep', load: () => import('/m/casework/tasks-substitutes.js') },
  { path: '/digest', titleKey: 'digest.title', permission: 'casework.digest.keep', load: () => import('/m/casework/digest.js') },
  { path: '/dossiers/:dossierId/tasks', titleKey: 'tasks.title', permission: 'casework.dossier.read', load: () => import('/m/casework/tasks-dossier.js') },
  { path: '/dossiers/:dossierId/tracks', titleKey: 'trackRules.title', permission: 'casework.dossier.read', load: () => import('/m/casework/tracks-rules.js') },
  { path: '/dossiers/:dossierId/after-care', titleKey: 'section.afterCare', permission: 'casework.dossier.read', load: () => import('/m/casework/aftercare.js') },
  { path: '/after-care', titleKey: 'afterCareCounts.title', permission: 'casework.afterCareCount.list', load: () => import('/m/casework/aftercare-counts.js') },
  { path: '/waits', titleKey: 'waits.title', permission: 'casework.wait.list', load: () => import('/m/casework/tracks-waiting.js') },
  { path: '/tracks', titleKey: 'trackCounts.title', permission: 'casework.trackCount.list', load: () => import('/m/casework/tracks-counts.js') },
  { path: '/figures', titleKey: 'figures.title', permission: 'casework.dossierCount.list', load: () => import('/m/casework/figures.js') },
  { path: '/dossiers/:dossierId/conflicts', titleKey: 'conflict.title', permission: 'casework.dossier.conflict', load: conflicts },
  { path: '/dossiers/:dossierId/incidents', titleKey: 'findings.incidents.title', permission: 'casework.finding.read', load: () => import('/m/casework/findings-incidents.js') },
  { path: '/dossiers/:dossierId/findings', titleKey: 'findings.domains.title', permission: 'casework.finding.read', load: () => import('/m/casework/findings-domains.js') },
  { path: '/dossiers/:dossierId/safe-contact', titleKey: 'safe.title', permission: 'casework.safeContact.read', load: () => import('/m/casework/safecontact.js') },
  { path: '/referrals/:referralId/registration', titleKey: 'registration.title', permission: 'casework.referral.correct', load: registration },
  { path: '/dossiers/:dossierId/viewers', titleKey: 'viewers.title', permission: 'casework.dossier.viewers', load: () => import('/m/casework/viewers.js') },
  { path: '/viewers', titleKey: 'viewersSearch.title', permission: 'casework.dossier.viewers', load: () => import('/m/casework/viewers-search.js') },
  { path: '/admissions', titleKey: 'admission.own.title', permission: 'casework.admission.own', load: () => import('/m/casework/compartments-own.js') },
  { path: '/dossiers/:dossierId/access', titleKey: 'access.title', permission: 'casework.admission.read', load: () => import('/m/casework/compartments-access.js') },
  { path: '/dossiers/:dossierId/conflict-declaration', titleKey: 'declaration.title', permission: 'casework.conflict.declare', load: () => import('/m/casework/compartments-declare.js') },
  { path: '/emergencies', titleKey: 'emergency.list.title', permission: 'casework.emergency.list', load: () => import('/m/casework/compartments-emergencies.js') },
  { path: '/dossiers/:dossierId/emergency', titleKey: 'emergency.title', permission: 'casework.emergency.open', load: () => import('/m/casework/compartments-emergency.js') },
  { path: '/search', titleKey: 'search.title', permission: 'casework.dossier.search', load: search },
  { path: '/referrals/search', titleKey: 'search.title', permission: 'casework.referral.search', load: search },
]

export const shortcuts = [
  { key: 'S', titleKey: 'menu.start', path: '/' },
  { key: 'N', titleKey: 'menu.newReferral', path: '/referrals/new' },
  { key: 'L', titleKey: 'menu.referrals', path: '/referrals' },
  { key: 'D', titleKey: 'menu.dossiers', path: '/dossiers' },
  { key: 'Z', titleKey: 'menu.search', path: '/search' },
]
