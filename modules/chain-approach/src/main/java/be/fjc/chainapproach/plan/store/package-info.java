/** Plans in the centre's own schema. */
package be.fjc.chainapproach.plan.store;
