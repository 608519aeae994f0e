/** Reports come in. */
package be.fjc.shortchain.interventions.usecase;
