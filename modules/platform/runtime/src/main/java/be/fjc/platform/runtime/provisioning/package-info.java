/**
 * Makes what the tenant files say come true: logins, schemas, migrations. A reconciler, not boot code, so that one centre that
 * fails never stops another. Works with the migrator's login, which the rest of the application never sees.
 */
package be.fjc.platform.runtime.provisioning;
