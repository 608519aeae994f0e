// @ts-check
/** Why somebody passes over what a track asks; only offered to who may. */
import { nothing } from '/kit/element.js'
import { textArea } from '/kit/field.js'
import { t } from '/kit/i18n.js'

/** @param {import('/kit/form.js').Form} form @param {boolean} allowed */
export const override = (form, allowed) =>
  allowed ? textArea(form, { name: 'overrideReason', label: t('trackRules.override'), hint: t('trackRules.override.hint'), rows: 2, optional: true }) : nothing
