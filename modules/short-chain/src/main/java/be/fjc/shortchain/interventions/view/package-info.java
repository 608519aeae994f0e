/** Interventions for screens. */
package be.fjc.shortchain.interventions.view;
