// @ts-check
/** Which version of which template a letter was written with, in words. */
import { date, label, t } from '/kit/i18n.js'

/** @param {string} template `invitation@2026-01-01`, or `invitation@standard-1` for the product's own */
export function templateWords(template) {
  const [kind, version] = template.split('@')
  const values = { kind: label('paperKind', kind) }
  return version.startsWith('standard') ? t('paper.template.standard', values) : t('paper.template.own', { ...values, day: date(version) })
}
