// @ts-check
/** The parts of a dossier, each a screen of its own, on top of every one of them. */
import { html, nothing } from '/kit/element.js'
import { t } from '/kit/i18n.js'
import '/m/casework/compartments-banner.js'

/** @type {{path: string, titleKey: string, permission: string}[]} */
const SECTIONS = [
  { path: '', titleKey: 'section.overview', permission: 'casework.dossier.read' },
  { path: '/family', titleKey: 'section.family', permission: 'casework.family.read' },
  { path: '/safe-contact', titleKey: 'safe.title', permission: 'casework.safeContact.read' },
  { path: '/incidents', titleKey: 'section.incidents', permission: 'casework.finding.read' },
  { path: '/findings', titleKey: 'section.findings', permission: 'casework.finding.read' },
  { path: '/risk', titleKey: 'section.risk', permission: 'chain-approach.assessment.read' },
  { path: '/plan', titleKey: 'section.plan', permission: 'chain-approach.plan.read' },
  { path: '/safety-plans', titleKey: 'section.safetyPlans', permission: 'chain-approach.safetyPlan.read' },
  { path: '/measures', titleKey: 'section.measures', permission: 'chain-approach.measure.read' },
  { path: '/tracks', titleKey: 'section.tracks', permission: 'casework.dossier.read' },
  { path: '/tasks', titleKey: 'section.tasks', permission: 'casework.dossier.read' },
  { path: '/after-care', titleKey: 'section.afterCare', permission: 'casework.dossier.read' },
  { path: '/notes', titleKey: 'section.notes', permission: 'casework.note.read' },
  { path: '/documents', titleKey: 'document.title', permission: 'casework.document.read' },
  { path: '/disclosures', titleKey: 'section.disclosures', permission: 'casework.disclosure.read' },
  { path: '/access', titleKey: 'section.access', permission: 'casework.admission.read' },
]

/**
 * Links to the parts that the reader may open; nothing when there is only one.
 *
 * @param {{may: (permission: string) => boolean}} screen
 * @param {string} dossierId
 * @param {string} current path of the part that is shown
 */
export const sections = (screen, dossierId, current) => {
  const open = SECTIONS.filter((section) => screen.may(section.permission))
  if (open.length < 2) return nothing
  const inEmergency = screen.may('casework.emergency.open') ? html`<casework-emergency-banner .dossier=${dossierId}></casework-emergency-banner>` : nothing
  return html`${inEmergency}<nav class="sections" aria-label=${t('section.title')}>
    <ul>
      ${open.map((section) => html`<li><a href="/dossiers/${dossierId}${section.path}" aria-current=${section.path === current ? 'page' : nothing}>${t(section.titleKey)}</a></li>`)}
    </ul>
  </nav>`
}
